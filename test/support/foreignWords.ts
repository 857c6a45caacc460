import type { Plan } from "../../src/model/plan.ts";
import { planName } from "../../src/report/planName.ts";

/** Chinese words of an English text that are neither words of the plans nor names that were read from them; the text has not been wrapped. */
export function foreignWords(text: string, plans: readonly Plan[]): string[] {
  const read = plans.flatMap((plan) => [
    plan.text,
    planName(plan),
    ...plan.targets.flatMap(({ indicator, quantity }) => [indicator + (quantity?.text ?? ""), quantity?.base.unit ?? ""]),
    ...plan.tasks.flatMap((task) => task.organizations.map(({ name, resolvedName }) => resolvedName ?? name)),
    ...[...(plan.mechanism?.conveners ?? []), ...(plan.mechanism?.deputyConveners ?? [])].map(({ name, post }) => name + (post ?? "")),
  ]);
  const words = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  return words.filter((word) => !read.some((known) => known.includes(word)));
}
