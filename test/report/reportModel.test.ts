import { describe, expect, it } from "vitest";
import { comparePlans, toSlim } from "../../src/comparePlans.ts";
import { InvalidArgumentError } from "../../src/model/errors.ts";
import { toReportModel, withNames } from "../../src/report/reportModel.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const comparison = comparePlans(left, right);
const model = toReportModel(comparison);

describe("toReportModel", () => {
  it("names a task by its place and its title, and a section of goals too", () => {
    expect(model.left.taskName("2.1")).toBe("二（一） 提升粮食生产能力");
    expect(model.left.taskName("1")).toBe("一 总体目标");
    expect(model.left.taskPlace("2.1")).toBe("二（一）");
  });

  it("calls what it does not know by its id", () => {
    expect(model.left.taskName("9.9")).toBe("9.9");
    expect(model.left.taskPlace("9.9")).toBe("9.9");
  });

  it("counts each task, measure and target of a plan once", () => {
    expect(model.left.taskCount).toBe(left.tasks.length);
    expect(model.left.targetCount).toBe(left.targets.length);
    const measures = left.tasks.flatMap((task) => task.measures).length + left.sections.flatMap((section) => section.measures).length;
    expect(model.left.measureCount).toBe(measures);
  });

  it("counts relations and outcomes as the rows do", () => {
    expect(model.tasks.same).toBe(comparison.tasks.filter((row) => row.relation === "same").length);
    expect(model.measures.paraphrase).toBe(comparison.measures.filter((row) => row.relation === "paraphrase").length);
    expect([...model.targets.values()].reduce((sum, count) => sum + count, 0)).toBe(comparison.targets.length);
  });
});

describe("names", () => {
  it("of two plans of one place are told apart", () => {
    const same = toReportModel(comparePlans(left, left));
    expect([same.left.name, same.right.name]).toEqual(["安平县（左）", "安平县（右）"]);
    expect([model.left.name, model.right.name]).toEqual(["安平县", "柳林县"]);
  });

  it("are one plain line, whatever a file or a title is called", () => {
    const titled = { ...left, place: null, title: "甲\u001b[31m\n乙\u202e" };
    expect(toReportModel(comparePlans(titled, right)).left.name).toBe("甲 [31m 乙");
  });
});

describe("what only one plan has", () => {
  it("leaves out a clause that is set against another as a target", () => {
    const quotes = model.right.only.measures.map((row) => row.right?.quote);
    const compared = comparison.targets.flatMap((row) => (row.left && row.right ? [row.right.quote] : []));
    expect(compared.filter((quote) => quotes.includes(quote))).toEqual([]);
    expect(quotes).toContain("谋划通用机场选址");
  });
});

describe("crossing", () => {
  it("holds the pairs of measures whose tasks do not meet: those of goals", () => {
    expect(model.crossing.map((row) => row.left?.taskId)).toContain("1");
    const meet = comparison.tasks.map((row) => `${row.left}~${row.right}`);
    expect(model.crossing.filter((row) => meet.includes(`${row.left?.taskId}~${row.right?.taskId}`))).toEqual([]);
  });
});

describe("withNames", () => {
  const names = (a: string, b: string) => ({
    language: "zh-CN" as const,
    left: { ...model.left, name: a },
    right: { ...model.right, name: b },
  });

  it("puts the plans' names in a sentence about 左方 and 右方", () => {
    expect(withNames("左方为20分钟，右方为15分钟", names("安平县", "柳林县"))).toBe("安平县为20分钟，柳林县为15分钟");
    expect(withNames("指标不同", names("安平县", "柳林县"))).toBe("指标不同");
  });

  it("takes names as they stand, also $& and one that holds 右方", () => {
    expect(withNames("左方高于右方", names("$&", "$1"))).toBe("$&高于$1");
    expect(withNames("左方高于右方", names("右方县", "柳林县"))).toBe("右方县高于柳林县");
  });

  it("is made of nothing but a comparison with its plans", () => {
    for (const wrong of [left, toSlim(comparison), null]) expect(() => toReportModel(wrong as never)).toThrow(InvalidArgumentError); // as never: what a caller without types may give
  });
});
