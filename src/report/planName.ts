import type { Plan } from "../model/plan.ts";
import { toPlainLine } from "./sanitize.ts";

/** What a reader calls a plan, in one plain line: its place, else its title, else its id. */
export function planName(plan: Plan): string {
  return toPlainLine(plan.place?.name ?? plan.title ?? plan.id);
}
