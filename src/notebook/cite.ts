import type { Comparison } from "../model/comparison.ts";
import { InvalidArgumentError } from "../model/errors.ts";
import type { Plan } from "../model/plan.ts";
import { type Language, toSay } from "../report/phrases.ts";
import { toReportModel } from "../report/reportModel.ts";
import { toPlainLine } from "../report/sanitize.ts";
import { describeValue } from "../text/describeValue.ts";
import { VERSION } from "../version.ts";
import { toCellSay } from "./cellWords.ts";
import { toKnown } from "./showable.ts";

/**
 * The line to cite: the version that made the result, and the SHA-256 of the text of each plan, by which anyone can tell whether they have
 * the same text.
 *
 * @throws {InvalidArgumentError} for what is neither a plan nor a comparison
 * @example cite(comparison, { language: "en" })
 */
export function cite(value: Plan | Comparison, { language = "zh-CN" }: { language?: Language } = {}): string {
  const known = toKnown(value);
  if (known.kind === "comparison") return citeComparison(known.comparison, language);
  const [plan] = known.kind === "plans" ? known.plans : [];
  if (plan === undefined || Array.isArray(value)) throw new InvalidArgumentError("value", describeValue(value), "a Plan or a Comparison");
  const title = toPlainLine(plan.title ?? plan.id);
  return toCellSay(language)("citePlan", { version: VERSION, title, sha256: plan.source.sha256 });
}

function citeComparison(comparison: Comparison, language: Language): string {
  const say = toSay(language);
  const { left, right } = toReportModel(comparison, language);
  return say("cite", {
    version: comparison.options.version,
    title: say("title", { left: left.name, right: right.name }),
    left: comparison.left.source.sha256,
    right: comparison.right.source.sha256,
  });
}
