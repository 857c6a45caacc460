/** A branch that no input reaches, and that a reader or the compiler needs all the same. */
export interface ExplainedBranch {
  readonly file: string;
  /** The branch as the list of those not taken writes it. */
  readonly words: string;
  readonly reason: string;
}

export const EXPLAINED_BRANCHES: readonly ExplainedBranch[] = [];
