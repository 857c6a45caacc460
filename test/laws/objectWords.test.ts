import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { toBackground } from "../../src/lexicon/background.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { Plan } from "../../src/model/plan.ts";
import { cite, show } from "../../src/notebook/index.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toDivisionTable } from "../../src/parse/toDivisionTable.ts";
import { explainPlan } from "../../src/report/explainPlan.ts";
import { toDocx, toHtml, toMarkdown, toXlsx } from "../../src/report/index.ts";
import { planToText } from "../../src/report/planToText.ts";
import { toText } from "../../src/report/toText.ts";
import { toFolder } from "../../src/tables/toFolder.ts";
import { TWO_TEXTS } from "../support/twoCounties.ts";

/** Names that every object has, each beside a word as long that none has. */
const WORDS = [
  ["__proto__", "__plato__"],
  ["constructor", "constrictor"],
  ["toString", "toStrand"],
  ["valueOf", "valueOn"],
  ["hasOwnProperty", "hasOwnPropertz"],
] as const;

/** What a plan's text says in places where a name or a word stands. */
const PLACES = [
  "安平县",
  "柳林县",
  "发展茶叶产业",
  "建设通用机场",
  "县商务局",
  "商务",
  "县农业农村局",
  "万亩",
  "万吨",
  "粮食总产量",
  "茶园",
  "召集人",
];

/** No pair of letters is more common than another here. */
const BACKGROUND = toBackground({ name: "test", clauses: 100, topics: { 农业: 3 }, rows: ["7 建设", "3 农田粮食"] });
// so wide that no word is cut in two
const TEXT = { width: 4000, paint: (_: unknown, text: string) => text } as const;

/** A plan's texts with the word in place of others, compared: all formats as text, and both ids are words as well. */
async function write(word: string, places: readonly string[]): Promise<[name: string, text: string][]> {
  const spell = (text: string): string => places.reduce((said, place) => said.replaceAll(place, word), text);
  const divisions = toDivisionTable({ "430000": "湖南省", "430600": "岳阳市", "430624": word });
  const left: Plan = parsePlan(spell(TWO_TEXTS.left), { id: word, name: word, place: { name: word }, divisions });
  const right: Plan = parsePlan(spell(TWO_TEXTS.right), { id: `${word}2`, divisions });
  const comparison: Comparison = comparePlans(left, right, { equivalents: [[word, "县住建局"]], background: BACKGROUND });
  const zips = Object.entries({ docx: await toDocx(comparison), xlsx: await toXlsx(comparison) }).flatMap(([name, bytes]) =>
    Object.entries(unzipSync(bytes)).map(([path, part]): [string, string] => [`${name}, ${path}`, strFromU8(part)]),
  );
  const files = (await toFolder(comparison)).map(({ path, bytes }): [string, string] => [path, strFromU8(bytes)]);
  return [
    ["json", JSON.stringify(comparison)],
    ["html", toHtml(comparison)],
    ["markdown", toMarkdown(comparison, { language: "en" })],
    ["text", toText(comparison, TEXT)],
    ["plan", planToText(left, TEXT)],
    ["explained", explainPlan(left, TEXT)],
    ["shown", JSON.stringify(show(comparison))],
    ["cited", cite(comparison)],
    ...zips,
    ...files,
  ];
}

/** With one word in place of both, which Markdown escapes and Excel has with a blank behind it, and no hashes, which differ as the words do. */
const neutral = ([name, text]: [string, string], words: readonly string[]): string[] => [
  name,
  words
    .reduce((said, word) => said.replaceAll(word, "词"), text.replaceAll("\\", ""))
    .replace(/ xml:space="preserve"|(?<=词) (?=<)/gu, "")
    .replace(/[0-9a-f]{64}/gu, "hash"),
];

describe.each(WORDS)("%s in a plan", (word, ordinary) => {
  it(`is a word like ${ordinary}, as county, title, body, unit, indicator and id, in all tables and reports`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(PLACES, { minLength: 1, maxLength: 4 }), async (places) => {
        const [special, plain] = [await write(word, places), await write(ordinary, places)];
        const words = [word, ordinary];
        expect(special.map((file) => neutral(file, words))).toEqual(plain.map((file) => neutral(file, words)));
      }),
      { numRuns: 3, examples: [[PLACES]] },
    );
  }, 120_000);
});
