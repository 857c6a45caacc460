import type { Run, SideKey } from "./block.ts";
import type { ReportModel } from "./reportModel.ts";
import { joinRuns, quoteRuns } from "./statement.ts";

/** More places than these are counted, not cited. */
const MOST_CITED = 3;

/** Where the other plan speaks of a task that it has no task for, and of how much of it; empty where it does not. */
export function mentionRuns(model: ReportModel, key: SideKey, id: string): Run[] {
  const other = key === "left" ? "right" : "left";
  const mentions = model[key].mentionsOf(id);
  if (mentions.length === 0) return [];
  const all = model.comparison[key].tasks.find((task) => task.id === id)?.measures ?? [];
  const met = all.filter(({ span }) => mentions.some(({ own }) => own.span.start < span.end && own.span.end > span.start));
  const lead = model.say("mentionedIn", { name: model[other].name, n: met.length, all: all.length });
  const cited = mentions.slice(0, MOST_CITED).map((mention) => quoteRuns(model, other, mention.other, mention.own.span));
  const more = mentions.length > MOST_CITED ? [{ text: model.say("andMorePlaces", { n: mentions.length }) }] : [];
  return [{ text: lead, mark: "note" }, ...joinRuns(cited, model.language === "en" ? "; " : "；"), ...more];
}
