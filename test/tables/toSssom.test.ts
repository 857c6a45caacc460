import { describe, expect, it } from "vitest";
import { comparePlans, toSlim } from "../../src/comparePlans.ts";
import type { Side } from "../../src/model/alignment.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toSssom } from "../../src/tables/toSssom.ts";
import { toTables } from "../../src/tables/toTables.ts";
import { countyPlan } from "../support/countyPlan.ts";
import { handAlignment } from "../support/handAlignment.ts";
import { SEEDS } from "../support/seeds.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const comparison = comparePlans(left, right);

type Mapping = Readonly<Record<string, string>>;

/** Metadata (JSON is YAML) and mappings of a file whose cells hold no line end. */
function read(tsv: string): { meta: Map<string, unknown>; mappings: Mapping[] } {
  const lines = tsv.split("\n");
  expect(lines.pop()).toBe("");
  const isMeta = (line: string): boolean => line.startsWith("#");
  const meta = lines.filter(isMeta).map((line) => /^#(?<key> *\w+):(?: (?<value>.+))?$/u.exec(line)?.groups ?? {});
  const [head = "", ...rows] = lines.filter((line) => !isMeta(line));
  const slots = head.split("\t");
  return {
    meta: new Map(meta.map(({ key = "", value }) => [key, value === undefined ? null : JSON.parse(value)])),
    mappings: rows.map((row) => Object.fromEntries(row.split("\t").map((cell, index) => [slots[index], cell]))),
  };
}

describe("toSssom", () => {
  const { meta, mappings } = read(toSssom(comparison));
  const tables = toTables(comparison);

  it("has the metadata that the standard asks for, with the sources of subjects and objects", () => {
    expect(Object.fromEntries(meta)).toMatchObject({
      sssom_version: "1.1",
      curie_map: null,
      "  plan": "urn:crosscounty:plan:",
      mapping_set_id: "urn:crosscounty:comparison:安平县/柳林县",
      license: "https://w3id.org/sssom/license/unspecified",
      subject_source: "plan:安平县",
      object_source: "plan:柳林县",
    });
  });

  it("has a mapping for every row of the alignment, with the keys of the tables", () => {
    expect(mappings).toHaveLength(comparison.tasks.length + comparison.measures.length);
    const keys = new Set(
      [...tables.tasks.map((row) => row.task_key), ...tables.measures.map((row) => row.measure_key)].map((key) => `plan:${key}`),
    );
    for (const { subject_id = "", object_id = "" } of mappings) {
      for (const id of [subject_id, object_id]) expect(id === "sssom:NoTermFound" || keys.has(id), id).toBe(true);
    }
  });

  it("says of tasks that meet, and of one that has nothing on the other side", () => {
    expect(mappings.find((row) => row.subject_id === "plan:安平县/2.1" && row.subject_category === "task")).toMatchObject({
      predicate_id: "skos:closeMatch",
      object_id: "plan:柳林县/2.2",
      object_label: "增强粮食生产能力",
      mapping_justification: "semapv:CompositeMatching",
      mapping_cardinality: "1:1",
    });
    expect(mappings.find((row) => row.subject_id === "plan:安平县/2.3")).toMatchObject({
      object_id: "sssom:NoTermFound",
      object_category: "",
      mapping_cardinality: "1:0",
    });
    expect(mappings.find((row) => row.object_id === "plan:柳林县/2.3")).toMatchObject({
      subject_id: "sssom:NoTermFound",
      mapping_cardinality: "0:1",
    });
  });

  it("has nothing on both sides nowhere, and 1:0 and 0:1 just there", () => {
    for (const { subject_id, object_id, mapping_cardinality = "" } of mappings) {
      expect(["1:0", "0:1"].includes(mapping_cardinality)).toBe([subject_id, object_id].includes("sssom:NoTermFound"));
      expect(subject_id === "sssom:NoTermFound" && object_id === "sssom:NoTermFound").toBe(false);
    }
  });

  it("counts partners: 1:n, n:1, n:n", () => {
    const alignment = handAlignment(left, right, {
      tasks: [
        ["2.1", "2.1"],
        ["2.1", "2.2"],
        ["2.2", "2.2"],
        ["2.3", "2.3"],
      ],
    });
    const { mappings: counted } = read(toSssom(comparePlans(left, right, { alignment })));
    expect(counted.map((row) => row.mapping_cardinality)).toEqual(["1:n", "n:n", "n:1", "1:1"]);
  });

  it("calls a plan's own tasks and measures exact, in the seeds too", () => {
    const plan = parsePlan(SEEDS.xiangyin, { id: "xiangyin" });
    const own = read(toSssom(comparePlans(plan, plan))).mappings.filter((row) => row.subject_id === row.object_id);
    expect(own.length).toBeGreaterThan(plan.tasks.length);
    expect(new Set(own.map((row) => row.predicate_id))).toEqual(new Set(["skos:exactMatch"]));
  });

  it("says who chose the pairs, and no confidence", () => {
    const [first] = read(toSssom(comparison, { byHand: true })).mappings;
    expect(first?.mapping_justification).toBe("semapv:ManualMappingCuration");
    expect(first).not.toHaveProperty("confidence");
  });

  it("takes bare words for a literal", () => {
    const alignment = handAlignment(left, right, { measures: [["2.1m1", "2.2m1"]] });
    const literal = (side: Side | null): Side | null => side && { ...side, kind: "clause", id: null };
    const measures = alignment.measures.map((row) => ({ ...row, right: literal(row.right) }));
    const [row] = read(toSssom(comparePlans(left, right, { alignment: { ...alignment, measures } }))).mappings;
    expect(row).toMatchObject({ object_id: "", object_type: "rdfs literal", mapping_cardinality: "1:1" });
  });

  it("keeps hostile words in their cells and hostile ids in their CURIEs", () => {
    const hostile = countyPlan({ tasks: { '=cmd|"甲"\t乙': "推广优良品种。" } });
    const odd = { ...hostile, id: 'a b\n"#{\ud842', title: "甲\n#乙\u2028丙" };
    const tsv = toSssom(comparePlans(odd, right));
    expect(tsv).toContain('plan:a%20b%0A%22%23%7B%EF%BF%BD/2.1\t"\'=cmd|""甲""');
    expect(tsv).toContain('#mapping_set_title: "甲\\n#乙\\u2028丙 / ');
    expect(
      tsv
        .split("\n")
        .slice(0, 10)
        .every((line) => line.startsWith("#")),
    ).toBe(true);
  });

  it("has its slots where there is nothing to map", () => {
    const empty = parsePlan("", { id: "空" });
    expect(read(toSssom(comparePlans(empty, empty))).mappings).toEqual([]);
    expect(toSssom(comparePlans(empty, empty))).toContain("subject_id\tsubject_label");
  });

  it("says why nothing matches in English when asked", () => {
    expect(toSssom(comparison)).toMatch(/nearest: .*（|\(.*用语/u);
    const english = toSssom(comparison, { language: "en" });
    const reasons = [...english.matchAll(/\tnearest: .*? \((?<reason>[^()]*)\)$/gmu)].map((found) => found.groups?.reason ?? "");
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => !/^[a-z]/u.test(reason))).toEqual([]);
  });

  it("refuses slim comparisons and unknown options", () => {
    // @ts-expect-error a slim comparison lacks its plans
    expect(() => toSssom(toSlim(comparison))).toThrow(/found a slim one/u);
    // @ts-expect-error no such option
    expect(() => toSssom(comparison, { license: "MIT" })).toThrow(/sssom option: expected one of .*byHand/u);
  });
});
