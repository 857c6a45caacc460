/** Words as the gold compares them: widths folded, without white space and without left-over emphasis marks. 99％ 以上 is 99%以上. */
export function squeeze(words: string): string {
  return words.normalize("NFKC").replace(/[\s*]/gu, "");
}
