import { describe, expect, it } from "vitest";
import { InvalidArgumentError } from "../../src/model/errors.ts";
import { toDivisionTable } from "../../src/parse/toDivisionTable.ts";

describe("toDivisionTable", () => {
  const table = toDivisionTable({ "990102": "丙区", "990000": "甲省", "990100": "乙市", "980101": "丙区" }, { 甲: "990000", 丁: "970000" });

  it("tells level and higher divisions by the code, as far as it has them", () => {
    expect(table.namesakes("丙区")).toEqual([
      { name: "丙区", code: "980101", level: "county", within: [] },
      { name: "丙区", code: "990102", level: "county", within: ["甲省", "乙市"] },
    ]);
    expect(table.namesakes("乙市")).toEqual([{ name: "乙市", code: "990100", level: "city", within: ["甲省"] }]);
  });

  it("finds a division by an alias, and nothing by the alias of none", () => {
    expect(table.namesakes("甲").map(({ name }) => name)).toEqual(["甲省"]);
    expect(table.namesakes("丁")).toEqual([]);
  });

  it("takes __proto__ for a name like any other", () => {
    expect(table.namesakes("__proto__")).toEqual([]);
    expect(toDivisionTable({ "990101": "__proto__" }).namesakes("__proto__")).toHaveLength(1);
  });

  it("refuses a code that is none", () => {
    expect(() => toDivisionTable({ 甲乙县: "999901" })).toThrow(InvalidArgumentError);
  });
});
