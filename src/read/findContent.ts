import { isUnseen, type PageNode, walkPage } from "./pageNode.ts";

/** Elements that hold other blocks. A paragraph is none: the article is what holds the paragraphs. */
const CONTAINERS = /^(?:html|body|div|section|article|main|form|center|table|tbody|tr|td|font|span|ucapcontent|ucaptitle|publishtime)$/u;
/** So much of the sentences of an element lies in one of its children where the element is only a wrapper. */
const WRAPPED = 0.85;
/** Menus, paths and link lists have words; only prose has these. */
const MARKS_OF_PROSE = /[，。；、：]/gu;

/**
 * The element that holds the article: from the top down into the child with nearly all of the prose, as long as there is one. Links are no
 * prose. A page without any is its own article.
 */
export function findContent(root: PageNode): PageNode {
  const prose = weighProse(root);
  let content = root;
  for (;;) {
    const enough = (prose.get(content) ?? 0) * WRAPPED;
    const next: PageNode | undefined = content.children?.find(
      (child) => enough > 0 && CONTAINERS.test(child.name ?? "") && (prose.get(child) ?? 0) >= enough,
    );
    if (!next) return content;
    content = next;
  }
}

/** Marks of prose in each element, its children's included. */
function weighProse(root: PageNode): ReadonlyMap<PageNode, number> {
  const weights = new Map<PageNode, number>();
  const open: number[] = [];
  for (const { node, isEntering } of walkPage(root, (inner) => isUnseen(inner) || inner.name === "a")) {
    if (isEntering) {
      open.push(node.type === "text" ? (node.data?.match(MARKS_OF_PROSE)?.length ?? 0) : 0);
      continue;
    }
    const weight = open.pop() ?? 0;
    weights.set(node, weight);
    open.push((open.pop() ?? 0) + weight);
  }
  return weights;
}
