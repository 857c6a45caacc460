/** An outline has six levels, and some more for letters and annexes; what is nested deeper was made to break its reader. */
export const DEEPEST_SECTION = 64;

/** Whether sections are nested deeper than any outline: looked at level by level, so that no depth is too much. */
export function isTooDeep(sections: unknown): boolean {
  let level = listChildren({ children: sections });
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === DEEPEST_SECTION) return true;
    level = level.flatMap(listChildren);
  }
  return false;
}

function listChildren(section: unknown): unknown[] {
  const children: unknown = typeof section === "object" && section !== null ? Reflect.get(section, "children") : undefined;
  return Array.isArray(children) ? children : [];
}
