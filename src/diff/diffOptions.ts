/** How targets are set against each other. */
export interface DiffOptions {
  /** The share by which 左右 and 约 may stray from their number: 0.05 lets 100家左右 be 95 to 105. From 0 to 1. */
  about: number;
}

export const DEFAULT_DIFF_OPTIONS: DiffOptions = { about: 0.05 };
