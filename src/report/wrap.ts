import stringWidth from "string-width";

/** Marks that must not begin a line (GB/T 15834-2011). */
const NOT_FIRST = /[，。、；：！？）》”’]/u;

/** Lines of at most `width` columns; a Chinese character takes two. Latin words and numbers stay whole where they fit. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const token of text.match(/[A-Za-z0-9.%]+|[\s\S]/gu) ?? []) {
    const fits = stringWidth(line) + stringWidth(token) <= width;
    if (fits || line === "" || NOT_FIRST.test(token)) {
      line += token;
      continue;
    }
    lines.push(line);
    line = token.trimStart();
  }
  return [...lines, line];
}

/** The text with blanks behind it up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
