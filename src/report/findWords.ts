import type { Side } from "../model/alignment.ts";
import type { Nearest } from "../model/nearest.ts";
import type { Plan } from "../model/plan.ts";
import { listSections } from "../outline/listSections.ts";

/** Words of a plan with where they stand. */
export type Words = Pick<Side, "taskId" | "quote" | "span">;

/** The words of a plan that a nearest candidate points at; undefined where it is none of its measures and targets. */
export type FindWords = (nearest: Pick<Nearest, "id" | "quote">) => Words | undefined;

export function toFindWords(plan: Plan): FindWords {
  const measures = [...listSections(plan.sections), ...plan.tasks].flatMap((owner) =>
    owner.measures.map(({ id, text, span }) => [id, { taskId: owner.id, quote: text, span }] as const),
  );
  const targets = plan.targets.map(({ id, taskId, quote, span }) => [id, { taskId, quote, span }] as const);
  const byId = new Map([...measures, ...targets]);
  return ({ id }) => byId.get(id ?? "");
}
