/** Why cleaning deletes a run of characters. A file of its own: what cleans does without zod. */
export const REMOVAL_REASONS = [
  "byte-order-mark",
  "carriage-return",
  "blank",
  "blank-line",
  "emphasis",
  "page-break",
  "page-number",
  "invisible",
] as const;
