import { describe, expect, it } from "vitest";
import { compareQuantities } from "../../src/diff/compareQuantities.ts";
import { readAmount } from "../support/makeTarget.ts";

const compare = (left: string, right: string) => compareQuantities(readAmount(left), readAmount(right));
const outcome = (left: string, right: string) => compare(left, right).outcome;
const MIRRORED = { equal: "equal", overlapping: "overlapping", "left-higher": "right-higher", "right-higher": "left-higher" } as const;

const CASES: [left: string, right: string, outcome: keyof typeof MIRRORED, why: string][] = [
  ["30万吨以上", "30万吨以上", "equal", "the same floor"],
  ["５万亩", "5万亩", "equal", "widths are no difference"],
  ["5万亩", "50000亩", "equal", "scales are no difference"],
  ["5—8家", "5—8家", "equal", "the same range"],
  ["百亿级", "百亿级", "equal", "the same order"],
  ["99%以上", "98%以上", "left-higher", "a floor above a floor"],
  ["突破100亿元", "突破80亿元", "left-higher", "a breakthrough above another"],
  ["不超过5天", "不超过3天", "left-higher", "a ceiling above a ceiling: higher is no praise"],
  ["6家", "5家", "left-higher", "a number above a number"],
  ["6家以上", "5家", "left-higher", "a floor above a number"],
  ["10—12家", "5—8家", "left-higher", "a range above a range"],
  ["5家", "5家以上", "overlapping", "the number itself lies on the floor"],
  ["5—8家", "8—10家", "overlapping", "ranges that touch, ends included"],
  ["5—8家", "5—10家", "overlapping", "ranges that begin alike"],
  ["5—8家", "6家", "overlapping", "a number in a range"],
  ["约100家", "103家", "overlapping", "a twentieth more or less is about as many"],
  ["约100家", "约103家", "overlapping", "and so are two such numbers"],
  ["约100家", "106家", "right-higher", "more than that is not"],
  ["80家以上", "100家以内", "overlapping", "a floor under a ceiling"],
  ["100家以上", "80家以内", "left-higher", "a floor above a ceiling"],
  ["近百家", "95家", "overlapping", "nearly a hundred may be 95"],
  ["近百家", "89家", "left-higher", "and is not 89"],
  ["不超过5天", "5天以上", "overlapping", "a ceiling that is the other's floor"],
  ["不超过5天", "4天", "overlapping", "a number under a ceiling"],
  ["不超过5天", "6天", "right-higher", "and one above it"],
  ["数十个", "15个", "left-higher", "several tens are not one and a half"],
  ["数十个", "30个", "overlapping", "several tens may be 30"],
  ["数十个", "100个", "right-higher", "and are not a hundred"],
  ["百亿级", "500亿元", "overlapping", "500亿 is of the order of 百亿"],
  ["百亿级", "2000亿元", "right-higher", "2000亿 is of the next"],
  ["百亿级以上", "2000亿元", "overlapping", "and may be where the order is a floor"],
  ["近百家", "百家", "right-higher", "nearly a hundred and a hundred"],
  ["十余家", "12家", "overlapping", "十余 may be 12"],
];
/** Ends that are not in: 近百 is below a hundred, 突破 is above its number, an order ends where the next begins. */
const OPEN_ENDS: typeof CASES = [
  ["突破100亿元", "100亿元", "left-higher", "to break through is to pass"],
  ["十余家", "10家", "left-higher", "十余 is above ten"],
  ["近百家", "100家", "right-higher", "nearly a hundred is below it"],
  ["低于5%", "5%以上", "right-higher", "below 5% is below every share from 5% on"],
  ["百亿级", "千亿级", "right-higher", "an order ends where the next begins"],
  ["百亿级", "1000亿元", "right-higher", "so does one before a number"],
];

describe.each([...CASES, ...OPEN_ENDS])("%s and %s are %s: %s", (left, right, expected) => {
  it("from the left", () => expect(outcome(left, right)).toBe(expected));
  it("and mirrored from the right", () => expect(outcome(right, left)).toBe(MIRRORED[expected]));
});

it("a range without its upper end reaches no farther than its lower one", () => {
  const range = readAmount("5—8家");
  const open = { ...range, maxValue: null, base: { ...range.base, maxValue: null } };
  expect(compareQuantities(open, readAmount("6家")).outcome).toBe("right-higher");
  expect(compareQuantities(open, readAmount("5家")).outcome).toBe("overlapping");
});

describe("difference and ratio", () => {
  it("are of the amounts in the unit of the dimension: 5万亩 is 20000亩 more than 3万亩", () => {
    expect(compare("5万亩", "3万亩")).toMatchObject({ difference: 20000, ratio: 5 / 3 });
  });

  it("are below zero and below one where the right is higher", () => {
    expect(compare("95%", "98%")).toMatchObject({ difference: -3, ratio: 95 / 98 });
  });

  it("are of the numbers as written where the bounds differ", () => {
    expect(compare("6家以上", "5家")).toEqual({ outcome: "left-higher", difference: 1, ratio: 1.2 });
  });

  it("are 0 and 1 for equal amounts", () => {
    expect(compare("30万吨以上", "30万吨以上")).toEqual({ outcome: "equal", difference: 0, ratio: 1 });
  });

  it("carry no noise of binary fractions: 0.3 and 0.1 differ by 0.2", () => {
    expect(compare("0.3%", "0.1%").difference).toBe(0.2);
  });

  it("are null where the two overlap", () => {
    expect(compare("5—8家", "6家")).toEqual({ outcome: "overlapping", difference: null, ratio: null });
  });

  it("are null where one lies above the other's very number", () => {
    expect(compare("突破100亿元", "100亿元")).toEqual({ outcome: "left-higher", difference: null, ratio: null });
  });

  it("have no ratio to nothing", () => {
    expect(compare("5起", "0起")).toMatchObject({ outcome: "left-higher", difference: 5, ratio: null });
    expect(compare("0起", "0起")).toMatchObject({ outcome: "equal", difference: 0, ratio: null });
  });
});

describe("the share that 约 allows for", () => {
  it("is an option", () => {
    const [left, right] = [readAmount("约100家"), readAmount("106家")];
    expect(compareQuantities(left, right, { about: 0.1 }).outcome).toBe("overlapping");
    expect(compareQuantities(left, right, { about: 0 }).outcome).toBe("right-higher");
  });
});
