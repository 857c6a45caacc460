/**
 * A key that is one of its kind among many plans: plan id, slash, id within the plan. A slash in the plan's id is written %2F, so that the
 * first slash of a key is always the one between the two.
 *
 * @example joinKey("430624", "2.4.1t1") // "430624/2.4.1t1"
 */
export function joinKey(...parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return [...parts.slice(0, -1).map(escapeSlash), last].join("/");
}

/** The id of a comparison: left plan id, right plan id, and its theme where it has one. */
export function comparisonId(left: string, right: string, theme: string | null): string {
  return [left, right, ...(theme === null ? [] : [theme])].map(escapeSlash).join("/");
}

function escapeSlash(part: string): string {
  return part.replaceAll("%", "%25").replaceAll("/", "%2F");
}
