/** Blocks that Chinese documents are written in; the signs of general punctuation among them. */
const COMMON = /[\t\n\v\f\r -~\u00a0-\u00ff\u2000-\u206f\u2100-\u22ff\u2460-\u25ff\u3000-\u303f\u3220-\u33ff\u4e00-\u9fff\uff00-\uffef]/u;
/** Wrong bytes read as characters land all over the tables; names and rare characters alone are far below this. */
const MOST_UNCOMMON = 0.1;
/** So much of a text tells what it is. */
const SAMPLE = 20_000;

/** Is this the text of a Chinese document rather than bytes of another kind read as characters? */
export function isLikelyText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let uncommon = 0;
  for (const character of sample) if (!COMMON.test(character)) uncommon++;
  return uncommon <= sample.length * MOST_UNCOMMON;
}
