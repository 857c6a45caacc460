/** A change of the sources that no test can notice, for the two ways of writing it mean the same. */
export interface Explained {
  readonly file: string;
  /** The words that are changed, as they stand in the file. */
  readonly words: string;
  /** What they are changed into. */
  readonly changes: readonly string[];
  readonly reason: string;
}

export const EXPLAINED: readonly Explained[] = [
  {
    file: "diff/compareQuantities.ts",
    words: "difference > 0",
    changes: ["difference >= 0"],
    reason: "amounts that differ by nothing have been called equal before",
  },
];
