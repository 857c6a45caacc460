import { describe, expect, it } from "vitest";
import { divisions } from "../../src/divisions/divisions.ts";
import { InvalidOptionError } from "../../src/model/errors.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";

const BODY = "\n一、重点任务\n1.加强考核。做好督查。";

function read(head: string): Plan {
  return parsePlan(head + BODY, { divisions });
}

function told(plan: Plan): string {
  return plan.place === null ? "none" : [plan.place.name, plan.place.code, plan.place.level].join(" ");
}

describe("the place of a title", () => {
  it.each([
    ["福建省数字经济实施方案", "福建省 350000 province"],
    ["重庆市乡村建设方案", "重庆市 500000 province"],
    ["新疆维吾尔自治区乡村建设方案", "新疆维吾尔自治区 650000 province"],
    ["大同市乡村建设方案", "大同市 140200 city"],
    ["恩施土家族苗族自治州实施意见", "恩施土家族苗族自治州 422800 city"],
    ["锡林郭勒盟苏尼特左旗实施方案", "苏尼特左旗 152523 county"],
    ["仙桃市实施方案", "仙桃市 429004 county"],
    ["神农架林区实施方案", "神农架林区 429021 county"],
    ["上海市浦东新区实施方案", "浦东新区 310115 county"],
    ["上海普陀区实施方案", "普陀区 310107 county"],
    ["晋城市城区老旧小区改造方案", "城区 140502 county"],
    ["关于印发《2025年漳州市工作要点》的通知", "漳州市 350600 city"],
    ["关于进一步推进嘉定区乡村建设的意见", "嘉定区 310114 county"],
    ["中共漳州市委关于乡村建设的意见", "漳州市 350600 city"],
    ["沛县教育局关于考核的意见", "沛县 320322 county"],
    ["东莞市虎门镇人民政府关于考核的意见", "虎门镇  township"],
    ["国务院办公厅关于加强考核的意见", "全国  nation"],
    ["农业农村部等七部门关于加强考核的意见", "全国  nation"],
    ["国务院关于支持福建省加快建设的意见", "福建省 350000 province"],
  ])("%s is %s", (title, place) => {
    const plan = read(title);
    expect(told(plan)).toBe(place);
    expect(plan.place?.inferred).toBe(false);
  });

  it.each([
    "城区老旧小区改造方案",
    "新城区建设方案",
    "提高县级考核方案",
    "创新县域考核方案",
    "全国文明城市创建方案",
    "关于全面推进依法治县的意见",
    "特色小镇建设方案",
    "__proto__方案",
    "constructor方案",
  ])("%s is none", (title) => expect(told(read(title))).toBe("none"));
});

describe("a name that several provinces have", () => {
  it.each([
    ["普陀区实施方案\n上海市普陀区人民政府", "310107"],
    ["普陀区实施方案\n按照舟山市要求", "330903"],
    ["普陀区实施方案\n沪府办发〔2024〕3号", "310107"],
    ["鼓楼区实施方案\n江苏省徐州市", "320302"],
    ["城关区实施方案\n按照甘肃省要求", "620102"],
  ])("is told by the document: %j is %s", (head, code) => {
    const plan = read(head);
    expect(plan.place?.code).toBe(code);
    expect(plan.issues.map((issue) => issue.code)).not.toContain("place-ambiguous");
  });

  it("is told by the body, where title and letter are silent", () => {
    expect(parsePlan(`普陀区实施方案${BODY}落实上海市决定。`, { divisions }).place?.code).toBe("310107");
  });

  it.each(["普陀区实施方案", "鼓楼区实施方案\n按照江苏省要求", "鼓楼区实施方案\n按照福州市、南京市要求", "城关区实施方案"])(
    "is left without a code where nothing tells: %j",
    (head) => {
      const plan = read(head);
      expect(plan.place).toMatchObject({ code: null, level: "county" });
      expect(plan.issues.map((issue) => issue.code)).toEqual(["place-ambiguous"]);
    },
  );

  it("names the divisions in the issue", () => {
    expect(read("普陀区实施方案").issues[0]?.message).toContain("上海市普陀区 310107, 浙江省舟山市普陀区 330903");
  });

  it("is told by the option", () => {
    const options = { divisions, place: { name: "上海市普陀区" } };
    expect(parsePlan(BODY, options).place).toEqual({ name: "上海市普陀区", code: "310107", level: "county", inferred: false });
    const coded = parsePlan(BODY, { divisions, place: { name: "普陀区", code: "310107" } });
    expect(coded.place?.code).toBe("310107");
    expect(coded.issues.map((issue) => issue.code)).not.toContain("place-ambiguous");
  });
});

describe("the place of a body", () => {
  it.each([
    ["too few mentions", "建设沛县，繁荣沛县。（县教育局、县水利局负责）", "none"],
    ["full names", "对接（沛县、丰县、沛县）。（县教育局、县水利局负责）", "沛县 320322 county"],
    ["a branch", "宣传漳浦，建设漳浦。（县教育局、县水利局、市生态环境局漳浦分局负责）", "漳浦县 350623 county"],
    ["bodies with their place", "做好督查。（漳浦县教育局、漳浦县水利局负责）", "漳浦县 350623 county"],
    ["a city", "建设漳州市，宣传漳州市，对接龙海市。（市教育局、市水利局负责）", "漳州市 350600 city"],
    ["a province", "落实福建省条例、福建省规划。（省教育厅、省水利厅负责）", "福建省 350000 province"],
  ])("by %s", (_, words, place) => {
    const plan = parsePlan(`考核方案\n一、加强考核。${words}`, { divisions });
    expect(told(plan)).toBe(place);
    if (place !== "none") expect(plan.issues.map((issue) => issue.code)).toContain("place-inferred");
  });

  it("goes to a real division before a name that is only frequent", () => {
    const words = "建设鼯麓县，鼯麓县，鼯麓县，鼯麓县。对接漳浦县，漳浦县。（县教育局、县水利局负责）";
    expect(told(parsePlan(`考核方案\n一、加强考核。${words}`, { divisions }))).toBe("漳浦县 350623 county");
    expect(told(parsePlan(`考核方案\n一、加强考核。${words}`))).toBe("鼯麓县  county");
  });
});

describe("the option divisions", () => {
  it("refuses what is no table", () => {
    const options: object = { divisions: { 甲县: "999999" } };
    expect(() => parsePlan(BODY, options)).toThrow(InvalidOptionError);
  });
});
