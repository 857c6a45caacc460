import type { SectionKind } from "../model/section.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";

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
