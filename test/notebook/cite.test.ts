import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { InvalidArgumentError } from "../../src/model/errors.ts";
import type { Plan } from "../../src/model/plan.ts";
import { cite } from "../../src/notebook/cite.ts";
import { VERSION } from "../../src/version.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();

describe("the line to cite", () => {
  it("names version and both texts of a comparison, in either language", () => {
    const comparison = comparePlans(left, right);
    for (const language of ["zh-CN", "en"] as const) {
      const line = cite(comparison, { language });
      for (const part of [VERSION, left.source.sha256, right.source.sha256]) expect(line).toContain(part);
    }
    expect(cite(comparison, { language: "en" })).toMatch(/^To cite: /u);
  });

  it("names version, title and text of a plan", () =>
    expect(cite(left)).toBe(`引用格式：crosscounty ${VERSION}，《${left.title}》，SHA-256 ${left.source.sha256}。`));

  it("is none for several plans", () => {
    // what the compiler would refuse
    expect(() => cite([left, right] as unknown as Plan)).toThrow(InvalidArgumentError);
  });
});
