import { describe, expect, it } from "vitest";
import { sayTargets } from "../support/sayTargets.ts";

describe("how things stand", () => {
  it.each([
    ["目前，普及率仅72%，建成工程50处。", [], "is told of a whole sentence"],
    ["目前，普及率72%，力争到2027年达到90%。", ["普及率 =90% level 2027"], "ends where it is said what is to be"],
    ["截至2023年底，建成水库5座。", [], "is told as of a day"],
    ["近年来，全县建成自来水工程。到2027年底，建成县级应急平台。", ["县级应急平台 yes level 2027"], "ends with the sentence"],
    ["普及率高达72%，收缴率仅5%。", [], "is told by 仅 and 高达"],
    ["新建仅供灌溉的水库5座。", ["仅供灌溉的水库 =5座 new"], "is not told by another 仅"],
    ["到2027年，普及率达到72%。", ["普及率 =72% level 2027"], "is not told of a year to come"],
  ])("of %s gives %j: it %s", (sentence, expected) => {
    expect(sayTargets(sentence)).toEqual(expected);
  });
});

describe("an amount of an earlier year in brackets", () => {
  it.each([
    [
      "到2027年，务工规模达到3万人（2024年2万人），茶叶产量达到5吨。",
      ["务工规模 =3万人 level 2027 from 2024年2万人", "茶叶产量 =5吨 level 2027"],
      "is the base",
    ],
    [
      "到2027年，务工规模达到3万人（2028年4万人）。",
      ["务工规模 =3万人 level 2027", "务工规模 =4万人 level 2028"],
      "is none of a later year",
    ],
    [
      "到2027年，务工规模达到3万人（2024年2万元）。",
      ["务工规模 =3万人 level 2027", "务工规模 =2万元 level 2024"],
      "is none in another unit",
    ],
    ["务工规模达到3万人（2024年2万人）。", ["务工规模 =3万人 level", "务工规模 =2万人 level 2024"], "is none where no year is set"],
    ["到2027年，推广改造（2024年2万人）。", ["推广改造 =2万人 level 2024"], "is none where nothing is promised before"],
  ])("%s gives %j: it %s", (sentence, expected) => {
    expect(sayTargets(sentence)).toEqual(expected);
  });
});

it("an amount of an earlier year is quoted as it stands in the text", () => {
  expect(sayTargets("到2027年，务工规模达到3万人（２０２４年２万人）。")).toEqual(["务工规模 =3万人 level 2027 from ２０２４年２万人"]);
});

describe("shares", () => {
  it.each([
    [
      "营造林15万亩，其中人工造林3万亩、封山育林5万亩、新建苗圃5个。",
      ["营造林 =15万亩 level", "人工造林 =3万亩 level of 0", "封山育林 =5万亩 level of 0", "苗圃 =5个 new"],
      "all parts in the unit of the first",
    ],
    [
      "营造林15万亩，其中人工造林3万亩，茶叶产量5万吨。",
      ["营造林 =15万亩 level", "人工造林 =3万亩 level of 0", "茶叶产量 =5万吨 level"],
      "no clause behind",
    ],
    [
      "签约项目50个、投资200亿元，其中工业项目40个。",
      ["签约项目 =50个 level", "签约项目投资 =200亿元 level", "工业项目 =40个 level of 0"],
      "of what is counted in the same unit",
    ],
    [
      "签约项目50个，投资200亿元，其中工业比重60%。",
      ["签约项目 =50个 level", "签约项目投资 =200亿元 level", "工业比重 =60% level of 1"],
      "a percentage of the last",
    ],
    ["投资200亿元，其中工业项目40个。", ["投资 =200亿元 level", "工业项目 =40个 level"], "of nothing where no unit fits"],
    ["建成水库5座。其中，2026年建成2座。", ["水库 =5座 new", "水库 =2座 new 2026"], "not across a sentence without their word beside them"],
    ["建成水库5座。其中2026年建成2座。", ["水库 =5座 new", "水库 =2座 new 2026 of 0"], "of the sentence before"],
    ["建成水库5座。建成堤防3条。其中2026年建成2座。", ["水库 =5座 new", "堤防 =3条 new", "堤防 =2座 new 2026"], "of no earlier one"],
  ])("%s gives %j: %s", (sentence, expected) => {
    expect(sayTargets(sentence)).toEqual(expected);
  });
});
