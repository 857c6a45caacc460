import type { SourceSpan } from "../../../src/model/sourceSpan.ts";
import type { GoldQuote } from "./gold.ts";
import { keptSpan, type PlanIndex } from "./planIndex.ts";
import { squeeze } from "./squeeze.ts";

/** All places of a gold quote, in squeezed words: those within its task, or all of the plan where none lies there. */
export function findGoldPlaces(index: PlanIndex, row: GoldQuote): readonly SourceSpan[] {
  const known = index.found.get(row);
  if (known) return known;
  const quote = squeeze(row.quote);
  const around = squeeze(row.context ?? row.quote);
  const shift = around.indexOf(quote);
  const all = findAll(index.kept, around).map((at) => ({ start: at + shift, end: at + shift + quote.length }));
  const task = index.plan.tasks.find(({ id }) => id === row.task);
  const home = task ? keptSpan(index, task.span) : { start: 0, end: index.kept.length };
  const inside = all.filter(({ start, end }) => start >= home.start && end <= home.end);
  const places = inside.length > 0 ? inside : all;
  index.found.set(row, places);
  return places;
}

function findAll(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
