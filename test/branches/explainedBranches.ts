/** A branch that no input reaches, and that a reader or the compiler needs all the same. */
export interface ExplainedBranch {
  readonly file: string;
  /** The branch as the list of those not taken writes it. */
  readonly words: string;
  readonly reason: string;
}

export const EXPLAINED_BRANCHES: readonly ExplainedBranch[] = [
  {
    file: "extract/findNumerals.ts",
    words: "largeScaleExponent(text.charAt(end)) ?? 0",
    reason: "the characters of LARGE_SCALES all have an exponent",
  },
  {
    file: "extract/findTargets.ts",
    words: "if (!first || !last)",
    reason: "names are listed before amounts alone, so there is a first and a last one",
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
