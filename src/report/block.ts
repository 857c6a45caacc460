import type { SourceSpan } from "../model/sourceSpan.ts";

/** Which of the two plans. */
export type SideKey = "left" | "right";

/** Where words stand: the plan, the innermost task or section, its place as the plan writes it (二（四）1), the words and their span in the text. */
export interface Reference {
  side: SideKey;
  taskId: string;
  place: string;
  quote: string;
  span: SourceSpan;
  /** Where the other plan says what these words are set against, in its text. */
  partner?: SourceSpan;
}

/** A stretch of words. `differs`: not in the other side's words; `place`: where the words before it stand; `note`: said in passing. */
export interface Run {
  text: string;
  mark?: "differs" | "place" | "note";
  reference?: Reference;
}

/** A cell is words, or a number with its words: `share` is from 0 to 1. */
export type Cell =
  | { kind: "words"; runs: readonly Run[] }
  | { kind: "count"; value: number; text: string }
  | { kind: "share"; value: number; text: string };

/** What a reader may ask to see alone. */
export type RowTag = "same" | "differs" | "left" | "right" | "target";

/** A row of a table, with what a reader may ask for to see it. */
export interface Row {
  cells: readonly Cell[];
  tags: readonly RowTag[];
}

/** A column of a table, with its heading. */
export interface Column {
  head: string;
  /** Share of the width. */
  width: number;
  /** Whose words stand in it; absent where nobody's in particular. */
  side?: SideKey;
}

/** The heading of a part, or of what stands within one. */
export interface Heading {
  kind: "heading";
  level: 1 | 2 | 3;
  /** Stable within one report. */
  id: string;
  text: string;
}

/** Rows under one line of headings. */
export interface Table {
  kind: "table";
  /** Tables of one name have the same columns: those of the measures of each theme can be put together. */
  name: string;
  columns: readonly Column[];
  rows: readonly Row[];
}

/** One bar of a figure, or a point on its axis, for each side. */
export interface FigureRow {
  label: string;
  left: FigureValue | null;
  right: FigureValue | null;
}

/** A number that is drawn, and how it is written. */
export interface FigureValue {
  value: number;
  /** Where the value lies between two bounds; null for an open end. */
  to?: number | null;
  text: string;
}

/** A node of the map of tasks. */
export interface FigureNode {
  id: string;
  text: string;
  /** The other plan has nothing of it. */
  isOnly: boolean;
  /** The other plan has no such task, and speaks of it elsewhere. */
  isMentioned: boolean;
  reference: Reference;
}

/** Something to look at. The table behind it says the same in words, so that formats without drawings leave it out. */
export interface Figure {
  kind: "figure";
  id: string;
  title: string;
  /** What is to be seen, in a sentence. */
  alternative: string;
  sides: { left: string; right: string };
  drawing:
    | { form: "map"; left: readonly FigureNode[]; right: readonly FigureNode[]; ribbons: readonly Ribbon[] }
    | { form: "bars" | "axis"; rows: readonly FigureRow[] };
}

/** A line of the map from a task of the left plan to one of the right, by their ids. */
export interface Ribbon {
  left: string;
  right: string;
  isSame: boolean;
}

/** A report is a list of blocks; every format renders the same list. */
export type Block =
  | Heading
  | { kind: "paragraph"; runs: readonly Run[] }
  | { kind: "list"; items: readonly (readonly Run[])[] }
  | Table
  | Figure;
