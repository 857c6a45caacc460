import { describe, expect, it } from "vitest";
import { outcomeNames } from "../../src/report/words.ts";
import { codeSpans, readTables } from "./docTables.ts";
import { fieldsOf, NOUNS } from "./schemaFields.ts";

const rows = readTables("glossary.md").flatMap((table) => table.rows);

/** Whether a name is a noun, a field of one (`Task.title`), or a value of a field (`Target.change = new`). */
function isKnown(name: string): boolean {
  const [path = "", value] = name.split(" = ");
  const [noun = "", ...field] = path.split(".");
  const schema = NOUNS.get(noun);
  if (schema === undefined) return false;
  if (field.length === 0) return value === undefined;
  const found = fieldsOf(schema).find((one) => one.path === field.join("."));
  return found !== undefined && (value === undefined || found.values.includes(value));
}

describe("the glossary", () => {
  it("names nothing that the model does not have", () => {
    expect(rows.flatMap((row) => codeSpans(row["in the model"])).filter((name) => !isKnown(name))).toEqual([]);
  });

  it("names every noun of the model but those that are parts of another", () => {
    const named = new Set(rows.flatMap((row) => codeSpans(row["in the model"])).map((name) => name.split(/[. ]/u)[0]));
    expect([...NOUNS.keys()].filter((noun) => !named.has(noun)).sort()).toEqual(["MechanismCheck", "MechanismEntry", "SlimComparison"]);
  });

  it("gives the outcomes the names that reports write", () => {
    const said = new Map(rows.map((row) => [codeSpans(row["in the model"])[0], row.term]));
    expect(outcomeNames("甲县", "乙县").filter(([outcome, name]) => said.get(`TargetDiff.outcome = ${outcome}`) !== name)).toEqual([]);
  });
});
