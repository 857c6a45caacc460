import { describe, expect, it } from "vitest";
import { findDivision } from "../../src/divisions/findDivision.ts";

describe("findDivision", () => {
  it.each([
    ["湘阴县", "", "430624"],
    ["上海市普陀区", "", "310107"],
    ["普陀区", "上海市", "310107"],
    ["普陀区", "浙江省", "330903"],
    ["普陀区", "浙江省舟山市", "330903"],
    ["浙江省舟山市普陀区", "", "330903"],
    ["鼓楼区", "南京市", "320106"],
    ["城关区", "西藏自治区", "540102"],
    ["沙市区", "荆州市", "421002"],
    ["城区", "晋城市", "140502"],
    ["吉林市", "吉林省", "220200"],
  ])("finds %s within %j: %s", (name, within, code) => {
    expect(findDivision(name, within)?.code).toBe(code);
  });

  it.each([
    ["普陀区", ""],
    ["鼓楼区", ""],
    ["鼓楼区", "江苏省"],
    ["城关区", ""],
    ["普陀区", "湖南省"],
    ["普陀区", "普陀区"],
    ["上海市普陀区政府", ""],
    ["普陀", "上海市"],
    ["", "上海市"],
    ["区", "上海市普陀"],
    ["", ""],
    ["__proto__", ""],
    ["constructor", "__proto__"],
  ])("finds nothing, or no single one, for %j within %j", (name, within) => {
    expect(findDivision(name, within)).toBeNull();
  });
});
