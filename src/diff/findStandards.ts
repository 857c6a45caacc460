import { findQuantities } from "../extract/findQuantities.ts";
import { formatSentence } from "../lexicon/formatSentence.ts";
import type { Alignment, Side } from "../model/alignment.ts";
import type { TargetDiff } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import type { Quantity } from "../model/quantity.ts";

/**
 * Aligned measures that name the same thing by another standard: 20分钟生活圈 against 10-15分钟生活圈. A standard is no target, so the two
 * are shown and not ranked.
 */
export function findStandards(left: Plan, right: Plan, alignment: Alignment): Omit<TargetDiff, "id">[] {
  const rows: Omit<TargetDiff, "id">[] = [];
  for (const { left: a, right: b } of alignment.measures) {
    if (!a || !b) continue;
    const [x, y] = [standardsIn(left, a), standardsIn(right, b)];
    for (const unit of new Set(x.map((own) => own.base.unit))) {
      const own = x.filter((standard) => standard.base.unit === unit);
      const other = y.filter((standard) => standard.base.unit === unit);
      if (other.length === 0 || own.some((one) => other.some((two) => isSame(one, two)))) continue;
      rows.push({
        left: clauseOf(a),
        right: clauseOf(b),
        outcome: "different-standard",
        reason: formatSentence("target.standard", { left: namesOf(own), right: namesOf(other) }),
        difference: null,
        ratio: null,
        nearest: null,
      });
    }
  }
  return rows;
}

function standardsIn(plan: Plan, side: Side): Quantity[] {
  const specs = plan.numbers.filter((n) => n.class === "spec" && n.span.start >= side.span.start && n.span.end <= side.span.end);
  return specs.flatMap((spec) => findQuantities(spec.quote).map((found) => found.quantity));
}

function isSame(a: Quantity, b: Quantity): boolean {
  return a.base.value === b.base.value && a.base.maxValue === b.base.maxValue;
}

function namesOf(standards: readonly Quantity[]): string {
  return standards.map((standard) => standard.text).join("、");
}

function clauseOf(side: Side): Side {
  return { ...side, kind: "clause", id: null };
}
