/** The text with the words between two marks, <!-- name --> and <!-- /name -->, replaced; throws where it has no such marks. */
export function replaceBetween(text: string, name: string, words: string): string {
  const [open, close] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`the document has no place for ${name}`);
  return text.slice(0, start + open.length) + words + text.slice(end);
}
