import { bracketDepths } from "../text/brackets.ts";
import type { Paragraph } from "../text/splitParagraphs.ts";
import { isAssigned } from "./isAssigned.ts";
import type { OutlineNode } from "./outlineNode.ts";

/** Fewer paragraphs with a responsibility bracket are no list. */
const FEWEST_ITEMS = 3;

/**
 * The items of a list that lost its numbers: most paragraphs end by saying who answers for them, and each such paragraph is one. A paragraph
 * between them belongs to the item before. Empty where the paragraphs are no such list.
 *
 * @example "新建果园，改造茶园。（县教育局负责）" // u1 with the title 新建果园
 */
export function findUnnumbered(paragraphs: readonly Paragraph[]): OutlineNode[] {
  const count = paragraphs.filter((paragraph) => isAssigned(paragraph.text)).length;
  if (count < FEWEST_ITEMS || count * 2 < paragraphs.length) return [];
  const nodes: OutlineNode[] = [];
  for (const paragraph of paragraphs) {
    const before = nodes.at(-1);
    if (isAssigned(paragraph.text)) nodes.push(itemNode(paragraph, nodes.length + 1));
    else before?.body.push({ start: paragraph.start, end: paragraph.end });
  }
  return nodes;
}

function itemNode({ text, start, end }: Paragraph, count: number): OutlineNode {
  return {
    id: `u${count}`,
    number: null,
    title: text.slice(0, firstClause(text)),
    kind: "tasks",
    rank: 1,
    span: { start, end },
    titleSpan: { start, end: start + firstClause(text) },
    body: [{ start, end }],
    children: [],
  };
}

/** Length of the words up to the first ， 。 ； or bracket of responsibility outside of brackets. */
function firstClause(words: string): number {
  const depths = bracketDepths(words);
  for (let at = 1; at < words.length; at++) if (depths[at] === 0 && /[，,。；;]/u.test(words.charAt(at))) return at;
  return words.length;
}
