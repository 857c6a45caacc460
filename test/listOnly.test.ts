import { describe, expect, it } from "vitest";
import { comparePlans } from "../src/comparePlans.ts";
import { listOnly } from "../src/listOnly.ts";
import { InvalidArgumentError } from "../src/model/errors.ts";
import { parsePlan } from "../src/parse/parsePlan.ts";
import { twoCounties } from "./support/twoCounties.ts";

const { left, right } = twoCounties();
const comparison = comparePlans(left, right);

describe("listOnly", () => {
  it("of the right gives the airport, its measure and its bureau, and nothing that both have", () => {
    const only = listOnly(comparison, "right");
    expect(only.tasks.map((row) => row.right)).toEqual(["2.3"]);
    expect(only.measures.map((row) => row.right?.quote)).toEqual(["谋划通用机场选址"]);
    expect(only.organizations.flatMap((row) => row.right)).toContain("县交通运输局");
    expect(only.organizations.flatMap((row) => row.right)).not.toContain("县住建局");
  });

  it("of the left gives its targets of tea, and not the one on 耕地 that the other plan quantifies", () => {
    const only = listOnly(comparison, "left");
    expect(only.targets.map((row) => row.left?.quote)).toEqual(["新建茶园2万亩", "培育茶叶龙头企业3家"]);
    expect(only.targets.every((row) => row.right === null)).toBe(true);
    expect(only.measures.map((row) => row.left?.quote)).not.toContain("严守耕地保护红线");
  });

  it("gives together with the paired rows every row once", () => {
    const [a, b] = [listOnly(comparison, "left"), listOnly(comparison, "right")];
    for (const key of ["tasks", "measures"] as const) {
      const paired = comparison[key].filter((row) => row.left !== null && row.right !== null).length;
      expect(a[key].length + paired + b[key].length).toBe(comparison[key].length);
    }
  });

  it("gives all of a plan against an empty one, and nothing of the empty one", () => {
    const empty = comparePlans(left, parsePlan(""));
    expect(listOnly(empty, "left").tasks).toHaveLength(left.tasks.length);
    expect(listOnly(empty, "right")).toEqual({ tasks: [], measures: [], targets: [], organizations: [] });
  });

  it.each(["both", undefined, null])("says what a side is when it is asked for %j", (side) => {
    // a caller without types can hand over anything
    expect(() => listOnly(comparison, side as unknown as "left")).toThrow(InvalidArgumentError);
  });

  it("gives nothing of a plan against itself", () => {
    expect(listOnly(comparePlans(left, left), "left")).toEqual({ tasks: [], measures: [], targets: [], organizations: [] });
  });
});
