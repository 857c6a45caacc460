import { toPlainLine } from "./sanitize.ts";

/** Words of a plan as words of Markdown: nothing in them is markup, a link, HTML or the end of a table cell. */
export function escapeMarkdown(text: string): string {
  return toPlainLine(text).replace(/[\\`*_{}[\]()#+!|<>~&$-]/gu, (mark) =>
    /[<>&]/u.test(mark) ? ENTITIES[mark as keyof typeof ENTITIES] : `\\${mark}`,
  );
}

const ENTITIES = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };
