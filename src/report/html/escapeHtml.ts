import { toPlainRun } from "../sanitize.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Words as words of HTML, in content and in quoted attributes: one line, nothing in them is markup or turns the text round. */
export function escapeHtml(text: string): string {
  return escapeMarks(toPlainRun(text));
}

/** Controls, characters that hide or turn words, and halves of pairs: a reader shall see that something stands there. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** As escapeHtml, but of the same length in UTF-16 units once read, so that offsets into the text stay true. */
export function escapeInPlace(text: string): string {
  return escapeMarks(text.replace(UNSEEN, (unseen) => "\uFFFD".repeat(unseen.length)));
}

function escapeMarks(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? mark);
}
