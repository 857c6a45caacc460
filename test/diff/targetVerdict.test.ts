import { describe, expect, it } from "vitest";
import { judgeTargets } from "../../src/diff/targetVerdict.ts";
import type { Target } from "../../src/model/target.ts";
import { makeTarget } from "../support/makeTarget.ts";

const judge = (left: [string, string | null, Partial<Target>?], right: [string, string | null, Partial<Target>?]) =>
  judgeTargets(makeTarget(...left), makeTarget(...right));
const OUTPUT = "粮食总产量";

describe("judgeTargets", () => {
  it("ranks two amounts of one statistic and says both", () => {
    expect(judge([OUTPUT, "30万吨以上"], [OUTPUT, "25万吨以上"])).toMatchObject({
      outcome: "left-higher",
      reason: "指标相同，左方30万吨以上高于右方25万吨以上",
      difference: 50000,
    });
    expect(judge(["粮食生产能力", "53万吨"], [OUTPUT, "43万吨"])?.reason).toBe(
      "「粮食生产能力」与「粮食总产量」相近而不是同一统计指标，不比高低",
    );
    expect(judge([OUTPUT, "25万吨以上"], [OUTPUT, "30万吨以上"])?.outcome).toBe("right-higher");
    expect(judge([OUTPUT, "25万吨以上"], [OUTPUT, "25万吨以上"])?.outcome).toBe("equal");
    expect(judge([OUTPUT, "25万吨"], [OUTPUT, "25万吨以上"])?.outcome).toBe("overlapping");
  });

  it("has nothing to say of another matter", () => {
    expect(judge([OUTPUT, "30万吨"], ["生猪出栏量", "50万头"])).toBeNull();
    expect(judge(["耕地保护", null], ["行政村通客车", null])).toBeNull();
  });

  it("takes 个 and 项 for any measure word of one thing, but not one special word for another", () => {
    expect(judge(["示范项目", "100个"], ["示范项目", "100项"])?.outcome).toBe("equal");
    expect(judge(["示范企业", "50家"], ["示范企业", "60个"])?.outcome).toBe("right-higher");
    expect(judge(["示范点", "50家"], ["示范点", "50座"])?.outcome).toBe("not-comparable");
    expect(judge(["茶园", "50个"], ["茶园", "50亩"])?.outcome).toBe("not-comparable");
  });

  it("never ranks capacity against output, however far apart they lie", () => {
    expect(judge(["粮食生产能力", "53万吨"], [OUTPUT, "43万吨"])).toMatchObject({
      outcome: "related-indicator",
      difference: null,
      ratio: null,
    });
  });

  it("says that both promise the same thing without an amount, word for word or nearly", () => {
    expect(judge(["耕地保护", null], ["耕地保护", null])).toMatchObject({
      outcome: "both-qualitative",
      reason: "「耕地保护」与「耕地保护」所指相同，双方都未量化",
    });
    expect(judge(["耕地保护", null], ["耕地保护红线", null])?.reason).toBe("「耕地保护」与「耕地保护红线」所指相近，双方都未量化");
  });

  it("has nothing to say of neighbours without two amounts", () => {
    expect(judge(["建制村通客车", null], ["自然村通客车", null])).toBeNull();
    expect(judge(["建制村通客车", "100%"], ["自然村通客车", null])).toBeNull();
  });

  it("says which side alone has the amount", () => {
    expect(judge(["耕地保护红线", "80万亩"], ["耕地保护", null])).toMatchObject({ outcome: "quantified-left-only", difference: null });
    expect(judge(["耕地保护", null], ["耕地保护红线", "80万亩"])).toMatchObject({ outcome: "quantified-right-only", ratio: null });
    expect(judge(["耕地保护红线", "80万亩"], ["耕地保护", null])?.reason).toBe(
      "「耕地保护红线」与「耕地保护」所指相近，只有左方给出数值80万亩",
    );
    expect(judge(["耕地保护", null], ["耕地保护", "80万亩"])?.reason).toBe("「耕地保护」与「耕地保护」所指相同，只有右方给出数值80万亩");
  });

  it("sets no amount against a condition of another matter", () => {
    expect(judge([OUTPUT, "30万吨"], ["耕地保护", null])).toBeNull();
  });

  it.each<[string, [string, Partial<Target>?], [string, Partial<Target>?], string]>([
    ["of two units", ["30万吨"], ["20亿元"], "计量单位不同：左方为万吨，右方为亿元"],
    ["of a level and a rise", ["30万吨"], ["2万吨", { change: "increase" }], "变动方式不同：左方为达到，右方为提高"],
    ["of a rise and a fall", ["2万吨", { change: "increase" }], ["2万吨", { change: "decrease" }], "变动方式不同：左方为提高，右方为降低"],
    [
      "of what is new and what is kept",
      ["2万吨", { change: "new" }],
      ["2万吨", { change: "maintain" }],
      "变动方式不同：左方为新增，右方为保持",
    ],
    ["of two years", ["30万吨", { year: 2025 }], ["30万吨", { year: 2027 }], "年份不同：左方为2025年，右方为2027年"],
    ["of a whole and a share", ["30万吨"], ["20万吨", { partOf: "1t1" }], "一方是另一目标的其中数，口径不同"],
  ])("does not rank amounts %s", (_, left, right, reason) => {
    expect(judge([OUTPUT, ...left], [OUTPUT, ...right])).toMatchObject({
      outcome: "not-comparable",
      reason,
      difference: null,
      ratio: null,
    });
  });

  it("ranks 保持 against 达到: both name the level in the end", () => {
    expect(judge([OUTPUT, "30万吨", { change: "maintain" }], [OUTPUT, "25万吨", { change: "level" }])?.outcome).toBe("left-higher");
  });

  it("ranks a year against none, and shares against shares", () => {
    expect(judge([OUTPUT, "30万吨", { year: 2027 }], [OUTPUT, "25万吨"])?.outcome).toBe("left-higher");
    expect(judge([OUTPUT, "30万吨"], [OUTPUT, "25万吨", { year: 2027 }])?.outcome).toBe("left-higher");
    expect(judge([OUTPUT, "30万吨", { partOf: "1t1" }], [OUTPUT, "25万吨", { partOf: "1t9" }])?.outcome).toBe("left-higher");
  });

  it("does not heed how firm the promise is", () => {
    expect(judge([OUTPUT, "30万吨", { commitment: "striving" }], [OUTPUT, "30万吨"])?.outcome).toBe("equal");
  });
});
