import type { BodyKind } from "../lexicon/organizationForms.ts";

/** The level of a body of the plan's own place. */
export const OWN_LEVEL = "own";

/** A name taken apart: level, functions, kind. The plan's own place is folded away: 安平高新区 of 安平县 is 县高新区. */
export interface BodyForm {
  /** `own` for the plan's own level, else the word of the level (省) or another place's name. */
  level: string;
  kind: BodyKind;
  /** Family of the ending (中心, 馆): it tells institutions of one function apart, and all bodies of unknown function. */
  family: string;
  /** Functions in the order of the name, the head first; empty where the tables do not know the whole name. */
  functions: readonly string[];
  /** The name without level, place and ending: what tells a body whose functions are unknown. */
  core: string;
  /** Place of a branch of a higher body (市生态环境局某某分局); empty for a branch at the plan's own place; null for no branch. */
  branch: string | null;
  /** True for a line that is run from above in every county. */
  vertical: boolean;
}

/** Equal keys: the same body by form. */
export function formKey(form: BodyForm): string {
  const known = form.functions.length > 0;
  const family = known && form.kind !== "institution" ? "" : form.family;
  return [form.level, form.kind, family, form.branch ?? "", known ? functionKey(form) : form.core].join("|");
}

/** The functions as a set, in an order that does not depend on the name. */
export function functionKey(form: BodyForm): string {
  return [...form.functions].sort().join("+");
}
