import { SENTENCES, type SentenceId } from "./sentences.ts";

/** A hole of a sentence: {left}, or {left|word}. */
export const SENTENCE_HOLE = /\{(?<name>[a-z]+)(?<isWord>\|word)?\}/gu;

/**
 * A sentence of the table in Chinese, its holes filled; a hole without a value stays empty.
 *
 * @example formatSentence("task.title", { share: "56%" }) // 标题相合56%
 */
export function formatSentence(id: SentenceId, values: Readonly<Record<string, string>> = {}): string {
  return SENTENCES[id].replace(SENTENCE_HOLE, (_, name: string) => values[name] ?? "");
}
