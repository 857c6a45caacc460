import type { Plan } from "../model/plan.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { listSections } from "../outline/listSections.ts";

/** Id of the innermost section that holds the words; empty where none does. */
export function findTaskId({ sections }: Plan, { start, end }: SourceSpan): string {
  const holders = listSections(sections).filter((section) => section.span.start <= start && section.span.end >= end);
  return holders.at(-1)?.id ?? "";
}
