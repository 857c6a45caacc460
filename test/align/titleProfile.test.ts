import { describe, expect, it } from "vitest";
import { profilePlans } from "../../src/align/profilePlan.ts";
import { profileTitle } from "../../src/align/titleProfile.ts";
import { toBackground } from "../../src/lexicon/background.ts";
import { gramText } from "../../src/text/grams.ts";
import { countyPlan } from "../support/countyPlan.ts";

const KNOWN = toBackground({ name: "test", clauses: 100, topics: {}, rows: ["9 机场", "9 建设"] });
const { context } = profilePlans(countyPlan({}), countyPlan({}), KNOWN).left;

function read(title: string) {
  const { objects, heads, names } = profileTitle(title, context);
  const words = (set: readonly number[]) => set.map((number) => gramText(context.vocabularies.grams.keys[number] ?? 0));
  return { objects, heads: words(heads), names: words(names) };
}

describe("the objects of a title", () => {
  it.each([
    ["提升城市功能品质", ["城市功能品质"], "without the verb before it"],
    ["加快推进农村改革", ["农村改革"], "without two verbs"],
    ["提质增效农村产业", ["农村产业"], "without the longest verb that fits, of which 提质 is a part"],
    ["提升城市品质，增强农村活力；发展茶产业、改善民生", ["城市品质", "农村活力", "茶产业", "改善民生"], "part by part"],
    ["发展茶产业", ["茶产业"], "of three characters"],
    ["发展产业", ["发展产业"], "with its verb, where two would stay"],
    ["农业，城市品质", ["农业", "城市品质"], "of two"],
    ["稳，城市品质", ["城市品质"], "and none of one character"],
    ["", [], "none for no title"],
  ])("%s are %j: %s", (title, objects) => {
    expect(read(title).objects).toEqual(objects);
  });

  it("begin with a head each", () => {
    expect(read("提升城市功能品质，增强农村活力").heads).toEqual(["城市", "农村"]);
  });
});

describe("the names in a title", () => {
  it.each([
    ["机场瓴甋鼋", ["场瓴", "瓴甋", "甋鼋"], "a run of bigrams that no plan has"],
    ["机场瓴甋", ["场瓴", "瓴甋"], "of two"],
    ["机场瓴", [], "not one alone, at the end"],
    ["瓴机场", [], "nor at the start"],
    ["机场", [], "none where all is known"],
    ["瓴甋机场鼋鼍", ["瓴甋", "甋机", "场鼋", "鼋鼍"], "two runs, and not what lies between"],
  ])("%s are %j: %s", (title, names) => {
    expect(read(title).names).toEqual(names);
  });
});
