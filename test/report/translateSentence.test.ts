import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { formatSentence } from "../../src/lexicon/formatSentence.ts";
import { SENTENCES, type SentenceId } from "../../src/lexicon/sentences.ts";
import { TOPICS } from "../../src/lexicon/topics.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { SENTENCE_WORDS } from "../../src/report/englishSentences.ts";
import { TOPIC_NAMES } from "../../src/report/topicNames.ts";
import { translateSentence } from "../../src/report/translateSentence.ts";
import { SEEDS } from "../support/seeds.ts";

const HAN = /\p{Script=Han}/u;
const ids = Object.keys(SENTENCES) as SentenceId[];

describe("translateSentence", () => {
  it.each(ids)("says %s in English, with every value in its place", (id) => {
    const holes = [...SENTENCES[id].matchAll(/\{(?<name>[a-z]+)(?<word>\|word)?\}/gu)].map(({ groups }) => groups ?? {});
    const values = Object.fromEntries(holes.map(({ name = "", word }, at) => [name, word ? "达到" : `v${at}`]));
    const english = translateSentence(formatSentence(id, values));
    expect(english).not.toMatch(HAN);
    for (const { name = "", word } of holes) expect(english).toContain(word ? SENTENCE_WORDS.达到 : values[name]);
  });

  it("says the topics of a sentence, and has a name for each", () => {
    expect(translateSentence("标题同属乡村建设、厕所")).toBe("titles share the topic rural construction, sanitary toilets");
    expect(Object.keys(TOPIC_NAMES)).toEqual(TOPICS.map(({ topic }) => topic));
  });

  it("says two sentences in one string", () => {
    expect(translateSentence("标题几无相同用语，举措极少互见")).toBe(
      "the titles share almost no wording; hardly a measure is found in both",
    );
  });

  it("leaves a sentence that it does not know", () => {
    expect(translateSentence("甲比乙好")).toBe("甲比乙好");
    expect(translateSentence("")).toBe("");
  });

  it("knows every sentence of a comparison", () => {
    const comparison = comparePlans(parsePlan(SEEDS.xiangyin), parsePlan(SEEDS.pingjiang));
    const said = [
      ...[...comparison.tasks, ...comparison.measures].flatMap((row) => row.evidence.map((item) => item.detail)),
      ...[...comparison.tasks, ...comparison.measures, ...comparison.targets].flatMap((row) => row.nearest?.reason ?? []),
      ...[...comparison.targets, ...comparison.organizations].map((row) => row.reason),
    ];
    expect([...new Set(said)].filter((sentence) => translateSentence(sentence) === sentence)).toEqual([]);
  });

  it("leaves words as they are that are made to be slow", () => {
    const words = `「${"」与「".repeat(30_000)}`;
    expect(translateSentence(words)).toBe(words);
  });
});
