import { isClosing, isIssuer } from "./findTail.ts";
import type { MarkedParagraph } from "./markParagraphs.ts";
import { isSome, type SomeParagraphs } from "./outlineNode.ts";
import { isAnnexHeading } from "./planStarts.ts";

export interface Annexes {
  /** 附件：1.项目表 2.任务表, and the signature below it: it says which annexes there are, and is none. */
  list: readonly MarkedParagraph[];
  annexes: SomeParagraphs[];
}

/** The paragraphs behind a plan by the annexes that they are: each begins with a heading of its own (附件1). */
export function splitAnnexes(paragraphs: readonly MarkedParagraph[]): Annexes {
  const starts = paragraphs.flatMap(({ text }, index) => (isAnnexHeading(text) ? index : []));
  const parts = starts.map((start, index) => paragraphs.slice(start, starts[index + 1] ?? paragraphs.length));
  const [first = [], ...others] = parts;
  const isList = isAnnexList(first) && (others.length > 0 || NUMBERED_LIST.test(first[0]?.text ?? ""));
  return { list: isList ? first : [], annexes: (isList ? others : parts).flatMap((part) => (isSome(part) ? [part] : [])) };
}

/** 附件：1.项目表 */
const NUMBERED_LIST = /^附\s*件\s*[：:]\s*[1１][.．、]/u;
const LIST = /^附\s*件\s*[：:]/u;

/** Names of annexes and a signature alone, without what an annex says. */
function isAnnexList([first, ...others]: readonly MarkedParagraph[]): boolean {
  if (!first || !LIST.test(first.text)) return false;
  return others.every(({ text, mark }) => (mark?.row.kind === "1." && !/[。；]/u.test(text)) || isClosing(text) || isIssuer(text));
}
