/** A deep copy without spans and offsets: what two plans share whose texts differ only in how they are laid out. */
export function withoutSpans(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpans);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "span")
      .map(([key, inner]) => [key, withoutSpans(inner)]),
  );
}
