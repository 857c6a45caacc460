import type { Plan } from "../model/plan.ts";
import type { ParseOptions } from "../parse/parseOptions.ts";
import type { FileOptions } from "./fileOptions.ts";
import { readPlanText } from "./readPlanText.ts";
import { toPlan } from "./toPlan.ts";

/**
 * The plan in a file's bytes: `readPlanText`, then `parsePlan`. The options are those of both.
 *
 * @throws as these two do
 */
export async function readPlan(bytes: Uint8Array, options: FileOptions & Partial<ParseOptions> = {}): Promise<Plan> {
  const { format = null, limits = {}, signal = null, ...parsing } = options;
  return toPlan(await readPlanText(bytes, { name: parsing.name ?? null, format, limits, signal }), parsing);
}
