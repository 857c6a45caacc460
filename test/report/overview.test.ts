import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { overview } from "../../src/report/overview.ts";
import { toReportModel } from "../../src/report/reportModel.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const comparison = comparePlans(left, right);
const say = (value: Comparison) => overview(toReportModel(value));

describe("overview", () => {
  const [tasks, measures, targets, bodies] = say(comparison);

  it("counts tasks: those that meet and those of one plan alone", () => {
    expect(tasks).toBe("任务：2对是同一任务，0对部分重叠；安平县独有1项，柳林县独有1项。");
  });

  it("counts targets by their outcome, and says whose are higher", () => {
    expect(targets).toContain("3对可直接比较（相同0，安平县更高2，柳林县更高1）");
    expect(targets).toContain("只有安平县量化0对，只有柳林县量化1对；安平县独有2个，柳林县独有0个");
  });

  it("counts measures and bodies as the rows do", () => {
    const close = comparison.measures.filter((row) => row.relation === "identical" || row.relation === "paraphrase").length;
    expect(measures).toContain(`${close}对原文相同或表述相近`);
    const same = comparison.organizations.filter((row) => row.relation === "same").length;
    expect(bodies).toContain(`${same}家对应`);
    expect(bodies).not.toContain("机构设置不同");
  });

  it("speaks of bodies set up otherwise only where there are any", () => {
    const merged = { left: ["县工信局", "县科技局"], right: ["县科工信局"], relation: "merged", reason: "" } as const;
    const rows = [...comparison.organizations, { ...merged, left: [...merged.left], right: [...merged.right] }];
    expect(say({ ...comparison, organizations: rows })[3]).toContain("1组机构设置不同");
  });

  it("warns of uncertain rows only where there are any", () => {
    expect(say({ ...comparison, tasks: comparison.tasks.map((row) => ({ ...row, uncertain: false })) })).toHaveLength(4);
    const [first, ...others] = comparison.tasks.map((row) => ({ ...row, uncertain: false }));
    if (!first) throw new Error("expected a row");
    expect(say({ ...comparison, tasks: [{ ...first, uncertain: true }, ...others] }).at(-1)).toContain("有1处任务对应处在两可之间");
  });

  it("counts 0 of everything, and no NaN, for two empty plans", () => {
    const empty = parsePlan("", { id: "空" });
    const lines = say(comparePlans(empty, empty));
    expect(lines).toHaveLength(4);
    expect(lines.join("")).not.toMatch(/NaN|undefined|null|[1-9]/u);
  });
});
