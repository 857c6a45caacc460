import { divisions } from "../../src/divisions/divisions.ts";
import { markAt } from "../../src/lexicon/marks.ts";
import type { Mechanism, MechanismEntry } from "../../src/model/mechanism.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { cleanText } from "../../src/text/cleanText.ts";
import { sliceSpan } from "../../src/text/sliceSpan.ts";
import type { DocRow } from "./docTables.ts";
import { markedWords, planOf } from "./linePlan.ts";

/** Whether the rule of a row fires on a line, by the heading of its table. */
export const READING_FIRES: Readonly<Record<string, (row: DocRow, line: string) => boolean>> = {
  Cleaning: ({ reason }, line) => cleanText(line, (words) => markAt(words)?.row.kind ?? null).removals.some((one) => one.reason === reason),
  Marks: ({ mark }, line) => markAt(line)?.row.kind === mark,
  "Kinds of sections": ({ kind }, line) => planOf(`${line}\n做好督查。`).sections.some((one) => one.number !== null && one.kind === kind),
  Titles: isTitled,
  Tasks: isTitled,
  Measures: (_, line) => isEqual(measuresOf(line), markedWords(line)),
  Issues: ({ code, severity }, line) =>
    parsePlan(line, { divisions }).issues.some((issue) => issue.code === code && issue.severity === severity),
};

/** What a line gives, in words, by the heading of the table. */
export const READING_GIVES: Readonly<Record<string, (line: string) => string>> = {
  Responsibility: (line) =>
    joined(
      planOf(line).tasks.flatMap((task) => task.organizations.map((body) => words(body.name, body.role, body.resolvedName))),
      "nobody",
    ),
  "Deadlines of tasks": (line) =>
    joined(
      planOf(line).tasks.flatMap(({ deadline }) => (deadline ? [words(deadline.text, deadline.year, deadline.ongoing && "ongoing")] : [])),
    ),
  Mechanism: (line) => showMechanism(planOf(line).mechanism),
  Place: (line) => {
    const { place } = planOf(line);
    return place ? words(place.name, place.inferred && "inferred") : "none";
  },
  "Division codes": (line) => parsePlan(line, { divisions }).place?.code ?? "none",
};

/** Tables in which the lines of both columns show the outcome in their own [ ]. */
export const SHOWN_IN_BOTH: ReadonlySet<string> = new Set(["Titles", "Tasks", "Measures"]);

/** The tasks of the line's plan have the titles in its [ ], and it has no others. */
function isTitled(_: DocRow, line: string): boolean {
  return isEqual(
    planOf(line).tasks.map((task) => task.title),
    markedWords(line),
  );
}

function measuresOf(line: string): string[] {
  const plan = planOf(line);
  return plan.tasks.flatMap((task) => task.measures.map((measure) => sliceSpan(plan.text, measure.span)));
}

function isEqual(found: readonly string[], expected: readonly string[]): boolean {
  return found.join("\n") === expected.join("\n");
}

export function words(...parts: readonly unknown[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== false && part !== "").join(" ");
}

function joined(parts: readonly string[], nothing = "none"): string {
  return parts.length > 0 ? parts.join("、") : nothing;
}

function showMechanism(mechanism: Mechanism | null): string {
  if (mechanism === null) return "none";
  const { office, ...lists } = mechanism;
  const show = (entries: readonly MechanismEntry[]): string =>
    entries.map(({ name, post }) => (post === null ? name : `${name}/${post}`)).join("、");
  return Object.entries({ ...lists, office: office ? [office] : [] })
    .filter(([, entries]) => entries.length > 0)
    .map(([role, entries]) => `${role} ${show(entries)}`)
    .join("; ");
}
