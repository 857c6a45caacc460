import type { SectionKind } from "../model/section.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Paragraph } from "../text/splitParagraphs.ts";

/** A section while the document is read: its own paragraphs are still apart from those of its children. */
export interface OutlineNode {
  id: string;
  number: string | null;
  title: string;
  kind: SectionKind;
  rank: number;
  span: SourceSpan;
  /** The heading's words without mark and final 。; null where the section has no heading. */
  titleSpan: SourceSpan | null;
  /** What is said in the section itself, behind the title and before the first child: paragraphs of one section. */
  body: SourceSpan[];
  children: OutlineNode[];
}

/** At least one. */
export type SomeParagraphs = readonly [Paragraph, ...Paragraph[]];

export function isSome(paragraphs: readonly Paragraph[]): paragraphs is SomeParagraphs {
  return paragraphs.length > 0;
}

/** A section without a heading; the first line of an annex is its title. The span grows when all sections are known. */
export function plainNode(id: string, kind: SectionKind, paragraphs: SomeParagraphs): OutlineNode {
  const [first] = paragraphs;
  const title = kind === "annex" ? first.text : "";
  return { id, number: null, title, kind, rank: 0, span: spanOf(first), titleSpan: null, body: paragraphs.map(spanOf), children: [] };
}

export function spanOf({ start, end }: Paragraph): SourceSpan {
  return { start, end };
}
