import { bracketDepths } from "../text/brackets.ts";
import { isKind, OPENER, TITLE_END } from "../text/characterKinds.ts";

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
  const depths = bracketDepths(words);
  let end = words.length;
  for (let at = 0; at < words.length; at++) {
    if (isKind(words, at, TITLE_END) && depths[at] === 0) {
      end = at;
      break;
    }
    if (isKind(words, at, OPENER) && depths[at] === 1 && /^[（(［[【](?:责任|牵头|落实|完成)/u.test(words.slice(at, at + 3))) {
      end = at;
      break;
    }
  }
  if (end <= LONGEST_TITLE) {
    const terminator = isKind(words, end, TITLE_END) ? 1 : 0;
    return { titleLength: trimEnd(words, end), bodyStart: end + terminator };
  }
  for (let at = 0; at < end; at++) if (depths[at] === 0 && words[at] === "，") return { titleLength: at, bodyStart: 0 };
  return { titleLength: trimEnd(words, end), bodyStart: 0 };
}

function trimEnd(words: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s；;，。]/u.test(words.charAt(at - 1))) at--;
  return at;
}
