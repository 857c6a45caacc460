import { isClosing, isIssuer } from "./findTail.ts";
import type { MarkedParagraph } from "./markParagraphs.ts";
import type { SomeParagraphs } from "./outlineNode.ts";
import { isAnnexHeading } from "./planStarts.ts";

export interface Annexes {
  /** 附件：1.项目表 2.任务表, and the signature below it: it says which annexes there are, and is none. */
  list: readonly MarkedParagraph[];
  annexes: SomeParagraphs[];
}

/** The paragraphs behind a plan by the annexes that they are: each begins with a heading of its own (附件1). */
export function splitAnnexes(paragraphs: readonly MarkedParagraph[]): Annexes {
  const parts: [MarkedParagraph, ...MarkedParagraph[]][] = [];
  for (const paragraph of paragraphs) {
    if (isAnnexHeading(paragraph.text)) parts.push([paragraph]);
    else parts.at(-1)?.push(paragraph);
  }
  const [first, ...others] = parts;
  return first && isAnnexList(first, others.length) ? { list: first, annexes: others } : { list: [], annexes: parts };
}

const LIST = /附件[：:](?<first>[1１][.．、])?/u;

/** Names of annexes and a signature alone, without what an annex says. 附件：项目表 is a list only where annexes follow. */
function isAnnexList([heading, ...others]: SomeParagraphs, following: number): boolean {
  const list = LIST.exec(heading.text.replace(/\s/gu, ""));
  if (!list || (following === 0 && list.groups?.first === undefined)) return false;
  return others.every(({ text }) => /^[\d０-９]{1,2}[.．、][^。；]+$/u.test(text) || isClosing(text) || isIssuer(text));
}
