import { type Gold, goldSchema, type PlanSide } from "./gold.ts";

/**
 * A gold file with its two plans called left and right.
 *
 * @param names how the file calls them: `{ left: "xiangyin", right: "pingjiang" }`
 */
export function readGold(json: string, names: Readonly<Partial<Record<PlanSide, string>>>): Gold {
  const sides = new Map([
    [names.left, "left"],
    [names.right, "right"],
  ]);
  const rename = (name: string): string => sides.get(name) ?? name;
  const value: unknown = JSON.parse(json, (key, inner: unknown) => {
    if (key === "plan" && typeof inner === "string") return rename(inner);
    if (inner === null || typeof inner !== "object" || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, held]) => [rename(name), held]));
  });
  return goldSchema.parse(value);
}
