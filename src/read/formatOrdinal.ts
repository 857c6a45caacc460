import { formatNumeral } from "../text/formatNumeral.ts";

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const DIGITS = "〇一二三四五六七八九";
const LEGAL: Readonly<Record<string, string>> = Object.fromEntries(
  [..."零一二三四五六七八九十百千"].map((plain, at) => [plain, "零壹贰叁肆伍陆柒捌玖拾佰仟"[at] ?? plain]),
);
const ROMAN: readonly (readonly [number, string])[] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

const chinese = (value: number): string => formatNumeral(value) ?? String(value);

/** ECMA-376, 17.18.59 (ST_NumberFormat): the formats that Chinese documents number by. */
const FORMATTERS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: (value) => [...String(value)].map((digit) => DIGITS[Number(digit)]).join(""),
  taiwaneseDigital: (value) => [...String(value)].map((digit) => DIGITS[Number(digit)]).join(""),
  chineseLegalSimplified: (value) => [...chinese(value)].map((character) => LEGAL[character] ?? character).join(""),
  ideographTraditional: (value) => STEMS[value - 1] ?? String(value),
  decimalEnclosedCircle: (value) => CIRCLED[value - 1] ?? String(value),
  decimalEnclosedCircleChinese: (value) => CIRCLED[value - 1] ?? String(value),
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalFullWidth: (value) => String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalZero: (value) => String(value).padStart(2, "0"),
  lowerLetter: (value) => letters(value),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
};

/**
 * A number as Word writes it before a paragraph; Arabic where the format is unknown, nothing for `none` and `bullet`.
 *
 * @example formatOrdinal(12, "chineseCounting") // "十二"
 */
export function formatOrdinal(value: number, format: string): string {
  if (format === "none" || format === "bullet") return "";
  return Object.hasOwn(FORMATTERS, format) ? (FORMATTERS[format]?.(value) ?? "") : String(value);
}

/** 27 is aa, as in Word. */
function letters(value: number): string {
  return value < 1 ? "" : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(30, Math.ceil(value / 26)));
}

function roman(value: number): string {
  let [words, rest] = ["", value % 1000];
  for (const [worth, sign] of ROMAN) {
    words += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return words;
}
