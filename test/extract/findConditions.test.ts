import { describe, expect, it } from "vitest";
import { CONDITIONS } from "../../src/lexicon/conditions.ts";
import { readTask } from "../support/readTask.ts";

/** A clause for each row of the table, and the names of its targets. */
const FIRES: readonly (readonly [id: string, clause: string, indicators: string[]])[] = [
  ["set-goal", "农膜回收率、秸秆利用率达既定目标", ["农膜回收率", "秸秆利用率"]],
  ["full-coverage", "宽带网络、有线电视在行政村全覆盖", ["宽带网络行政村覆盖", "有线电视行政村覆盖"]],
  ["all-that-can", "危旧房“应改尽改”", ["危旧房"]],
  ["line-held", "守牢金融风险底线", ["金融风险"]],
  ["must-not-happen", "全年不发生重大事故", ["重大事故"]],
  ["curbed", "坚决遏制重大安全事故", ["重大安全事故"]],
  ["task-completed", "完成年度植树任务", ["年度植树任务"]],
  ["closed", "实现河道防洪堤闭环", ["河道防洪堤闭环"]],
  ["named-policy", "全面落实河长制", ["河长制"]],
  ["seamless", "实现公路铁路无缝衔接", ["公路铁路无缝衔接"]],
  ["quoted-goal", "收入增速实现“三个同步”目标", ["收入增速"]],
  ["only-up", "耕地面积只增不减", ["耕地面积"]],
];

describe("a full-or-zero condition", () => {
  it("of every kind in the table has a clause here", () => {
    expect(FIRES.map(([id]) => id)).toEqual(CONDITIONS.map((row) => row.id));
  });

  it.each(FIRES)("%s makes targets of %s: %j", (_, clause, indicators) => {
    const { targets } = readTask(`${clause}。`);
    expect(targets.map((target) => target.indicator)).toEqual(indicators);
    expect(targets.every((target) => target.quantity === null && target.quote === clause)).toBe(true);
    expect(targets[0]?.cues[0]?.field).toBe("condition");
  });

  it.each([
    ["set-goal", "制定目标任务"],
    ["full-coverage", "扩大保险覆盖面"],
    ["all-that-can", "应当尽快改造"],
    ["line-held", "加强底线思维"],
    ["must-not-happen", "不断发展产业"],
    ["curbed", "有效防汛"],
    ["task-completed", "落实任务"],
    ["closed", "完善闭环管理"],
    ["named-policy", "全面落实河长制工作要求"],
    ["seamless", "加强衔接"],
    ["quoted-goal", "推广“三个同步”做法"],
    ["only-up", "面积有增有减"],
  ])("%s makes none of %s", (_, clause) => {
    expect(readTask(`${clause}。`).targets).toEqual([]);
  });

  it("takes its subject from the clause before where it names none", () => {
    const [target] = readTask("推进高标准农田建设，完成新建和改造任务。").targets;
    expect(target).toMatchObject({ indicator: "高标准农田新建和改造任务", subject: "高标准农田" });
  });

  it("keeps year and firmness of its sentence", () => {
    expect(readTask("到2027年，力争宽带网络在行政村全覆盖。").targets[0]).toMatchObject({ year: 2027, commitment: "striving" });
  });

  it("takes 趋 with 零增长, and not with what is to grow no more", () => {
    expect(readTask("建设用地总量趋零增长。").targets[0]).toMatchObject({ indicator: "建设用地总量", quantity: null });
  });

  it("that holds a line maintains", () => {
    expect(readTask("守牢金融风险底线。").targets[0]?.change).toBe("maintain");
  });
});
