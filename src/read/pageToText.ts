import { isUnseen, type PageNode, walkPage } from "./pageNode.ts";

/** Elements that begin and end a line; a cell of a table is a line too. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul)$/u;
/** A line break in the source of a page, inside Chinese words, is no blank. */
const BREAK_IN_WORDS = /(?<=\P{ASCII})[\t ]*[\n\r][\t\n\r ]*(?=\P{ASCII})/gu;

export interface PageText {
  before: string;
  /** The words of the content element, a block a line. */
  inside: string;
  after: string;
}

/** The words of a page as they are seen: a block a line, `<br>` a line end, white space as a browser shows it. */
export function pageToText(root: PageNode, content: PageNode): PageText {
  const parts: PageText = { before: "", inside: "", after: "" };
  let part: keyof PageText = "before";
  const add = (words: string): void => {
    parts[part] += words;
  };
  for (const { node, isEntering } of walkPage(root, isUnseen)) {
    if (node === content && isEntering) part = "inside";
    if (node.type === "text" && isEntering) add(node.data?.replace(BREAK_IN_WORDS, "").replace(/[\t\n\r ]+/gu, " ") ?? "");
    if (node.name === "br" && isEntering) add("\n");
    if (BLOCKS.test(node.name ?? "")) add("\n");
    if (node === content && !isEntering) part = "after";
  }
  return { before: tidy(parts.before), inside: tidy(parts.inside), after: tidy(parts.after) };
}

/** Lines without blanks at their ends, and without empty ones. */
function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
