/** Kinds of characters that are asked for every character of a text, a bit each: a look into a table costs a tenth of a regular expression. */
export const LINE_END = 1;
export const BLANK = 2;
export const SPACE = 4;
export const CLAUSE_END = 8;
export const SENTENCE_END = 16;
export const OPENER = 32;
export const CLOSER = 64;
export const NUMERAL_START = 128;
export const TITLE_END = 256;
export const LIST_MARK = 512;

const KINDS: readonly (readonly [kind: number, characters: string, reason: string])[] = [
  [LINE_END, "\n\v\f\r\u0085\u2028\u2029", "LF, VT, FF, CR, NEL, LS, PS: mandatory breaks of Unicode UAX #14"],
  [BLANK, " \t\u00a0\u3000", "space, tab, no-break space, ideographic space"],
  [
    SPACE,
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
    "\\s of regular expressions",
  ],
  [CLAUSE_END, "，；。！？,;!?\n\r", "marks that part clauses"],
  [SENTENCE_END, "。！？!?\n\r", "marks that part sentences"],
  [TITLE_END, "。：:", "marks that part a title from what it heads"],
  [LIST_MARK, "、，,；;", "marks that part the items of a list"],
  [OPENER, "（(［[【〔《〈“「‘『", "brackets and quotation marks"],
  [CLOSER, "）)］]】〕》〉”」’』", "brackets and quotation marks"],
  [
    NUMERAL_START,
    "0123456789０１２３４５６７８９零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖两兩貳參陸十拾廿卅百佰千仟万萬亿億数几半",
    "digits, Chinese numerals, and 数百, 几十, 半年",
  ],
];

const BITS = new Uint16Array(0x10000);
for (const [kind, characters] of KINDS) {
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    BITS[code] = (BITS[code] ?? 0) | kind;
  }
}

/** True where the character at an offset is of one of the kinds; false behind the end of the text. */
export function isKind(text: string, at: number, kinds: number): boolean {
  return at < text.length && ((BITS[text.charCodeAt(at)] ?? 0) & kinds) !== 0;
}
