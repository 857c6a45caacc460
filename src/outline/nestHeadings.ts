import type { Mark } from "../lexicon/marks.ts";
import type { Issue } from "../model/issue.ts";
import { isHan } from "../text/characterKinds.ts";
import { parseArabic, parseNumeral } from "../text/numerals.ts";
import type { ScannedText } from "../text/scanText.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import type { Paragraph } from "../text/splitParagraphs.ts";
import type { MarkedParagraph } from "./markParagraphs.ts";
import { duplicateNumber } from "./outlineIssues.ts";
import { type OutlineNode, plainNode, spanOf } from "./outlineNode.ts";
import { splitHeading } from "./splitHeading.ts";

interface Heading {
  paragraph: Paragraph;
  rank: number;
  mark: Mark;
}

/** What is known while headings are read. */
interface Known {
  scan: ScannedText;
  issues: Issue[];
  /** How often each number stands in the outline. */
  seen: Map<string, number>;
  /** The ids of what is no heading: the 0 of the preamble. */
  taken: ReadonlySet<string>;
}

/** Puts headings under headings of a higher rank, and plain paragraphs under the heading before them. */
export function nestHeadings(paragraphs: readonly MarkedParagraph[], known: Known): OutlineNode[] {
  const top: OutlineNode[] = [];
  const open: OutlineNode[] = [];
  let table: OutlineNode | undefined;
  for (const paragraph of paragraphs) {
    const { mark } = paragraph;
    if (mark && mark.row.rank !== null) {
      table = undefined;
      const rank = mark.row.rank;
      while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
      const parent = open.at(-1);
      const node = headingNode({ paragraph, rank, mark }, parent, known);
      (parent?.children ?? top).push(node);
      open.push(node);
      continue;
    }
    const holder = open.at(-1);
    if (holder) table = hold(paragraph, { holder, table });
  }
  return top;
}

/** Puts a plain paragraph into the section or its open table; gives the table that is open behind it. */
function hold(
  paragraph: MarkedParagraph,
  { holder, table }: { holder: OutlineNode; table: OutlineNode | undefined },
): OutlineNode | undefined {
  if (isTableCaption(paragraph)) {
    const node = plainNode(`${holder.id}.t${holder.children.length + 1}`, "table", [paragraph]);
    const begun = { ...node, title: paragraph.text, rank: Number.POSITIVE_INFINITY };
    holder.children.push(begun);
    return begun;
  }
  const open = paragraph.mark === undefined ? table : undefined;
  (open ?? holder).body.push(spanOf(paragraph));
  return open;
}

function isTableCaption({ text, mark }: MarkedParagraph): boolean {
  return mark?.row.kind === "caption" && /^表/u.test(text) && !text.includes("。");
}

/** Of digits of any width, Chinese numerals, ㈠ and ①. */
function toOrdinal(written: string): number {
  const read = isHan(written, 0) ? parseNumeral(written) : parseArabic(written);
  return read ?? parseNumeral(written.normalize("NFKC").replace(/[()]/gu, "")) ?? 0;
}

function headingNode(heading: Heading, parent: OutlineNode | undefined, known: Known): OutlineNode {
  const { paragraph, mark } = heading;
  const ordinal = toOrdinal(mark.ordinal);
  const number = paragraph.text.slice(0, mark.length).trim();
  const path = parent ? `${parent.id}.${ordinal}` : String(ordinal);
  const times = (known.seen.get(path) ?? 0) + 1;
  known.seen.set(path, times);
  const nth = known.taken.has(path) ? times + 1 : times;
  const span = spanOf(paragraph);
  if (times > 1) known.issues.push(duplicateNumber(number, times, span));
  const words = { start: paragraph.start + mark.length, end: paragraph.end };
  const { titleEnd, bodyStart } = splitHeading(known.scan, words);
  const titleSpan = { start: words.start, end: titleEnd };
  return {
    id: nth > 1 ? `${path}~${nth}` : path,
    number,
    title: sliceSpan(known.scan.text, titleSpan),
    kind: "tasks",
    rank: heading.rank,
    span,
    titleSpan,
    body: words.end > bodyStart ? [{ start: bodyStart, end: words.end }] : [],
    children: [],
  };
}
