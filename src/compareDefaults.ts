import { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS } from "./align/weights.ts";
import { DEFAULT_MAX_PAIRS } from "./checkPairs.ts";
import type { CompareSettings } from "./compareOptions.ts";
import { DEFAULT_DIFF_OPTIONS } from "./diff/diffOptions.ts";

/** Every option of `comparePlans` where the caller says nothing. */
export const COMPARE_DEFAULTS: CompareSettings = {
  weights: DEFAULT_WEIGHTS,
  thresholds: DEFAULT_THRESHOLDS,
  background: null,
  about: DEFAULT_DIFF_OPTIONS.about,
  alignment: null,
  maxPairs: DEFAULT_MAX_PAIRS,
};
