import { DUTY_LABEL, IN_CHARGE, NOTE, TERM_BEHIND } from "../lexicon/responsibility.ts";
import { findBrackets } from "../text/brackets.ts";
import { SPACES } from "../text/characterKinds.ts";
import { characterSet, trimEndOf } from "../text/characterSet.ts";

const CLOSING = characterSet(`。；;${SPACES}`);

/** True where the last bracket of a paragraph says who answers for it: （县教育局、县水利局负责）. */
export function isAssigned(paragraph: string): boolean {
  const words = trimEndOf(paragraph, CLOSING);
  const last = findBrackets(words).find((bracket) => bracket.end === words.length);
  if (last === undefined || !/[（(〔［[【]/u.test(words.charAt(last.start))) return false;
  const inner = words.slice(last.start + 1, last.end - 1);
  return DUTY_LABEL.test(inner) || IN_CHARGE.test(inner.replace(NOTE, "").replace(TERM_BEHIND, ""));
}
