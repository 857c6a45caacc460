import { describe, expect, it } from "vitest";
import { compareTheme } from "../src/compareTheme.ts";
import { CrosscountyError, InvalidArgumentError, UnknownThemeError } from "../src/model/errors.ts";
import type { Plan } from "../src/model/plan.ts";
import { parsePlan } from "../src/parse/parsePlan.ts";
import { pingjiang, xiangyin } from "../src/plans/index.ts";
import { countyPlan } from "./support/countyPlan.ts";
import { twoCounties } from "./support/twoCounties.ts";

describe("compareTheme of the two built-in plans", () => {
  it.each([
    ["和美湘村", "2.4.4", "2.3.3", "推动农村卫生厕所普及率保持在99％以上"],
    ["常态化帮扶", "2.4.3", "2.3.2", "守牢不发生规模性返贫致贫底线"],
    ["农业转移人口市民化", "2.3.2", "2.2.2", null],
  ])("%s: %s is %s, with its measures, its targets and who is responsible", (theme, a, b, target) => {
    const comparison = compareTheme(xiangyin, pingjiang, theme);
    expect(comparison.tasks).toMatchObject([{ left: a, right: b, relation: "same" }]);
    const paired = comparison.measures.filter((row) => row.left && row.right);
    expect(paired.length).toBeGreaterThanOrEqual(5);
    for (const [plan, id, side] of [
      [xiangyin, a, "left"],
      [pingjiang, b, "right"],
    ] as const) {
      const own = plan.tasks.find((task) => task.id === id)?.measures.map((measure) => measure.id) ?? [];
      const found = new Set(comparison.measures.map((row) => row[side]?.id));
      expect(own.filter((measure) => !found.has(measure))).toEqual([]);
      const targets = plan.targets.filter((candidate) => candidate.taskId === id).map((candidate) => candidate.id);
      expect(targets.filter((targetId) => !comparison.targets.some((row) => row[side]?.id === targetId))).toEqual([]);
    }
    if (target !== null) expect(comparison.targets.find((row) => row.left?.quote === target)?.right).not.toBeNull();
    expect(comparison.duties.map((row) => [row.left, row.right])).toEqual([[a, b]]);
  });
});

describe("compareTheme", () => {
  const { left, right } = twoCounties();
  const pairs = (theme: string, a: Plan = left, b: Plan = right) =>
    compareTheme(a, b, theme).tasks.map((row) => `${row.left}~${row.right}`);

  it("gives the rows of a task that either plan names so, under whatever name the other has it", () => {
    expect(pairs("改善农村人居环境")).toEqual(["2.2~2.1"]);
    expect(pairs("人居环境整治")).toEqual(["2.2~2.1"]);
  });

  it("gives a task that only one plan has", () => {
    expect(pairs("通用机场")).toEqual(["null~2.3"]);
  });

  it("gives all rows of a task that meets several", () => {
    const whole = countyPlan({
      tasks: { 提升粮食生产能力和农村人居环境: "新建高标准农田5万亩，开展农村厕所改造，完善生活垃圾分类处理机制。" },
    });
    expect(pairs("农村人居环境", whole, right)).toEqual(["2.1~2.1", "2.1~2.2"]);
  });

  it("keeps measures and targets of the theme and none of other tasks", () => {
    const comparison = compareTheme(left, right, "人居环境");
    const ids = comparison.measures.flatMap((row) => [row.left?.taskId, row.right?.taskId]).filter((id) => id !== undefined);
    expect(new Set(ids)).toEqual(new Set(["2.2", "2.1"]));
    expect(comparison.targets).toEqual([]);
    expect(compareTheme(left, right, "粮食生产能力").targets.map((row) => row.outcome)).toEqual(["quantified-right-only", "left-higher"]);
  });

  it("says which theme it is, and names the bodies of its tasks alone", () => {
    const comparison = compareTheme(left, right, "人居环境");
    expect(comparison.theme).toBe("人居环境");
    expect(comparison.organizations).toMatchObject([{ left: ["县住建局"], right: ["县住建局"] }]);
  });

  it("keeps a measure of the theme that meets one of another task", () => {
    const same = "建立健全防止返贫致贫监测预警和常态化精准帮扶长效机制";
    const a = countyPlan({ tasks: { 发展茶叶产业: `${same}。`, 保护古树名木: "开展古树名木普查。" } });
    const b = countyPlan({ place: "柳林县", tasks: { 保护古树名木: `开展古树名木普查。${same}。` } });
    const { measures } = compareTheme(a, b, "茶叶产业");
    expect(measures.map((row) => [row.left?.taskId, row.right?.taskId, row.relation])).toContainEqual(["2.1", "2.1", "identical"]);
  });

  it.each([
    ["火星移民", "found 火星移民"],
    ["", "found an empty text"],
    ["，。", "found ，。"],
    ["火".repeat(99), `found ${"火".repeat(60)}…`],
  ])("throws for %j, which no task names, and says what titles look like", (theme, found) => {
    const compare = () => compareTheme(left, right, theme);
    expect(compare).toThrow(UnknownThemeError);
    expect(compare).toThrow(CrosscountyError);
    expect(compare).toThrow(found);
    expect(compare).toThrow(/ says, such as “[^”]+”, “[^”]+”, “[^”]+”, found /u);
  });

  it("names the nearest titles for a theme that no task names", () => {
    expect(() => compareTheme(left, right, "农村居住环境")).toThrow(
      /such as “[^”]*农村人居环境[^”]*”(?:, “[^”]*农村人居环境[^”]*”)*, found/u,
    );
  });

  it("throws for two plans without tasks as well", () => {
    const empty = parsePlan("");
    expect(() => compareTheme(empty, empty, "茶叶")).toThrow("expected words that a task of either plan says, found 茶叶");
  });

  it("says what is wrong with a side that is no plan", () => {
    // a caller without types can hand over anything
    expect(() => compareTheme(left, "柳林县" as unknown as Plan, "茶叶")).toThrow(InvalidArgumentError);
  });
});
