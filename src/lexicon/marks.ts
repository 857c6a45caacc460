import { characterSet, isOneOf } from "../text/characterSet.ts";
import { DUTY_LINE, LABEL_STARTS } from "./responsibility.ts";

const NUMERALS = "一二三四五六七八九十百";
const DIGITS = "0123456789０１２３４５６７８９";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** A structural mark at the start of a paragraph. */
export interface MarkRow {
  kind: string;
  /** Depth in the official order, 1 the highest; null for what opens a paragraph without being a heading. */
  rank: number | null;
  /** The characters that it can begin with: at any other the pattern is not tried. */
  starts: string;
  pattern: RegExp;
  reason: string;
}

/** Ordinals are the group `ordinal`; a number followed by a digit (1.5万亩) or by 年 is no mark. */
export const MARKS: readonly MarkRow[] = [
  {
    kind: "chapter",
    rank: 0,
    starts: "第",
    pattern: /^第(?<ordinal>[一二三四五六七八九十百]{1,4}|[\d０-９]{1,3})[章编部篇](?:分)?[\s：:、]*/u,
    reason: "regulations and long plans have chapters above 一、",
  },
  {
    kind: "节",
    rank: 0.5,
    starts: "第",
    pattern: /^第(?<ordinal>[一二三四五六七八九十百]{1,4}|[\d０-９]{1,3})节(?:[\s：:、]+|$)/u,
    reason: "sections stand between a chapter and 一、",
  },
  {
    kind: "一、",
    rank: 1,
    starts: NUMERALS,
    pattern: /^(?<ordinal>[一二三四五六七八九十百]{1,5})[、．.](?![\d０-９])\s*/u,
    reason: "GB/T 9704-2012, 7.3.3: first level of an official document",
  },
  {
    kind: "条",
    rank: 1.5,
    starts: "第",
    pattern: /^第(?<ordinal>[一二三四五六七八九十百]{1,5}|[\d０-９]{1,3})条(?:[\s：:]+|$)/u,
    reason: "articles of regulations and measures; without a blank behind it the words speak of an article: 第五条规定的",
  },
  {
    kind: "（一）",
    rank: 2,
    starts: "（(㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩",
    pattern: /^(?:[（(](?<ordinal>[一二三四五六七八九十百]{1,5})[）)]|(?<circled>[㈠-㈩]))[、.．]?\s*/u,
    reason: "GB/T 9704-2012, 7.3.3: second level",
  },
  {
    kind: "1.",
    rank: 3,
    starts: DIGITS,
    pattern: /^(?<ordinal>[\d０-９]{1,3})(?:[．、]|[.](?![\d０-９]))\s*/u,
    reason: "GB/T 9704-2012, 7.3.3: third level; mixed dots are common in one list",
  },
  {
    kind: "（1）",
    rank: 4,
    starts: "（(",
    pattern: /^[（(](?<ordinal>[\d０-９]{1,3})[）)][、.．]?\s*/u,
    reason: "GB/T 9704-2012, 7.3.3: fourth level",
  },
  {
    kind: "①",
    rank: 5,
    starts: CIRCLED,
    pattern: /^(?<circled>[①-⑳])\s*/u,
    reason: "below the four official levels",
  },
  {
    kind: "group",
    rank: null,
    starts: `第${NUMERALS}`,
    pattern: /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,2}[，,])/u,
    reason: "一是…二是… and 第一，… group the measures of one paragraph; a paragraph may begin with one",
  },
  {
    kind: "label",
    rank: null,
    starts: `［[【〔（(${LABEL_STARTS}`,
    pattern: DUTY_LINE,
    reason: "a responsibility or deadline line of its own",
  },
  {
    kind: "caption",
    rank: null,
    starts: "附表图",
    pattern: /^(?:附件|附表|附图|[表图]\s*[\d０-９一二三四五六七八九十]{1,3}(?![\d０-９一二三四五六七八九十年月日是]))/u,
    reason: "an annex, a table or a figure begins",
  },
];

/** 一是, (3), ④, 2. before a clause inside a paragraph: what stands behind one forms a group, and the number itself counts nothing. */
export const GROUP_MARK = {
  starts: `一二三四五六七八九十（(${CIRCLED}${DIGITS}`,
  pattern:
    /^(?:(?<is>[一二三四五六七八九十]{1,2})是|[（(](?<number>[\d０-９]{1,2})[）)]|(?<circled>[①-⑳])|(?<dotted>[\d０-９]{1,2})[.．、](?=[\s“]*\p{Script=Han}))[：:]?/u,
};

/** Rows by the code of a character that they can begin with: most paragraphs begin with none of them. */
const ROWS_BY_START = new Map<number, MarkRow[]>();
for (const row of MARKS) {
  for (const character of row.starts) {
    const code = character.charCodeAt(0);
    ROWS_BY_START.set(code, [...(ROWS_BY_START.get(code) ?? []), row]);
  }
}

/** A mark as it stands before the words of a paragraph. */
export interface Mark {
  row: MarkRow;
  /** With the blanks behind it. */
  length: number;
  /** As written. */
  ordinal: string;
}

/** The kind of the mark with which a paragraph begins; undefined for plain words. */
export function markKindAt(paragraph: string): string | undefined {
  return rowsAt(paragraph)?.find((row) => row.pattern.test(paragraph))?.kind;
}

/** The mark with which a paragraph begins; undefined for plain words. */
export function markAt(paragraph: string): Mark | undefined {
  for (const row of rowsAt(paragraph) ?? []) {
    const match = row.pattern.exec(paragraph);
    if (match) return { row, length: match[0].length, ordinal: match.groups?.ordinal ?? match.groups?.circled ?? "" };
  }
  return undefined;
}

function rowsAt(paragraph: string): readonly MarkRow[] | undefined {
  return ROWS_BY_START.get(paragraph.charCodeAt(0));
}

const GROUP_STARTS = characterSet(GROUP_MARK.starts);

/** The mark of a group with which a clause begins; null for plain words. */
export function groupMarkAt(clause: string): RegExpExecArray | null {
  return isOneOf(clause, 0, GROUP_STARTS) ? GROUP_MARK.pattern.exec(clause) : null;
}
