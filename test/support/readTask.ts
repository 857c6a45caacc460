import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";

/** A plan of one task with this body: `1.1`, under a section of tasks. */
export function readTask(body: string): Plan {
  return parsePlan(`一、重点任务\n（一）推进建设。${body}`);
}
