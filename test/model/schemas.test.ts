import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
// writes dist/schemas afresh, so that the test sees what this source gives and not an older build
import "../../src/model/schemas.build.ts";
import { comparisonSchema, slimComparisonSchema } from "../../src/model/comparison.ts";
import { planSchema } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { readProjectFile, SEED_NAMES, SEEDS } from "../support/seeds.ts";

const NAMES = ["plan", "comparison", "slim-comparison"] as const;

function readSchema(name: (typeof NAMES)[number]): object {
  return JSON.parse(readProjectFile(`dist/schemas/${name}.schema.json`));
}

function validatorOf(name: (typeof NAMES)[number]) {
  return new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(readSchema(name));
}

/** A comparison that says nothing of two plans: what the schema asks for and no more. */
function emptyComparison(sides: { left: unknown; right: unknown }): unknown {
  const check = { inTasksOnly: [], inMechanismOnly: [] };
  const background = { name: "none", clauses: 0 };
  return {
    schema: "crosscounty/comparison@1",
    ...sides,
    theme: null,
    options: { version: "0.1.0", weights: { title: 1 }, thresholds: {}, background },
    tasks: [],
    measures: [],
    targets: [],
    organizations: [],
    duties: [],
    mechanism: { left: check, right: check },
  };
}

describe.each(NAMES)("the JSON Schema of a %s", (name) => {
  it("is valid under JSON Schema 2020-12", () => {
    const schema = readSchema(name);
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: `urn:crosscounty:${name}@1` });
    expect(new Ajv2020().validateSchema(schema)).toBe(true);
  });
});

describe("the plan schema", () => {
  it.each(SEED_NAMES)("accepts the plan read from %s, in JSON Schema and in zod", (name) => {
    const validate = validatorOf("plan");
    const plan: unknown = JSON.parse(JSON.stringify(parsePlan(SEEDS[name])));
    expect(validate(plan) ? [] : validate.errors).toEqual([]);
    expect(planSchema.safeParse(plan).success).toBe(true);
  });

  it("accepts the plan of an empty text", () => {
    expect(validatorOf("plan")(parsePlan(""))).toBe(true);
  });

  it("refuses a plan without text and one of another version", () => {
    const { text: _, ...textless } = parsePlan("一、目标");
    expect(validatorOf("plan")(textless)).toBe(false);
    expect(validatorOf("plan")({ ...parsePlan("一、目标"), schema: "crosscounty/plan@2" })).toBe(false);
  });
});

describe("the comparison schema", () => {
  const plans = { left: parsePlan(SEEDS.xiangyin), right: parsePlan(SEEDS.pingjiang) };
  const ids = { left: "xiangyin", right: "430626" };

  it.each([
    ["comparison", comparisonSchema, plans, ids],
    ["slim-comparison", slimComparisonSchema, ids, plans],
  ] as const)("of a %s accepts what zod accepts, and not the other kind of sides", (name, schema, own, other) => {
    const validate = validatorOf(name);
    expect(schema.safeParse(emptyComparison(own)).success).toBe(true);
    expect(validate(emptyComparison(own)) ? [] : validate.errors).toEqual([]);
    expect(schema.safeParse(emptyComparison(other)).success).toBe(false);
    expect(validate(emptyComparison(other))).toBe(false);
  });

  it("refuses an outcome that is none", () => {
    const target = { id: "t1", left: null, right: null, outcome: "better", reason: "", difference: null, ratio: null, nearest: null };
    expect(validatorOf("comparison")(Object.assign({}, emptyComparison(plans), { targets: [target] }))).toBe(false);
  });
});
