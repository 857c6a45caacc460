import type { Plan } from "../model/plan.ts";

/** What a reader calls a plan: its place, else its title, else its id. */
export function planName(plan: Plan | string): string {
  if (typeof plan === "string") return plan;
  return plan.place?.name ?? plan.title ?? plan.id;
}
