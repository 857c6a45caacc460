import type { Mark } from "../lexicon/marks.ts";
import { ANY_LABEL } from "../lexicon/responsibility.ts";
import { SECTION_KINDS } from "../lexicon/sectionKinds.ts";
import type { Issue } from "../model/issue.ts";
import type { SectionKind } from "../model/section.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { append } from "../text/append.ts";
import { isHan } from "../text/characterKinds.ts";
import { parseArabic, parseNumeral } from "../text/numerals.ts";
import type { ScannedText } from "../text/scanText.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import type { Paragraph } from "../text/splitParagraphs.ts";
import { cutForeignTail } from "./cutForeignTail.ts";
import { findTail } from "./findTail.ts";
import { findTitle } from "./findTitle.ts";
import { findUnnumbered } from "./findUnnumbered.ts";
import { isHeading, type MarkedParagraph, markParagraphs } from "./markParagraphs.ts";
import type { OutlineNode } from "./outlineNode.ts";
import { findAnnex, planStarts } from "./planStarts.ts";
import { splitHeading } from "./splitHeading.ts";

export interface Outline {
  /** How many plans the text holds: 1 where none is told from another. */
  plans: number;
  title: string | null;
  nodes: OutlineNode[];
  issues: Issue[];
}

interface Heading {
  paragraph: Paragraph;
  rank: number;
  mark: Mark;
}

/**
 * The heading tree of a cleaned text, from the marks that the text itself uses. Every character lies in some section's span. Of a text that
 * holds several plans `which` is read, from 1; the others are sections of kind `other`.
 */
export function buildOutline(scan: ScannedText, which = 1): Outline {
  const { text } = scan;
  const issues: Issue[] = [];
  const { own: all, foreign } = cutForeignTail(markParagraphs(scan));
  const starts = planStarts(all);
  const [from, to] = [starts[which - 1] ?? 0, starts[which] ?? all.length];
  const second = all[starts[1] ?? all.length];
  if (second) issues.push(severalPlans(starts.length, second));
  const { title, nodes } = planNodes(all.slice(from, to), { ends: to === all.length, scan }, issues);
  const before = all.slice(0, from);
  if (isSome(before)) nodes.unshift(plainNode("u1", "other", before));
  for (const paragraphs of [all.slice(to), foreign ? [foreign] : []]) {
    const count = nodes.filter((node) => node.kind === "other").length;
    if (isSome(paragraphs)) nodes.push(plainNode(`u${count + 1}`, "other", paragraphs));
  }
  if (foreign) issues.push(foreignTail(foreign));
  return { plans: starts.length, title, nodes: cover(nodes, text.length), issues };
}

/** The sections of one plan, by its paragraphs; `ends` where the text ends with it. */
function planNodes(
  paragraphs: readonly MarkedParagraph[],
  { ends, scan }: { ends: boolean; scan: ScannedText },
  issues: Issue[],
): { title: string | null; nodes: OutlineNode[] } {
  const { text } = scan;
  const bodyAt = paragraphs.findIndex(isHeading);
  const annexAt = findAnnex(paragraphs, bodyAt);
  const whole = paragraphs.slice(0, annexAt);
  const tailAt = ends ? findTail(whole) : whole.length;
  const own = whole.slice(0, tailAt);

  const unnumbered = bodyAt < 0 ? findUnnumbered(own) : [];
  const first = unnumbered[0]?.span.start ?? own.find(isHeading)?.start ?? Number.POSITIVE_INFINITY;
  const front = own.filter((paragraph) => paragraph.start < first);
  const { title, firstParagraph } = findTitle(front);
  const nodes: OutlineNode[] = [];
  // what the plan itself says before its first heading is 0, with a letter before it and without
  const [letter, preamble] = [front.slice(0, firstParagraph), front.slice(firstParagraph)];
  if (isSome(letter)) nodes.push(plainNode("l1", "letter", letter));
  if (isSome(preamble)) nodes.push(plainNode("0", "preamble", preamble));
  if (bodyAt >= 0) append(nodes, nest(own, { scan, issues, seen: new Map(), taken: new Set(nodes.map(({ id }) => id)) }));
  else if (unnumbered[0]) issues.push(outlineInferred(unnumbered[0], unnumbered.length));
  else if (own.length > 0) issues.push(noOutline(text));
  append(nodes, unnumbered);
  // a text without any outline is its preamble, to the last word
  const tail = bodyAt < 0 && unnumbered.length === 0 ? [] : whole.slice(tailAt);
  if (isSome(tail)) nodes.push(plainNode("s1", "signature", tail));
  const annex = paragraphs.slice(annexAt);
  if (isSome(annex)) nodes.push(plainNode("A1", "annex", annex));
  giveKinds(nodes, text);
  giveSentences(nodes, text);
  return { title, nodes };
}

