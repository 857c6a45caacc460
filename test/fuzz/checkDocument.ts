import { isDeepStrictEqual } from "node:util";
import { comparePlans } from "../../src/comparePlans.ts";
import { divisions } from "../../src/divisions/divisions.ts";
import { LimitError } from "../../src/model/errors.ts";
import { planSchema } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { parsePlans } from "../../src/parse/parsePlans.ts";
import { brokenComparisonLaws, brokenMirror } from "../support/comparisonLaws.ts";
import { brokenPlanLaws } from "../support/planLaws.ts";
import { REPORT_LAWS } from "./reportLaws.ts";

/** What is looked at beside the reading of a text: the dearer, the rarer. */
export const DEPTHS = ["read", "again", "compare", "report"] as const;
export type Depth = (typeof DEPTHS)[number];

/** The law that one or two texts break, and how; the law's name is what stands before the first colon. */
export interface Broken {
  law: string;
  detail: string;
}

/** The laws that these texts break: each by itself, and the first two as a pair where the depth asks for it. */
export function brokenBy(texts: readonly string[], depth: Depth): Broken[] {
  const broken: string[] = [];
  const attempt = <Value>(what: string, run: () => Value): Value | undefined => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof LimitError)) broken.push(`${what} throws ${nameOf(error)}: ${String(error)}`);
      return undefined;
    }
  };
  const plans = texts.map((text) => attempt("parsePlan", () => parsePlan(text)));
  for (const [index, text] of texts.entries()) {
    const plan = plans[index];
    if (plan) broken.push(...brokenPlanLaws(plan, text));
    if (depth !== "read") broken.push(...(attempt("parsePlan again", () => brokenAgain(text)) ?? []));
  }
  const [left, right = left] = plans;
  if (left && right && (depth === "compare" || depth === "report")) {
    const comparison = attempt("comparePlans", () => comparePlans(left, right));
    if (comparison) broken.push(...brokenComparisonLaws(comparison));
    if (comparison) broken.push(...(attempt("comparePlans swapped", () => brokenMirror(comparison, comparePlans(right, left))) ?? []));
    if (comparison && depth === "report")
      for (const { name, find } of REPORT_LAWS) broken.push(...(attempt(name, () => find(comparison)) ?? []));
  }
  return broken.map((sentence) => ({ law: sentence.slice(0, sentence.indexOf(":")), detail: sentence }));
}

/** Read a second time, with the table of divisions, and as several plans; and through JSON and the schema. */
function brokenAgain(text: string): string[] {
  const plan = parsePlan(text);
  const back: unknown = JSON.parse(JSON.stringify(plan));
  const all = parsePlans(text, { divisions });
  return [
    ...(isDeepStrictEqual(parsePlan(text), plan) ? [] : ["same again: a second reading gives another plan"]),
    ...(isDeepStrictEqual(back, plan) ? [] : ["JSON: a round trip gives another plan"]),
    ...(isDeepStrictEqual(planSchema.parse(back), plan) ? [] : ["schema: planSchema gives another plan"]),
    ...all.flatMap((one) => brokenPlanLaws(one, text).map((sentence) => `several plans ${sentence}`)),
    ...(new Set(all.map(({ id }) => id)).size === all.length ? [] : ["several plans: two have one id"]),
  ];
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
