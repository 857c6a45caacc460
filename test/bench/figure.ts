/** What a row of the benchmarks must reach. `at-least`: so many times faster than the peer; `at-most`: so many times or so many MB. */
export interface Aim {
  kind: "at-least" | "at-most";
  value: number;
  stretch: number | null;
}

/** One line of the table: a measured figure and its aim. A row without an aim is there to be seen. */
export interface Figure {
  work: string;
  /** What it is measured against, named with its version where it is a package. */
  peer: string;
  ours: string;
  theirs: string;
  /** The figure that the aim speaks of, and its unit as it is printed: "times faster", "times", "MB". */
  value: number;
  unit: string;
  aim: Aim | null;
}

/** One file of `rows`: some work, measured beside its peers in this process. */
export type Row = () => Figure[];

export type Verdict = "stretch" | "met" | "missed" | "–";

/** How a figure stands to its aim. */
export function verdictOf({ value, aim }: Pick<Figure, "value" | "aim">): Verdict {
  if (aim === null) return "–";
  const reaches = (goal: number): boolean => (aim.kind === "at-least" ? value >= goal : value <= goal);
  if (!reaches(aim.value)) return "missed";
  return aim.stretch !== null && reaches(aim.stretch) ? "stretch" : "met";
}
