import { sumBy } from "remeda";
import { SENTENCE_HOLE } from "../lexicon/formatSentence.ts";
import { SENTENCES, type SentenceId } from "../lexicon/sentences.ts";
import { ENGLISH_SENTENCES, SENTENCE_WORDS } from "./englishSentences.ts";
import { TOPIC_NAMES } from "./topicNames.ts";

/** What separates two sentences of the core in one string. */
const SEPARATOR = "，";

/**
 * A sentence of a comparison in English, the words of the plans in it as they are. A sentence that no row of SENTENCES gives, from a comparison
 * made by hand, comes back unchanged.
 *
 * @example translateSentence("标题相合56%") // titles agree by 56%
 */
export function translateSentence(sentence: string): string {
  const whole = translateOne(sentence);
  if (whole !== undefined) return whole;
  const parts = sentence.split(SEPARATOR).map(translateOne);
  return parts.every((part) => part !== undefined) ? parts.join("; ") : sentence;
}

function translateOne(sentence: string): string | undefined {
  for (const form of FORMS) {
    const values = readHoles(sentence, form.pieces);
    if (values) return form.en.replace(SENTENCE_HOLE, (_, name: string, isWord?: string) => said(values[form.holes.indexOf(name)], isWord));
  }
  return undefined;
}

function said(value = "", isWord?: string): string {
  const words = isWord ? value.split("、").map((word) => SENTENCE_WORDS[word] ?? TOPIC_NAMES[word] ?? word) : [value];
  return words.join(", ");
}

/** The rows with the most words of their own first, so that a hole never swallows what a fuller sentence says. */
const FORMS = Object.entries(SENTENCES)
  .map(([id, zh]) => ({
    pieces: zh.replace(SENTENCE_HOLE, "\0").split("\0"),
    holes: [...zh.matchAll(SENTENCE_HOLE)].map((hole) => hole.groups?.name ?? ""),
    // Object.entries forgets that the keys are those of the table
    en: ENGLISH_SENTENCES[id as SentenceId],
  }))
  .sort((a, b) => sumBy(b.pieces, (piece) => piece.length) - sumBy(a.pieces, (piece) => piece.length));

/** What stands between the pieces, in one pass; undefined where the sentence is not made of them. */
function readHoles(sentence: string, pieces: readonly string[]): string[] | undefined {
  const [first = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return sentence === first ? [] : undefined;
  const end = sentence.length - last.length;
  if (!sentence.startsWith(first) || !sentence.endsWith(last) || end < first.length) return undefined;
  const values: string[] = [];
  let at = first.length;
  for (const piece of rest) {
    const next = sentence.indexOf(piece, at);
    if (next < 0 || next + piece.length > end) return undefined;
    values.push(sentence.slice(at, next));
    at = next + piece.length;
  }
  return [...values, sentence.slice(at, end)];
}
