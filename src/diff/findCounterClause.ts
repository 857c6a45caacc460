import type { Alignment, Side } from "../model/alignment.ts";
import type { Measure } from "../model/measure.ts";
import type { Plan } from "../model/plan.ts";
import type { Target } from "../model/target.ts";
import { listSections } from "../outline/listSections.ts";
import { foldWords } from "../text/foldText.ts";
import { objectOf } from "./compareIndicators.ts";

/** Shortest object that is looked for in mere words; shorter ones (订单, 产值) stand anywhere. */
const SHORTEST_OBJECT = 3;
/** So long a run of the object in a clause that is aligned with the target's own is enough. */
const LONGEST_PART = 4;

/** A clause that may speak of what a target of the other plan counts. */
export interface CounterClause {
  measure: Measure;
  taskId: string;
  /** Folded for identity. */
  words: string;
}

/** On which side the target stands, and whether its task meets another plan's. */
export interface CounterContext {
  side: "left" | "right";
  alignment: Alignment;
  meet: (own: string, other: string) => boolean;
}

/**
 * The clause of the other plan that speaks of what a target counts, where it has no target of its own: 严守耕地保护红线 for 耕地红线.
 * It must stand in a task that meets the target's, and hold the whole object, or a long part of it where the two clauses are aligned.
 * Undefined where nothing does.
 */
export function findCounterClause(target: Target, clauses: readonly CounterClause[], where: CounterContext): Side | undefined {
  const object = objectOf(target.indicator);
  if (object.length < SHORTEST_OBJECT) return undefined;
  const partners = alignedClauses(target, where);
  let best: { side: Side; held: number } | undefined;
  for (const { measure, taskId, words } of clauses) {
    const isAligned = partners.has(measure.id);
    const held = words.includes(object) ? object.length : isAligned ? longestRun(object, words) : 0;
    if (held <= (best?.held ?? 0)) continue;
    if (isAligned || where.meet(target.taskId, taskId))
      best = { side: { kind: "clause", id: null, taskId, quote: measure.text, span: measure.span }, held };
  }
  return best?.side;
}

/** Ids of the measures that the alignment sets against the one that holds the target. */
function alignedClauses(target: Target, { side, alignment }: CounterContext): Set<string | null> {
  const found = new Set<string | null>();
  const other = side === "left" ? "right" : "left";
  for (const row of alignment.measures) {
    const own = row[side];
    const opposite = row[other];
    if (!own || !opposite) continue;
    if (own.span.start <= target.span.start && own.span.end >= target.span.end) found.add(opposite.id);
  }
  return found;
}

/** The clauses of a plan that hold no target of its own. */
export function listCounterClauses(plan: Plan): CounterClause[] {
  return [...listSections(plan.sections), ...plan.tasks].flatMap((owner) =>
    owner.measures
      .filter((measure) => !hasTarget(plan, measure))
      .map((measure) => ({ measure, taskId: owner.id, words: foldWords(measure.text) })),
  );
}

function hasTarget(plan: Plan, measure: Measure): boolean {
  return plan.targets.some((target) => target.span.start < measure.span.end && target.span.end > measure.span.start);
}

/** Length of the longest part of `object` that stands in `words`; 0 where only a short one does. */
function longestRun(object: string, words: string): number {
  for (let length = object.length; length >= LONGEST_PART; length--) {
    for (let at = 0; at + length <= object.length; at++) if (words.includes(object.slice(at, at + length))) return length;
  }
  return 0;
}
