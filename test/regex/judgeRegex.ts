import { checkSync, type Diagnostics } from "recheck";
import { type Family, familiesOf, type Growth, measureRegex, SUPER_LINEAR } from "./measureRegex.ts";

/**
 * safe: recheck finds no text that takes more than linear time. linear: recheck finds one, or gives up, and on that text and on families of the
 * expression's own words time grows no faster than length, since all repeats are bounded or backtracking is not what the engine does there.
 */
export type Verdict = "safe" | "linear" | "super-linear";

export interface Judgement {
  verdict: Verdict;
  /** What recheck says: safe, polynomial, exponential, or why it cannot say. */
  recheck: string;
  growth: Growth | null;
}

/** Judges an expression: by recheck, and by the clock where recheck is not content or cannot tell. */
export function judgeRegex(source: string, flags: string, timeout = 10_000): Judgement {
  const found = checkSync(source, flags, { timeout });
  const said = sentenceOf(found);
  if (found.status === "safe" && !hasLookbehind(source)) return { verdict: "safe", recheck: said, growth: null };
  // proved by automata, so that measuring would never end; what chance texts look like may be a bounded repeat
  const isExponential = found.status === "vulnerable" && found.complexity.type === "exponential" && !found.complexity.isFuzz;
  if (isExponential) return { verdict: "super-linear", recheck: said, growth: null };
  const growth = measureRegex(new RegExp(source, flags), [...attackOf(found), ...familiesOf(source)]);
  const verdict = growth && growth.ratio > SUPER_LINEAR ? "super-linear" : found.status === "safe" ? "safe" : "linear";
  return { verdict, recheck: said, growth };
}

/** Recheck reads them, by chance texts alone. */
function hasLookbehind(source: string): boolean {
  return /\(\?<[!=]/u.test(source);
}

function sentenceOf(found: Diagnostics): string {
  if (found.status === "unknown") return found.error.kind;
  return found.complexity.type === "polynomial" ? `polynomial of degree ${found.complexity.degree}` : found.complexity.type;
}

/** The text that recheck found, with each of its pumps as the one that is repeated. */
function attackOf(found: Diagnostics): Family[] {
  if (found.status !== "vulnerable") return [];
  const { pumps, suffix } = found.attack;
  return pumps.map(({ prefix, pump }, index) => ({
    prefix:
      pumps
        .slice(0, index)
        .map((before) => before.prefix + before.pump)
        .join("") + prefix,
    pump,
    suffix:
      pumps
        .slice(index + 1)
        .map((behind) => behind.prefix + behind.pump)
        .join("") + suffix,
  }));
}
