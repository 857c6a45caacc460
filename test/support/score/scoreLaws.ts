import type { Plan } from "../../../src/model/plan.ts";
import { sliceSpan } from "../../../src/text/sliceSpan.ts";
import type { Finding } from "./finding.ts";
import type { PlanSide } from "./gold.ts";
import { shareOf } from "./shareOf.ts";

/** Quotes are slices of the text, and text and removals together are as long as the source. */
export function scoreLaws(plan: Plan, side: PlanSide): Finding[] {
  const quoted = [
    ...plan.targets,
    ...plan.numbers,
    ...plan.tasks.flatMap((task) => [
      ...task.measures.map(({ text, span }) => ({ quote: text, span })),
      ...task.organizations.map(({ name, span }) => ({ quote: name, span })),
    ]),
  ];
  const removed = plan.removals.reduce((sum, { start, end }) => sum + end - start, 0);
  return [
    {
      metric: "law.quotesAreSlices",
      group: side,
      ...shareOf(quoted, ({ quote, span }) => quote === sliceSpan(plan.text, span), { say: ({ quote }) => quote, some: true }),
    },
    {
      metric: "law.nothingLost",
      group: side,
      ...shareOf([plan], ({ text, source }) => text.length + removed === source.length, {
        say: ({ text, source }) => `${text.length} kept and ${removed} removed of ${source.length}`,
      }),
    },
  ];
}
