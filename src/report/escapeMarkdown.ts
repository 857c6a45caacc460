import { toPlainLine } from "./sanitize.ts";

/** Marks; the dot of a numbered list; and what viewers after GitHub's manner take for an address. */
const MARKUP = /[\\`*_[\]|<>~&$]|^[-+#]|!(?=\[)|(?<=^\d{1,9})\.|:(?=\/\/)|(?<=www)\.|@/giu;

/** Words of a plan as words of Markdown: nothing in them is markup, a link, HTML or the end of a table cell. */
export function escapeMarkdown(text: string): string {
  return toPlainLine(text).replace(MARKUP, (mark) => (/[<>&]/u.test(mark) ? ENTITIES[mark as keyof typeof ENTITIES] : `\\${mark}`));
}

const ENTITIES = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };
