import { foldDigits } from "../text/foldText.ts";

/** A structural mark at the start of a paragraph. */
export interface MarkRow {
  kind: string;
  /** Depth in the official order, 1 the highest; null for what opens a paragraph without being a heading. */
  rank: number | null;
  pattern: RegExp;
  reason: string;
}

/** Ordinals are the group `ordinal`; a number followed by a digit (1.5万亩) or by 年 is no mark. */
export const MARKS: readonly MarkRow[] = [
  {
    kind: "chapter",
    rank: 0,
    pattern: /^第(?<ordinal>[一二三四五六七八九十百]{1,4}|\d{1,3})[章编部篇](?:分)?[\s：:、]*/u,
    reason: "regulations and long plans have chapters above 一、",
  },
  {
    kind: "一、",
    rank: 1,
    pattern: /^(?<ordinal>[一二三四五六七八九十百]{1,5})[、．.](?!\d)\s*/u,
    reason: "GB/T 9704-2012, 7.3.3: first level of an official document",
  },
  {
    kind: "（一）",
    rank: 2,
    pattern: /^(?:[（(](?<ordinal>[一二三四五六七八九十百]{1,5})[）)]|(?<circled>[㈠-㈩]))[、.．]?\s*/u,
    reason: "GB/T 9704-2012, 7.3.3: second level",
  },
  {
    kind: "1.",
    rank: 3,
    pattern: /^(?<ordinal>\d{1,3})(?:[．、]|[.](?!\d))\s*/u,
    reason: "GB/T 9704-2012, 7.3.3: third level; mixed dots are common in one list",
  },
  {
    kind: "（1）",
    rank: 4,
    pattern: /^[（(](?<ordinal>\d{1,3})[）)][、.．]?\s*/u,
    reason: "GB/T 9704-2012, 7.3.3: fourth level",
  },
  {
    kind: "①",
    rank: 5,
    pattern: /^(?<circled>[①-⑳])\s*/u,
    reason: "below the four official levels",
  },
  {
    kind: "group",
    rank: null,
    pattern: /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,2}[，,])/u,
    reason: "一是…二是… and 第一，… group the measures of one paragraph; a paragraph may begin with one",
  },
  {
    kind: "label",
    rank: null,
    pattern:
      /^[［[【（(]?(?:责任|牵头|主管|落实|承办|实施|配合|参与|协办|协助)(?:责任)?(?:单位|部门|领导|人)[：:]|^(?:完成时限|完成时间|时限要求|时间要求)[：:]/u,
    reason: "a responsibility or deadline line of its own",
  },
  {
    kind: "caption",
    rank: null,
    pattern: /^(?:附件|附表|附图|[表图]\s*[\d一二三四五六七八九十]{1,3}(?![\d一二三四五六七八九十年月日是]))/u,
    reason: "an annex, a table or a figure begins",
  },
];

/** 一是, (3), ④ before a clause inside a paragraph: what stands behind one forms a group, and the number itself counts nothing. */
export const GROUP_MARK = /^(?:(?<is>[一二三四五六七八九十]{1,2})是|[（(](?<number>\d{1,2})[）)]|(?<circled>[①-⑳]))[：:]?/u;

/** The mark with which a paragraph begins; undefined for plain words. */
export function markAt(paragraph: string): { row: MarkRow; length: number; ordinal: string } | undefined {
  const folded = foldDigits(paragraph);
  for (const row of MARKS) {
    const match = row.pattern.exec(folded);
    if (match) return { row, length: match[0].length, ordinal: match.groups?.ordinal ?? match.groups?.circled ?? "" };
  }
  return undefined;
}
