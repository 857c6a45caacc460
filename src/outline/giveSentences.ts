import type { OutlineNode } from "./outlineNode.ts";

/** 3.新建果园，改造茶园。: an item that is one sentence, beside items that say more, is its title and its body alike. */
export function giveSentences(nodes: readonly OutlineNode[], text: string): void {
  const isItem = (node: OutlineNode): boolean => node.body.length > 0 && node.children.length === 0;
  const inList = nodes.some(isItem);
  for (const node of nodes) {
    giveSentences(node.children, text);
    const { titleSpan } = node;
    if (!inList || !titleSpan || node.body.length > 0 || node.children.length > 0) continue;
    const end = node.span.end;
    if (/[。；;]$/u.test(text.slice(titleSpan.start, end))) node.body.push({ start: titleSpan.start, end });
  }
}
