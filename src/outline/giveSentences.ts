import { DUTY_LINE } from "../lexicon/responsibility.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import { isAssigned } from "./isAssigned.ts";
import type { OutlineNode } from "./outlineNode.ts";

/** 责任单位：县教育局 below the item: it says nothing of what is done. */
function isDutyLine(part: SourceSpan, node: OutlineNode, text: string): boolean {
  const words = sliceSpan(text, part);
  return part.start >= node.span.end && (DUTY_LINE.test(words) || (/^[（(［[【〔]/u.test(words) && isAssigned(words)));
}

/** 3.新建果园，改造茶园。: an item that is one sentence, in a list that says more than titles, is its title and its body alike. */
export function giveSentences(nodes: readonly OutlineNode[], text: string): void {
  const isItem = (node: OutlineNode): boolean => node.body.length > 0 && node.children.length === 0;
  const inList = nodes.some((node) => isItem(node) || saysSentence(node, text));
  for (const node of nodes) {
    giveSentences(node.children, text);
    const { titleSpan } = node;
    if (!inList || !titleSpan || node.children.length > 0 || !node.body.every((part) => isDutyLine(part, node, text))) continue;
    const end = node.span.end;
    if (/[。；;]$/u.test(text.slice(titleSpan.start, end))) node.body.unshift({ start: titleSpan.start, end });
  }
}

/** 1.新建果园，改造茶园。: a title has no comma. */
function saysSentence({ titleSpan, span }: OutlineNode, text: string): boolean {
  return titleSpan !== null && /，[^，]*。$/u.test(text.slice(titleSpan.start, span.end));
}
