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
export const MAYBE_INVISIBLE = 1024;
export const FULL_WIDTH_DIGIT = 2048;
/** Of the marks that files set, and no sentence needs. */
export const FILE_MARK = 4096;
export const NUMERAL = 8192;
/** Control characters that are no blanks, and halves of surrogate pairs: what a reader should be told of. */
export const UNREADABLE = 16_384;
/** From here on three bits tell of which pair of brackets a character is: 0 of none. */
const PAIR_SHIFT = 15;
const PAIR = 1 << PAIR_SHIFT;
/** What a text is scanned for: all kinds but numerals, which are words as often. */
export const SIGN =
  LINE_END |
  BLANK |
  SPACE |
  CLAUSE_END |
  SENTENCE_END |
  OPENER |
  CLOSER |
  TITLE_END |
  LIST_MARK |
  MAYBE_INVISIBLE |
  FULL_WIDTH_DIGIT |
  FILE_MARK |
  UNREADABLE;

/** \s of regular expressions. */
export const SPACES =
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

const KINDS: readonly (readonly [kind: number, characters: string])[] = [
  // LF, VT, FF, CR, NEL, LS, PS: mandatory breaks of Unicode UAX #14
  [LINE_END, "\n\v\f\r\u0085\u2028\u2029"],
  // space, tab, no-break space, ideographic space
  [BLANK, " \t\u00a0\u3000"],
  [SPACE, SPACES],
  [CLAUSE_END, "，；。！？,;!?\n\r"],
  [SENTENCE_END, "。！？!?\n\r"],
  // what parts a title from what it heads
  [TITLE_END, "。：:"],
  // what parts the items of a list
  [LIST_MARK, "、，,；;"],
  // brackets and quotation marks, and what opens and closes alike: plans open with （ and close with )
  [OPENER, "（(［[【〔《〈“「‘『"],
  [CLOSER, "）)］]】〕》〉”」’』"],
  [1 * PAIR, "（(）)"],
  [2 * PAIR, "［[【〔］]】〕"],
  [3 * PAIR, "《〈》〉"],
  [4 * PAIR, "“「”」"],
  [5 * PAIR, "‘『’』"],
  // digits, Chinese numerals, and 数百, 几十, 半年
  [NUMERAL_START, "0123456789０１２３４５６７８９零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖两兩貳參陸十拾廿卅百佰千仟万萬亿億数几半"],
  // zero width, joiners, direction, byte order mark: a joiner may be seen
  [
    MAYBE_INVISIBLE,
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069\ufeff",
  ],
  // of which Chinese numerals are written, but for 半
  [NUMERAL, "零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖两兩貳參陸十拾廿卅百佰千仟万萬亿億"],
  // of emphasis, and around page numbers
  [FILE_MARK, "*-—–－"],
  [FULL_WIDTH_DIGIT, "０１２３４５６７８９"],
  [UNREADABLE, charactersBetween(0, 0x08) + charactersBetween(0x0e, 0x1f) + charactersBetween(0x7f, 0x84) + charactersBetween(0x86, 0x9f)],
  [UNREADABLE, charactersBetween(0xd800, 0xdfff)],
];

function charactersBetween(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

const BITS = new Uint32Array(0x10000);
for (const [kind, characters] of KINDS) {
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    BITS[code] = (BITS[code] ?? 0) | kind;
  }
}

/** Offsets of all characters that are signs, and what each is. */
export function findSigns(text: string): { signs: number[]; kinds: number[] } {
  const signs: number[] = [];
  const kinds: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // of eight characters seven are Chinese, and no sign
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    const own = BITS[code] ?? 0;
    if ((own & SIGN) === 0) continue;
    signs.push(at);
    kinds.push(own);
  }
  return { signs, kinds };
}

/** The kinds of the character at an offset, which is in the text. */
export function kindsAt(text: string, at: number): number {
  return BITS[text.charCodeAt(at)] ?? 0;
}

/** Of which pair of brackets a character of these kinds is, counted from 1; 0 of none. */
export function pairOf(kinds: number): number {
  return kinds >> PAIR_SHIFT;
}

/** Offset of the first character of one of the kinds from `from` on; the length of the text where there is none. */
export function findKind(text: string, from: number, kinds: number): number {
  let at = from;
  while (at < text.length && ((BITS[text.charCodeAt(at)] ?? 0) & kinds) === 0) at++;
  return at;
}

/** True where the character at an offset is of one of the kinds; false behind the end of the text. */
export function isKind(text: string, at: number, kinds: number): boolean {
  return at < text.length && ((BITS[text.charCodeAt(at)] ?? 0) & kinds) !== 0;
}

/** True for a Chinese character of the Unicode block that nearly all of them stand in; others may be Chinese too. */
export function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}
