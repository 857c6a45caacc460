import { describe, expect, it } from "vitest";
import { alignByHand } from "../../src/align/alignPlans.ts";
import { comparePlans, toSlim } from "../../src/comparePlans.ts";
import { compareTheme } from "../../src/compareTheme.ts";
import { listOnly } from "../../src/listOnly.ts";
import { InvalidOptionError } from "../../src/model/errors.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toTables } from "../../src/tables/toTables.ts";
import { checkTables } from "../support/checkTables.ts";
import { handAlignment } from "../support/handAlignment.ts";
import { SEEDS } from "../support/seeds.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const seeds = { left: parsePlan(SEEDS.xiangyin, { id: "xiangyin" }), right: parsePlan(SEEDS.pingjiang, { id: "pingjiang" }) };
const comparison = comparePlans(seeds.left, seeds.right);
const tables = toTables(comparison);

describe("toTables", () => {
  it("keeps the laws of all tables", () => checkTables(tables, [seeds.left, seeds.right]));

  it("has a row for every row of the comparison", () => {
    expect(tables.task_pairs).toHaveLength(comparison.tasks.length);
    expect(tables.measure_pairs).toHaveLength(comparison.measures.length);
    expect(tables.target_pairs).toHaveLength(comparison.targets.length);
    const names = comparison.organizations.flatMap((row) => [...row.left, ...row.right]);
    expect(new Set(tables.organization_pairs.flatMap((row) => [row.left_name, row.right_name]).filter((name) => name !== null))).toEqual(
      new Set(names),
    );
  });

  it("joins a pair of targets to both targets", () => {
    const equal = tables.target_pairs.find((row) => row.outcome === "equal");
    const byKey = new Map(tables.targets.map((row) => [row.target_key, row]));
    expect(byKey.get(equal?.left_target_key ?? "")?.plan_id).toBe("xiangyin");
    expect(byKey.get(equal?.right_target_key ?? "")?.value).toBe(byKey.get(equal?.left_target_key ?? "")?.value);
  });

  it("has evidence that adds up to the scores", () => {
    for (const { task_pair_key, score } of tables.task_pairs) {
      const weights = tables.evidence.filter((row) => row.task_pair_key === task_pair_key).map((row) => row.weight);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(score, 9);
    }
  });

  it("has what only one side has, as listOnly does", () => {
    for (const side of ["left", "right"] as const) {
      const only = listOnly(comparison, side);
      const count = (kind: string): number => tables.one_sided.filter((row) => row.side === side && row.kind === kind).length;
      expect(count("task")).toBe(only.tasks.length);
      expect(count("measure")).toBe(only.measures.length);
      expect(count("target")).toBe(only.targets.length);
      expect(count("organization")).toBe(only.organizations.flatMap((row) => row[side]).length);
    }
  });

  it("has the nearest candidate as a key of the other plan", () => {
    const keys = new Set([
      ...tables.tasks.map((row) => row.task_key),
      ...tables.measures.map((row) => row.measure_key),
      ...tables.targets.map((row) => row.target_key),
    ]);
    const near = tables.one_sided.filter((row) => row.nearest_key !== null);
    expect(near.length).toBeGreaterThan(0);
    for (const { side, nearest_key } of near) {
      expect(keys).toContain(nearest_key);
      expect(nearest_key?.startsWith(side === "left" ? "pingjiang/" : "xiangyin/")).toBe(true);
    }
  });

  it("tells merged bodies by their cluster", () => {
    const merged = tables.organization_pairs.filter((row) => row.relation === "merged");
    const [first] = merged;
    const same = merged.filter((row) => row.cluster === first?.cluster);
    expect(same.map((row) => [row.left_name, row.right_name])).toEqual([
      ["县工信局", "县科工信局"],
      ["县科技局", "县科工信局"],
    ]);
  });

  it("gives the unit of a difference", () => {
    const { target_pairs } = toTables(comparePlans(left, right));
    const row = target_pairs.find(({ outcome, difference }) => outcome === "left-higher" && difference !== null);
    expect([row?.difference, row?.difference_unit]).toEqual([50_000, "吨"]);
  });

  it("gives the same tables twice", () => expect(toTables(comparePlans(seeds.left, seeds.right))).toEqual(tables));

  it("takes a plan against itself: one plan, all pairs", () => {
    const itself = toTables(comparePlans(left, left));
    checkTables(itself, [left]);
    expect(itself.plans).toHaveLength(1);
    expect(itself.one_sided).toEqual([]);
    expect(itself.comparisons[0]?.comparison_id).toBe("安平县/安平县");
  });

  it("takes two empty plans", () => {
    const empty = { left: parsePlan("", { id: "a" }), right: parsePlan("", { id: "b" }) };
    const nothing = toTables(comparePlans(empty.left, empty.right));
    checkTables(nothing, [empty.left, empty.right]);
    expect([nothing.plans.length, nothing.task_pairs.length, nothing.one_sided.length]).toEqual([2, 0, 0]);
  });

  it("says why in English when asked, and leaves keys and quotations alone", () => {
    const comparison = comparePlans(left, right);
    const [chinese, english] = [toTables(comparison), toTables(comparison, { language: "en" })];
    const rows = Object.values(english)
      .flat()
      .flatMap((row) => Object.entries(row));
    const said = rows.filter(([column, cell]) => ["reason", "nearest_reason", "detail"].includes(column) && typeof cell === "string");
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter(([, cell]) => /标题|数值|举措|左方|右方|对方/u.test(String(cell).replace(/[「“].*?[」”]/gu, "")))).toEqual([]);
    const rest = (tables: typeof english) => ({
      ...tables,
      target_pairs: tables.target_pairs.map(({ reason: _, nearest_reason: __, ...row }) => row),
      task_pairs: tables.task_pairs.map(({ nearest_reason: _, ...row }) => row),
      measure_pairs: tables.measure_pairs.map(({ nearest_reason: _, ...row }) => row),
      organization_pairs: tables.organization_pairs.map(({ reason: _, ...row }) => row),
      one_sided: tables.one_sided.map(({ nearest_reason: _, ...row }) => row),
      evidence: tables.evidence.map(({ detail: _, ...row }) => row),
    });
    expect(rest(english)).toEqual(rest(chinese));
    checkTables(english, [left, right]);
    // a caller without types can ask for anything
    expect(() => toTables(comparison, { language: "fr" } as never)).toThrow(InvalidOptionError);
  });

  it("takes alignments by hand, those without scores too", () => {
    const chosen = alignByHand(left, right, [{ left: "2.1", right: "2.2" }]);
    checkTables(toTables(comparePlans(left, right, { alignment: chosen })), [left, right]);
    const written = handAlignment(left, right, { tasks: [["2.1", "2.2"]], measures: [["2.1m1", "2.2m1"]] });
    checkTables(toTables(comparePlans(left, right, { alignment: written })), [left, right]);
  });

  it("takes many comparisons, with each plan once", () => {
    const third = { ...left, id: "丙县" };
    const many = toTables([comparePlans(left, right), comparePlans(left, third), compareTheme(left, right, "厕所")]);
    checkTables(many, [left, right, third]);
    expect(many.plans.map((row) => row.plan_id)).toEqual(["安平县", "柳林县", "丙县"]);
    expect(many.comparisons.map((row) => row.comparison_id)).toEqual(["安平县/柳林县", "安平县/丙县", "安平县/柳林县/厕所"]);
  });

  it("refuses what is no whole comparison, and one pair twice", () => {
    const one = comparePlans(left, right);
    // @ts-expect-error a slim comparison lacks its plans
    expect(() => toTables(toSlim(one))).toThrow(/found a slim one/u);
    // @ts-expect-error a plan is no comparison
    expect(() => toTables(left)).toThrow(/expected a Comparison/u);
    expect(() => toTables([one, one])).toThrow(/two of "安平县\/柳林县"/u);
    expect(() => toTables(comparePlans(left, { ...right, id: left.id }))).toThrow(/two different ones/u);
  });
});
