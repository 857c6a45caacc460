import { describe, expect, it } from "vitest";
import { nounBehind } from "../../src/extract/nounBehind.ts";

describe("the noun behind an amount", () => {
  it.each<[after: string, noun: string]>([
    ["）”耕地红线", "耕地红线"],
    [" 耕地红线", "耕地红线"],
    ["耕地（含园地）红线", "耕地"],
    ["，耕地红线", ""],
    ["的耕地红线", ""],
    ["（含园地）耕地", ""],
    ["", ""],
    ["整治", "整治"],
    ["耕地目标要求", "耕地目标要求"],
    ["耕地任务", "耕地"],
    ["目标管理耕地", "目标管理耕地"],
    ["以上耕地", "耕地"],
    ["耕地以上区域", "耕地以上区域"],
    ["高产的优质的耕地", "耕地"],
    ["优质的水田，耕地", "水田"],
    ["优质的田", "优质的田"],
  ])("of the words %j is %s", (after, noun) => {
    expect(nounBehind(after)).toBe(noun);
  });
});
