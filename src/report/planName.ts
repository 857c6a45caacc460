import type { Plan } from "../model/plan.ts";
import { toPlainLine } from "./sanitize.ts";

/** What a reader calls a plan, in one plain line: its place, else its title, else its id. */
export function planName(plan: Plan | string): string {
  return toPlainLine(typeof plan === "string" ? plan : (plan.place?.name ?? plan.title ?? plan.id));
}
