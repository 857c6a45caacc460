import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { DIVISIONS_AS_OF, PROVINCES } from "../../src/divisions/divisions.generated.ts";
import { divisions } from "../../src/divisions/divisions.ts";
import { PROVINCE_MARKS } from "../../src/divisions/provinceMarks.ts";
import { unpackProvinces } from "../../src/divisions/unpackProvinces.ts";
import { toDivisionTable } from "../../src/parse/toDivisionTable.ts";

const rows = unpackProvinces(PROVINCES);
const names = Object.fromEntries(rows);
const codes = Object.keys(names);

describe("the divisions", () => {
  it("are listed in the order of their codes, each once", () => {
    expect(rows.map(([code]) => code)).toEqual([...new Set(rows.map(([code]) => code))].sort());
  });

  it("are found as in a table that is made of them in any order", () => {
    const table = toDivisionTable(Object.fromEntries([...rows].reverse()), PROVINCE_MARKS);
    const words = [...new Set(rows.map(([, name]) => name)), ...Object.keys(PROVINCE_MARKS)];
    expect(words.filter((word) => !isDeepStrictEqual(divisions.namesakes(word), table.namesakes(word)))).toEqual([]);
  });

  it("are those of a month that the source is known for", () => {
    expect(DIVISIONS_AS_OF).toMatch(/^\d{4}-\d{2}$/u);
    expect([names["653228"], names["653229"]].sort()).toEqual(["和安县", "和康县"]);
  });

  it("are 34 provinces, each with its mark, and some three thousand cities and counties", () => {
    const provinces = codes.filter((code) => code.endsWith("0000"));
    expect(provinces).toHaveLength(34);
    expect(provinces.filter((code) => !Object.values(PROVINCE_MARKS).includes(code))).toEqual([]);
    expect(codes.filter((code) => code.endsWith("00") && !code.endsWith("0000")).length).toBeGreaterThan(330);
    expect(codes.length).toBeGreaterThan(3100);
  });

  it("have codes of six digits, names that end with their level, and no zones, towns or headings", () => {
    expect(codes.filter((code) => !/^\d{6}$/u.test(code))).toEqual([]);
    expect(Object.values(names).filter((name) => !/^(?!.*直辖)[\u4e00-\u9fa5]+[省市县区旗盟州]$/u.test(name))).toEqual([]);
    expect(Object.values(names).filter((name) => /开发区$|高新区$|工业园区$/u.test(name))).toEqual([]);
  });

  it("bear a name once within one city", () => {
    const within = codes.map((code) => `${code.slice(0, 4)}${names[code]}`);
    expect(new Set(within).size).toBe(codes.length);
  });

  it.each([
    ["湖南省", "430000", "province", []],
    ["上海市", "310000", "province", []],
    ["漳州市", "350600", "city", ["福建省"]],
    ["嘉定区", "310114", "county", ["上海市"]],
    ["仙桃市", "429004", "county", ["湖北省"]],
    ["湘阴县", "430624", "county", ["湖南省", "岳阳市"]],
    ["平江县", "430626", "county", ["湖南省", "岳阳市"]],
    ["积石山保安族东乡族撒拉族自治县", "622927", "county", ["甘肃省", "临夏回族自治州"]],
  ])("have %s with the code %s, a %s", (name, code, level, within) => {
    expect(divisions.namesakes(name)).toEqual([{ name, code, level, within }]);
  });

  it("give all that share a name, by code", () => {
    expect(divisions.namesakes("普陀区").map(({ code }) => code)).toEqual(["310107", "330903"]);
    expect(divisions.namesakes("鼓楼区").map(({ code }) => code)).toEqual(["320106", "320302", "350102", "410204"]);
    expect(divisions.namesakes("城关区").map(({ code }) => code)).toEqual(["540102", "620102"]);
  });

  it("know a province by its one character", () => {
    expect(divisions.namesakes("闽").map(({ name }) => name)).toEqual(["福建省"]);
  });

  it.each(["", "福建", "甲县", "__proto__", "constructor", "toString"])("know no %j", (name) => {
    expect(divisions.namesakes(name)).toEqual([]);
  });
});
