/** A place in a value, as a path of keys: tasks.2.measures.0.span. */
export type Visit = (value: object, path: string) => void;

/** What in a value is no plain JSON: undefined, NaN, Infinity, minus zero, functions, dates. JSON would give something else back for it. */
export function findUnplain(value: unknown, path = ""): string[] {
  if (value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${path} is ${String(value)}`];
  if (typeof value !== "object") return [`${path} is ${typeof value}`];
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype) return [`${path} is no plain object`];
  const found: string[] = [];
  for (const [key, inner] of Object.entries(value)) found.push(...findUnplain(inner, path === "" ? key : `${path}.${key}`));
  return found;
}

/** Calls `see` for every object in a value, lists too, outer ones first. */
export function visitObjects(value: unknown, see: Visit, path = ""): void {
  if (value === null || typeof value !== "object") return;
  see(value, path);
  for (const [key, inner] of Object.entries(value)) visitObjects(inner, see, path === "" ? key : `${path}.${key}`);
}
