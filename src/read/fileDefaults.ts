/** How much of a file is read where the caller says nothing. */
export const READ_LIMITS = {
  maxBytes: 64 * 1024 * 1024,
  maxPages: 2000,
  maxEntries: 10_000,
  maxInflatedBytes: 64 * 1024 * 1024,
  maxRatio: 200,
};

/** Every option of `readPlanText` where the caller says nothing. */
export const FILE_DEFAULTS = { name: null, format: null, limits: READ_LIMITS, signal: null };
