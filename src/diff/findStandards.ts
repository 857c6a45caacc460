import { findQuantities } from "../extract/findQuantities.ts";
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
    for (const own of x) {
      const other = y.find((candidate) => candidate.base.dimension === own.base.dimension && candidate.base.unit === own.base.unit);
      if (!other || (other.base.value === own.base.value && other.base.maxValue === own.base.maxValue)) continue;
      rows.push({
        left: clauseOf(a),
        right: clauseOf(b),
        outcome: "different-standard",
        reason: `同一事项的标准不同：左方为${own.text}，右方为${other.text}`,
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

function clauseOf(side: Side): Side {
  return { ...side, kind: "clause", id: null };
}
