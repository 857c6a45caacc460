import { describe, expect, it } from "vitest";
import { planName } from "../../src/report/planName.ts";
import { countyPlan } from "../support/countyPlan.ts";

const plan = countyPlan({ place: "安平县" });

describe("planName", () => {
  it("is the place, else the title, else the id", () => {
    expect(planName(plan)).toBe("安平县");
    expect(planName({ ...plan, place: null })).toBe("安平县乡村建设实施方案");
    expect(planName({ ...plan, place: null, title: null, id: "a" })).toBe("a");
  });

  it("is one plain line, whatever a file is called", () => {
    expect(planName({ ...plan, place: null, title: null, id: "a\n\u001b[2Jb\u202e" })).toBe("a [2Jb");
  });
});
