import type { Issue } from "../model/issue.ts";
import { append } from "../text/append.ts";
import type { ScannedText } from "../text/scanText.ts";
import type { Paragraph } from "../text/splitParagraphs.ts";
import { cutForeignTail } from "./cutForeignTail.ts";
import { findTail } from "./findTail.ts";
import { findTitle } from "./findTitle.ts";
import { findUnnumbered } from "./findUnnumbered.ts";
import { giveKinds } from "./giveKinds.ts";
import { giveSentences } from "./giveSentences.ts";
import { isHeading, type MarkedParagraph, markParagraphs } from "./markParagraphs.ts";
import { nestHeadings } from "./nestHeadings.ts";
import { foreignTail, noOutline, outlineInferred, severalPlans } from "./outlineIssues.ts";
import { isSome, type OutlineNode, plainNode, type SomeParagraphs } from "./outlineNode.ts";
import { findAnnex, planStarts } from "./planStarts.ts";
import { splitAnnexes } from "./splitAnnexes.ts";

export interface Outline {
  /** How many plans the text holds: 1 where none is told from another. */
  plans: number;
  title: string | null;
  nodes: OutlineNode[];
  issues: Issue[];
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
  const { title, letter, preamble, own, isNumbered, unnumbered, tail, annexes } = partsOf(paragraphs, ends);
  const nodes: OutlineNode[] = [];
  // what the plan itself says before its first heading is 0, with a letter before it and without
  if (isSome(letter)) nodes.push(plainNode("l1", "letter", letter));
  if (isSome(preamble)) nodes.push(plainNode("0", "preamble", preamble));
  if (isNumbered) append(nodes, nestHeadings(own, { scan, issues, seen: new Map(), taken: new Set(nodes.map(({ id }) => id)) }));
  else if (unnumbered[0]) issues.push(outlineInferred(unnumbered[0], unnumbered.length));
  else if (own.length > 0) issues.push(noOutline(scan.text));
  append(nodes, unnumbered);
  if (isSome(tail)) nodes.push(plainNode("s1", "signature", tail));
  for (const [index, annex] of annexes.entries()) nodes.push(plainNode(`A${index + 1}`, "annex", annex));
  giveKinds(nodes, scan.text);
  giveSentences(nodes, scan.text);
  return { title, nodes };
}

/** The paragraphs of one plan by what they are. */
interface PlanParts {
  title: string | null;
  letter: readonly Paragraph[];
  preamble: readonly Paragraph[];
  /** All from the letter to the last word of the plan itself. */
  own: readonly MarkedParagraph[];
  isNumbered: boolean;
  /** The items of a plan that lost its numbers. */
  unnumbered: readonly OutlineNode[];
  tail: readonly Paragraph[];
  annexes: readonly SomeParagraphs[];
}

function partsOf(paragraphs: readonly MarkedParagraph[], ends: boolean): PlanParts {
  const bodyAt = paragraphs.findIndex(isHeading);
  const isNumbered = bodyAt >= 0;
  const annexAt = findAnnex(paragraphs, bodyAt);
  const whole = paragraphs.slice(0, annexAt);
  const tailAt = ends ? findTail(whole) : whole.length;
  const own = whole.slice(0, tailAt);
  const unnumbered = isNumbered ? [] : findUnnumbered(own);
  const first = unnumbered[0]?.span.start ?? own.find(isHeading)?.start ?? Number.POSITIVE_INFINITY;
  const front = own.filter((paragraph) => paragraph.start < first);
  const { title, firstParagraph } = findTitle(front);
  const [letter, preamble] = [front.slice(0, firstParagraph), front.slice(firstParagraph)];
  // a text without any outline is its preamble, to the last word
  const tail = isNumbered || unnumbered.length > 0 ? whole.slice(tailAt) : [];
  const { list, annexes } = splitAnnexes(paragraphs.slice(annexAt));
  return { title, letter, preamble, own, isNumbered, unnumbered, tail: [...tail, ...list], annexes };
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
