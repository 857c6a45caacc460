import type { Difference } from "./findDifferences.ts";

/** Why @microsoft/recognizers-text and we differ on a number. */
export interface Explanation {
  id: string;
  reason: string;
  holds(difference: Difference): boolean;
}

const HEADING_BEFORE = /^[\s\u3000]*[（(]?$/u;
const HEADING_AFTER = /^[)）、.．]/u;
const ITEM_BEFORE = /(?:^|[。；：:\s*])$/u;
const ITEM_AFTER = /^(?:是|[)）、.．])/u;
const LONE_CHARACTER = /^[\p{Script=Han}]$/u;

/** The first that holds is the difference's. In each case ours is the reading that the contract of the model asks for. */
export const EXPLANATIONS: readonly Explanation[] = [
  {
    id: "heading",
    reason: "It numbers a heading (1. （一）), which is a section's number and no number of the text",
    holds: ({ kind, before, after }) => kind === "only-theirs" && HEADING_BEFORE.test(before) && HEADING_AFTER.test(after),
  },
  {
    id: "item",
    reason: "It numbers an item within a paragraph: 一是, 2), （3）",
    holds: ({ kind, before, after }) =>
      kind === "only-theirs" && ((ITEM_BEFORE.test(before) && ITEM_AFTER.test(after)) || (/[（(]$/u.test(before) && /^[)）]/u.test(after))),
  },
  {
    id: "word",
    reason: "It is one character of a word or of an indefinite phrase: 一体化, 一批, 单一, 伍市, 半导体",
    holds: ({ kind, words }) => kind === "only-theirs" && LONE_CHARACTER.test(words),
  },
  {
    id: "unit",
    reason: "They read the 千 of a unit into the number: 766万千 of 766万千伏安",
    holds: ({ kind, words, after }) => kind === "value" && words.endsWith("千") && /^[伏瓦克米]/u.test(after),
  },
  {
    id: "range",
    reason: "They take the dash between two years for a minus: 2020年-2023年",
    holds: ({ kind, words }) => kind === "value" && /^-(?:19|20)\d\d$/u.test(words),
  },
  {
    id: "name",
    reason:
      "It is in a name or a reference, which we take whole and keep from arithmetic: 一村一品, 5G, 第二期; they give a digit of it a value",
    holds: ({ kind, ours }) => kind === "value" && (ours?.class === "name" || ours?.class === "reference"),
  },
  {
    id: "named",
    reason: "It is in a name which we take for one, and they see no number in: 三农, 一老一小, 万企上云",
    holds: ({ kind, ours }) => kind === "only-ours" && ours?.class === "name",
  },
  {
    id: "magnitude",
    reason: "It is a scale without a numeral, an order of magnitude to us and nothing to them: 千亩, 百亿级, 万亩",
    holds: ({ kind, words }) => kind === "only-ours" && /[百千万亿]/u.test(words),
  },
];

export function explain(difference: Difference): Explanation | undefined {
  return EXPLANATIONS.find(({ holds }) => holds(difference));
}
