import { bracketDepths } from "../text/brackets.ts";
import { findKind, isKind, OPENER, TITLE_END } from "../text/characterKinds.ts";

export interface HeadingParts {
  /** Length of the title, from the start of the words given. */
  titleLength: number;
  /** Where the body begins, from the start of the words given. */
  bodyStart: number;
}

/** Beyond this a title is a sentence, and its first clause stands for it. */
const LONGEST_TITLE = 40;

/**
 * Where the title of a heading's paragraph ends and its body begins: at the first 。 or ：, at a responsibility bracket, or at the first ，
 * where the title would be longer than 40 characters.
 *
 * @example splitHeading("强化规划管控。坚持规划引领") // title 强化规划管控, body 坚持规划引领
 */
export function splitHeading(words: string): HeadingParts {
  // before the first bracket nothing stands inside of one, and most titles end there
  const sign = findKind(words, 0, TITLE_END | OPENER);
  if (sign <= LONGEST_TITLE && !isKind(words, sign, OPENER)) return shortTitle(words, sign);
  const depths = bracketDepths(words);
  const end = endOfTitle(words, depths);
  if (end <= LONGEST_TITLE) return shortTitle(words, end);
  for (let at = words.indexOf("，"); at >= 0 && at < end; at = words.indexOf("，", at + 1))
    if (depths[at] === 0) return { titleLength: at, bodyStart: 0 };
  return { titleLength: trimEnd(words, end), bodyStart: 0 };
}

const DUTY = /[（(［[【](?:责任|牵头|落实|完成)/u;

/** The first 。 or ： outside of brackets, or a responsibility bracket that stands in no other. */
function endOfTitle(words: string, depths: Int32Array): number {
  for (let at = findKind(words, 0, TITLE_END | OPENER); at < words.length; at = findKind(words, at + 1, TITLE_END | OPENER)) {
    if (isKind(words, at, TITLE_END) ? depths[at] === 0 : depths[at] === 1 && DUTY.test(words.slice(at, at + 3))) return at;
  }
  return words.length;
}

function shortTitle(words: string, end: number): HeadingParts {
  return { titleLength: trimEnd(words, end), bodyStart: isKind(words, end, TITLE_END) ? end + 1 : end };
}

function trimEnd(words: string, end: number): number {
  let at = end;
  while (/[\s；;，。]/u.test(words.charAt(at - 1))) at--;
  return at;
}
