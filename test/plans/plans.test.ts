import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { planSchema } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { COUNTIES } from "../../src/plans/counties.ts";
import * as plans from "../../src/plans/index.ts";
import { readProjectFile } from "../support/seeds.ts";

const built: Readonly<Record<string, Plan>> = plans;

describe("the built-in plans", () => {
  it("are one for each county", () => {
    expect(Object.keys(plans).sort()).toEqual(COUNTIES.map((county) => county.key).sort());
  });

  it.each(COUNTIES)("$key is what its seed reads as today", ({ key, options }) => {
    expect(built[key]).toEqual(parsePlan(readProjectFile(`seeds/${key}.txt`), options));
  });

  it.each(COUNTIES)("$key is accepted by the schema, unchanged", ({ key }) => {
    expect(planSchema.parse(built[key])).toStrictEqual(built[key]);
  });

  it.each(COUNTIES)("$key names its county, its code and its file, and has no error", ({ key, options }) => {
    expect(built[key]).toMatchObject({ id: key, place: { ...options.place, inferred: false }, source: { name: `${key}.txt` } });
    expect(built[key]?.issues.filter((issue) => issue.severity === "error")).toEqual([]);
  });
});
