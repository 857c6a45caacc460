/** A branch that no input reaches, and that a reader or the compiler needs all the same. */
export interface ExplainedBranch {
  readonly file: string;
  /** The branch as the list of those not taken writes it. */
  readonly words: string;
  readonly reason: string;
}

export const EXPLAINED_BRANCHES: readonly ExplainedBranch[] = [
  {
    file: "align/matchTasks.ts",
    words: "toPair(found, left, right) ?? []",
    reason: "a pair that was decided on has both its tasks",
  },
  {
    file: "align/matchTasks.ts",
    words: "best.get(left) ?? 0",
    reason: "every task of a pair has a best score",
  },
  {
    file: "align/matchTasks.ts",
    words: "best.get(right) ?? 0",
    reason: "every task of a pair has a best score",
  },
  {
    file: "align/takenBounds.ts",
    words: "if (!clause)",
    reason: "a task has its clauses by their places",
  },
  {
    file: "align/takenBounds.ts",
    words: "clause.bits || LEAST_BITS",
    reason: "a clause that is met by a bigram weighs something, and one that is met by a topic alone has words",
  },
  {
    file: "align/takenUp.ts",
    words: "if (!clause)",
    reason: "a task has its clauses by their places",
  },
  {
    file: "align/toMeasureRows.ts",
    words: "if (other && comparison) … else",
    reason: "a match has its clause, and can be compared",
  },
  {
    file: "align/toTaskRows.ts",
    words: "accepted.get(task) ?? []",
    reason: "the pairs of a task hold the pair that is asked about",
  },
  {
    file: "align/vocabularies.ts",
    words: "words.codePointAt(at) ?? 0",
    reason: "the place lies inside of the words",
  },
  {
    file: "extract/conditionKeys.ts",
    words: "KEYS_BY_FIRST.get(text.charCodeAt(at)) ?? []",
    reason: "a character of FIRSTS begins a key",
  },
  {
    file: "extract/findNumerals.ts",
    words: "largeScaleExponent(text.charAt(end)) ?? 0",
    reason: "the characters of LARGE_SCALES all have an exponent",
  },
  {
    file: "text/readOptions.ts",
    words: "issue?.path ?? []",
    reason: "what zod refuses has an issue at least",
  },
  {
    file: "text/readOptions.ts",
    words: 'issue?.message ?? ""',
    reason: "what zod refuses has an issue at least",
  },
];
