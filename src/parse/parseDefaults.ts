/** Every option of `parsePlan` where the caller says nothing. */
export const PARSE_DEFAULTS = { id: null, name: null, place: null, divisions: null, plan: 1, maxLength: 4_000_000 };
