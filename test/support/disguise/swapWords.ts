/**
 * A function that puts other words in the place of those of a table, in one pass: the longest that fits is taken, and what was put in is not
 * read again. A figure is not found inside a longer one: 2万亩 does not stand in 102万亩.
 */
export function swapWords(table: ReadonlyMap<string, string>): (text: string) => string {
  const words = [...table.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(words.map((word) => (/^\d/u.test(word) ? `(?<![\\d.])${literal(word)}` : literal(word))).join("|"), "gu");
  return (text) => text.replace(pattern, (word) => table.get(word) ?? word);
}

function literal(word: string): string {
  return word.replace(/[.+]/gu, "\\$&");
}
