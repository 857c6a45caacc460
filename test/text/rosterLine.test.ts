import { describe, expect, it } from "vitest";
import { endsRosterEntry, NAME_AT_END, NAMED_ENTRY } from "../../src/text/rosterLine.ts";

describe("a line of a list of names", () => {
  it.each([
    ["组长：王某 县委副书记、县长", "县教育局", "with a post"],
    ["副组长：县委常委  安某", "县教育局", "with a name behind a post"],
    ["李　某　县教育局", "安　某　县水利局", "before a name"],
    ["成员单位：县教育局", "领导小组下设办公室在县教育局。", "before the office of the group"],
    ["成员单位：县教育局", "办公室设在县教育局。", "before its office"],
  ])("%s is whole before %s: %s", (line, next) => {
    expect(endsRosterEntry(line, next)).toBe(true);
  });

  it.each([
    ["成员单位：县教育局、县水", "利局", "where a page broke it"],
    ["由县委副书记、县长", "李某 县教育局", "where it begins with no label and no name"],
    ["成员单位：县教育局、县政府", "各办公室", "where the next line only holds 办公室"],
    ["成员单位：县教育局、县政府", "县教育局下设", "where the next line speaks of another body"],
  ])("%s is not whole before %s: %s", (line, next) => {
    expect(endsRosterEntry(line, next)).toBe(false);
  });

  it.each([
    ["王某　县长", "王某　"],
    ["王　某  县长", "王　某  "],
    ["甲乙丙·丁戊 县长", "甲乙丙·丁戊 "],
    ["甲乙丙丁戊 县长", undefined],
    ["王某县长", undefined],
    ["王某 A区长", undefined],
    ["由王某 县长", "由王某 "],
  ])("%s has the name %j before its post", (line, name) => {
    expect(NAMED_ENTRY.exec(line)?.groups?.name).toBe(name);
  });

  it("may have its name behind the post", () => {
    expect("县长  王　某".replace(NAME_AT_END, "")).toBe("县长");
    expect("县教育局  王某".replace(NAME_AT_END, "")).toBe("县教育局  王某");
    expect("县长  王某等".replace(NAME_AT_END, "")).toBe("县长");
    expect("县长  甲乙丙丁戊".replace(NAME_AT_END, "")).toBe("县长  甲乙丙丁戊");
  });
});
