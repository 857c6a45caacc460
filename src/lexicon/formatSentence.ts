import { SENTENCES, type SentenceId } from "./sentences.ts";

/** A hole of a sentence: {left}, or {left|word}. */
export const SENTENCE_HOLE = /\{(?<name>[a-z]+)(?<isWord>\|word)?\}/gu;

/** Sentences in pieces: words, then the two groups of a hole, and so on to the last words. */
const KNOWN = new Map<SentenceId, readonly (string | undefined)[]>();
const A_HOLE = 3;

/**
 * A sentence of the table in Chinese, its holes filled; a hole without a value stays empty.
 *
 * @example formatSentence("task.title", { share: "56%" }) // 标题相合56%
 */
export function formatSentence(id: SentenceId, values: Readonly<Record<string, string>> = {}): string {
  const pieces = KNOWN.get(id) ?? SENTENCES[id].split(SENTENCE_HOLE);
  KNOWN.set(id, pieces);
  let sentence = "";
  for (let at = 0; at < pieces.length; at += A_HOLE) sentence += (pieces[at] ?? "") + (values[pieces[at + 1] ?? ""] ?? "");
  return sentence;
}
