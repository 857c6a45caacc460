import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planSchema } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { checkPlan } from "../support/checkPlan.ts";
import { anyText } from "../support/planTexts.ts";
import { SEED_NAMES, SEEDS } from "../support/seeds.ts";

describe("reading any text", () => {
  it("never throws; quotes are slices of the text, sections nest and cover it, ids are unique", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        checkPlan(parsePlan(source), source);
      }),
      { numRuns: 1500 },
    );
  });

  it("gives a plan that survives a JSON round trip and that its schema accepts unchanged", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const plan = parsePlan(source);
        const back: unknown = JSON.parse(JSON.stringify(plan));
        expect(back).toStrictEqual(plan);
        expect(planSchema.parse(back)).toStrictEqual(plan);
      }),
      { numRuns: 500 },
    );
  });

  it("twice gives the same plan", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(parsePlan(source)).toStrictEqual(parsePlan(source));
      }),
      { numRuns: 200 },
    );
  });
});

describe.each(SEED_NAMES)("reading %s", (name) => {
  it("holds to the laws of any text", () => {
    const plan = parsePlan(SEEDS[name], { name });
    checkPlan(plan, SEEDS[name]);
    expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toStrictEqual(plan);
  });

  it("cut off anywhere still holds to them", () => {
    fc.assert(
      fc.property(fc.nat(SEEDS[name].length), fc.nat(SEEDS[name].length), (a, b) => {
        const part = SEEDS[name].slice(Math.min(a, b), Math.max(a, b));
        checkPlan(parsePlan(part), part);
      }),
      { numRuns: 60 },
    );
  });
});
