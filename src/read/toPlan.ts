import type { Plan } from "../model/plan.ts";
import type { ParseOptions } from "../parse/parseOptions.ts";
import { parsePlan } from "../parse/parsePlan.ts";
import type { ReadText } from "./readText.ts";

/** Reads the plan in a file's words; what the text itself does not tell, title, date and number, is taken from the page around it. */
export function toPlan({ text, meta }: ReadText, options: Partial<ParseOptions> = {}): Plan {
  const plan = parsePlan(text, options);
  return {
    ...plan,
    title: plan.title ?? meta.title,
    issued: plan.issued ?? meta.issued,
    documentNumber: plan.documentNumber ?? meta.documentNumber,
  };
}
