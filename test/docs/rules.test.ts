import { describe, expect, it } from "vitest";
import { DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { NUMBER_RULES } from "../../src/extract/classifyNumber.ts";
import { BOUNDING_VERBS, BOUNDS_BEFORE, BOUNDS_BEHIND, BOUNDS_INSIDE, type BoundRow } from "../../src/lexicon/comparators.ts";
import { CONDITIONS } from "../../src/lexicon/conditions.ts";
import { MARKS } from "../../src/lexicon/marks.ts";
import { CHANGE_CUES, COMMITMENT_CUES } from "../../src/lexicon/targetCues.ts";
import { measureRelationSchema } from "../../src/model/alignment.ts";
import { targetOutcomeSchema } from "../../src/model/comparison.ts";
import { issueSchema } from "../../src/model/issue.ts";
import { numberClassSchema } from "../../src/model/numberMention.ts";
import { qualifierSchema } from "../../src/model/quantity.ts";
import { removalReasonSchema } from "../../src/model/removal.ts";
import { COMPARING_FIRES } from "./comparingRules.ts";
import { codeSpans, type DocRow, readTables, rowsUnder } from "./docTables.ts";
import { markedWords } from "./linePlan.ts";
import { NUMBER_FIRES, NUMBER_GIVES } from "./numberRules.ts";
import { READING_FIRES, READING_GIVES, SHOWN_IN_BOTH } from "./readingRules.ts";

const DOCUMENT = "rules.md";
const tables = readTables(DOCUMENT);
const FIRES = { ...READING_FIRES, ...NUMBER_FIRES, ...COMPARING_FIRES };
const GIVES = { ...READING_GIVES, ...NUMBER_GIVES };

/** Every line of a column, with its row. */
function linesOf(heading: string, column: string): { line: string; row: DocRow }[] {
  return rowsUnder(tables, heading).flatMap((row) => codeSpans(row[column]).map((line) => ({ line, row: unquoted(row) })));
}

/** The row with a plain id: a first cell that is one code span is its words. */
function unquoted(row: DocRow): DocRow {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, isId(column) ? (codeSpans(cell)[0] ?? cell) : cell]));
}

function isId(column: string): boolean {
  return ["reason", "mark", "kind", "code"].includes(column);
}

function idsOf(heading: string): string[] {
  return rowsUnder(tables, heading).map((row) => codeSpans(Object.values(row)[0])[0] ?? "");
}

describe.each(Object.entries(FIRES))("%s", (heading, fires) => {
  it.each(linesOf(heading, "fires"))("fires on $line", ({ line, row }) => {
    expect(fires(row, line)).toBe(true);
  });

  it.each(linesOf(heading, "does not fire"))("does not fire on $line", ({ line, row }) => {
    expect(fires(row, line)).toBe(SHOWN_IN_BOTH.has(heading));
  });
});

describe.each(Object.entries(GIVES))("%s", (heading, gives) => {
  it.each(
    [
      ["fires", "gives"],
      ["does not fire", "gives instead"],
    ].flatMap(([column = "", expected = ""]) =>
      rowsUnder(tables, heading).flatMap((row) =>
        row[expected] === undefined
          ? []
          : codeSpans(row[column]).map((line, index) => ({ line, row, words: codeSpans(row[expected])[index] ?? "" })),
      ),
    ),
  )("$line gives $words", ({ line, row, words }) => {
    expect(gives(line, row)).toBe(words);
  });
});

describe("the catalogue", () => {
  it("has every table of lines under a heading that is checked", () => {
    const withLines = tables.filter((table) => table.columns.includes("fires")).map((table) => table.heading);
    expect(withLines.filter((heading) => !(heading in FIRES) && !(heading in GIVES))).toEqual([]);
  });

  it.each([
    ["Cleaning", removalReasonSchema.options],
    ["Marks", MARKS.map((row) => row.kind)],
    ["Number classes", [...NUMBER_RULES.map((rule) => rule.id), "amount"]],
    ["Loose amounts", qualifierSchema.options],
    ["Conditions", CONDITIONS.map((row) => row.id)],
    ["Relations", measureRelationSchema.options],
    ["Outcomes", targetOutcomeSchema.options],
  ])("names every rule of %s, in the order of the code", (heading, ids) => {
    expect(idsOf(heading)).toEqual(ids);
  });

  it.each([
    ["Comparators before the number", BOUNDS_BEFORE],
    ["Comparators behind the number", BOUNDS_BEHIND],
    ["Comparators inside the number", BOUNDS_INSIDE],
    ["Verbs that bound", BOUNDING_VERBS],
  ])("gives every word of %s with its comparator and qualifier", (heading, rows: readonly BoundRow[]) => {
    const said = rowsUnder(tables, heading).flatMap((row) =>
      (row.words ?? "").split(" ").map((words) => [words, codeSpans(row.comparator)[0], codeSpans(row.qualifier)[0] ?? null]),
    );
    expect(said.sort()).toEqual(rows.map((row) => [row.words, row.comparator, row.qualifier]).sort());
  });

  it("has a cue for every row of change and of commitment", () => {
    const cues = (heading: string): string[] => linesOf(heading, "fires").flatMap(({ line }) => markedWords(line));
    const unmet = (heading: string, rows: readonly { pattern: RegExp }[]): RegExp[] =>
      rows
        .map((row) => row.pattern)
        .filter((pattern) => !cues(heading).some((cue) => new RegExp(`^(?:${pattern.source})$`, "u").test(cue)));
    expect(unmet("Change", CHANGE_CUES)).toEqual([]);
    expect(unmet("Commitment", COMMITMENT_CUES)).toEqual([]);
  });

  it("names every class of numbers and every weight", () => {
    const classes = new Set(rowsUnder(tables, "Number classes").map((row) => row.class));
    expect([...classes].sort()).toEqual([...numberClassSchema.options].sort());
    const weights = ["Evidence for two tasks", "Evidence for two clauses"].flatMap((heading) =>
      rowsUnder(tables, heading).flatMap((row) => codeSpans(row.weight)),
    );
    expect(weights.sort()).toEqual(Object.keys(DEFAULT_WEIGHTS).sort());
  });

  it("names every code of an issue", () => {
    expect(idsOf("Issues").sort()).toEqual([...issueSchema.shape.code.options].sort());
  });
});
