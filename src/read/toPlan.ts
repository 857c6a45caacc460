import type { Plan } from "../model/plan.ts";
import type { ParseOptions } from "../parse/parseOptions.ts";
import { parsePlan, parseWith } from "../parse/parsePlan.ts";
import type { ReadText } from "./readText.ts";

/** Reads the plan in a file's words; what the text itself does not tell, title, date and number, is taken from the page around it. */
export function toPlan(read: ReadText, options: Partial<ParseOptions> = {}): Plan {
  return withMeta(parsePlan(read.text, options), read);
}

/** The same with options that are known to be right and complete. */
export function toPlanWith(read: ReadText, settings: ParseOptions): Plan {
  return withMeta(parseWith(read.text, settings), read);
}

function withMeta(plan: Plan, { meta }: ReadText): Plan {
  return {
    ...plan,
    title: plan.title ?? meta.title,
    issued: plan.issued ?? meta.issued,
    documentNumber: plan.documentNumber ?? meta.documentNumber,
  };
}