function outlineInferred({ span }: OutlineNode, count: number): Issue {
  return {
    code: "outline-inferred",
    severity: "warning",
    message: `no numbered heading was found; ${count} paragraphs that name who answers for them were read as items; expected marks such as 一、`,
    span: { ...span },
  };
}

function foreignTail(paragraph: Paragraph): Issue {
  return {
    code: "foreign-tail",
    severity: "info",
    message: `the text ends with the title of another article (${paragraph.text.slice(0, 30)}); expected the end of the plan`,
    span: spanOf(paragraph),
  };
}

function noOutline(text: string): Issue {
  return {
    code: "no-outline",
    severity: "error",
    message: "no numbered heading was found; expected marks such as 一、（一）1. at the start of paragraphs",
    span: { start: 0, end: text.length },
  };
}

function severalPlans(count: number, paragraph: Paragraph): Issue {
  return {
    code: "several-plans",
    severity: "warning",
    message: `the text holds ${count} plans, the second begins here (${paragraph.text.slice(0, 30)}); option plan chooses, parsePlans gives all`,
    span: spanOf(paragraph),
  };
}

type Some = readonly [Paragraph, ...Paragraph[]];

function isSome(paragraphs: readonly Paragraph[]): paragraphs is Some {
  return paragraphs.length > 0;
}

function spanOf({ start, end }: Paragraph): SourceSpan {
  return { start, end };
}

/** A section without a heading; the first line of an annex is its title. The span grows when all sections are known. */
function plainNode(id: string, kind: SectionKind, paragraphs: Some): OutlineNode {
  const [first] = paragraphs;
  const title = kind === "annex" ? first.text : "";
  return { id, number: null, title, kind, rank: 0, span: spanOf(first), titleSpan: null, body: paragraphs.map(spanOf), children: [] };
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
function nest(paragraphs: readonly MarkedParagraph[], known: Known): OutlineNode[] {
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
      const siblings = parent?.children ?? top;
      const node = headingNode({ paragraph, rank, mark }, parent, known);
      siblings.push(node);
      open.push(node);
      continue;
    }
    const holder = open.at(-1);
    if (!holder) continue;
    if (mark?.row.kind === "caption" && /^表/u.test(paragraph.text) && !paragraph.text.includes("。")) {
      const node = plainNode(`${holder.id}.t${holder.children.length + 1}`, "table", [paragraph]);
      table = { ...node, title: paragraph.text, rank: Number.POSITIVE_INFINITY };
      holder.children.push(table);
    } else if (table && mark === undefined) {
      table.body.push(spanOf(paragraph));
    } else {
      table = undefined;
      holder.body.push(spanOf(paragraph));
    }
  }
  return top;
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
  if (times > 1) {
    known.issues.push({
      code: "duplicate-number",
      severity: "warning",
      message: `the number ${number} stands ${times} times under one heading; expected it once`,
      span,
    });
  }
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

function giveKinds(nodes: readonly OutlineNode[], text: string): void {
  for (const node of nodes) {
    if (node.number === null) continue;
    const kind = SECTION_KINDS.find((row) => row.pattern.test(node.title))?.kind ?? "tasks";
    passOn(node, kind === "mechanism" && isAnswered(node, text) ? "tasks" : kind);
  }
}

/** 一、强化组织领导…（责任单位：…）: an item of a list of measures that bodies answer for, and no mechanism. */
function isAnswered(node: OutlineNode, text: string): boolean {
  if (node.children.length > 0) return false;
  if ([node.span, ...node.body].some((part) => /[（(［[]责任(?:单位|部门)[：:]/u.test(sliceSpan(text, part)))) return true;
  return node.body.some((part) => ANY_LABEL.test(sliceSpan(text, part)));
}

/** 3.新建果园，改造茶园。: an item that is one sentence, beside items that say more, is its title and its body alike. */
function giveSentences(nodes: readonly OutlineNode[], text: string): void {
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

function passOn(node: OutlineNode, kind: SectionKind): void {
  if (node.kind === "table") return;
  node.kind = kind;
  for (const child of node.children) passOn(child, kind);
}

/** The top-level sections grow until they cover the text; blanks before the first belong to it. */
function cover(nodes: OutlineNode[], length: number): OutlineNode[] {
  const [first] = nodes;
  if (first) first.span = { start: 0, end: first.span.end };
  return closeGaps(nodes, length);
}

/** Spans grow so that siblings stand end to end and a parent holds its children. */
function closeGaps(nodes: OutlineNode[], end: number): OutlineNode[] {
  for (const [index, node] of nodes.entries()) {
    node.span = { start: node.span.start, end: nodes[index + 1]?.span.start ?? end };
    closeGaps(node.children, node.span.end);
  }
  return nodes;
}
