import { AMOUNTS, BREAKS, FILE_WORDS, HOSTILE, MARKS, STOPS } from "./pieces.ts";
import type { Random } from "./random.ts";

/** One change to a text. `other` is a second text, of which a piece may come in. */
interface Mutation {
  name: string;
  apply(text: string, random: Random, other: string): string;
}

const BRACKETS = [..."（）()“”《》【】[]〔〕"];
const UNITS = [..."亩 万亩 吨 元 亿元 % ％ 个 家 公里 年 人次 个百分点 级 户 平方米".split(" ")];
const NUMBER = /\d[\d.,]*|[０-９]+|[一二三四五六七八九十百千万亿]+/gu;
const UNIT = /(?<=[\d十百千])(?:万|亿)?(?:亩|吨|元|个|家|公里|年|人|户|％|%)/gu;
const MARK = /^[ 　]*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、])/gmu;

/** What goes wrong with files, what people change in them, and what somebody puts in on purpose. */
const MUTATIONS: readonly Mutation[] = [
  { name: "delete a line", apply: (text, random) => withLines(text, (lines) => lines.splice(random.below(lines.length), 1)) },
  {
    name: "double a line",
    apply: (text, random) =>
      withLines(text, (lines) => {
        const at = random.below(lines.length);
        lines.splice(at, 0, ...lines.slice(at, at + 1));
      }),
  },
  {
    name: "swap two lines",
    apply: (text, random) =>
      withLines(text, (lines) => {
        const [from, to] = [random.below(lines.length), random.below(lines.length)];
        [lines[from], lines[to]] = [lines[to] ?? "", lines[from] ?? ""];
      }),
  },
  { name: "cut the end", apply: (text, random) => text.slice(0, random.below(text.length + 1)) },
  { name: "cut the start", apply: (text, random) => text.slice(random.below(text.length + 1)) },
  { name: "delete a stretch", apply: (text, random) => replaceAt(text, random, { length: random.below(20), by: "" }) },
  {
    name: "splice in another text",
    apply: (text, random, other) => replaceAt(text, random, { length: 0, by: stretch(other, random, 200) }),
  },
  {
    name: "go on in another text",
    apply: (text, random, other) => text.slice(0, random.below(text.length + 1)) + stretch(other, random, 400),
  },
  { name: "hostile characters", apply: (text, random) => replaceAt(text, random, { length: random.below(2), by: random.pick(HOSTILE) }) },
  { name: "half a pair", apply: (text, random) => replaceAt(text, random, { length: 0, by: random.pick(["\ud842", "\udfb7", "\ud83d"]) }) },
  {
    name: "any code unit",
    apply: (text, random) => replaceAt(text, random, { length: 1, by: String.fromCharCode(random.below(0x10000)) }),
  },
  { name: "a line break", apply: (text, random) => replaceAt(text, random, { length: 0, by: random.pick(BREAKS) }) },
  { name: "words of a file format", apply: (text, random) => replaceAt(text, random, { length: 0, by: random.pick(FILE_WORDS) }) },
  { name: "another number", apply: (text, random) => replaceMatch(text, random, { pattern: NUMBER, by: random.pick(AMOUNTS) }) },
  { name: "another unit", apply: (text, random) => replaceMatch(text, random, { pattern: UNIT, by: random.pick(UNITS) }) },
  { name: "another mark", apply: (text, random) => replaceMatch(text, random, { pattern: MARK, by: random.pick(MARKS) }) },
  { name: "a mark in front", apply: (text, random) => withLines(text, (lines) => prefix(lines, random)) },
  { name: "a bracket", apply: (text, random) => replaceAt(text, random, { length: 0, by: random.pick(BRACKETS) }) },
  {
    name: "another bracket",
    apply: (text, random) => replaceMatch(text, random, { pattern: /[（）()“”《》【】[\]]/gu, by: random.pick(BRACKETS) }),
  },
  { name: "another stop", apply: (text, random) => replaceMatch(text, random, { pattern: /[，。；：、]/gu, by: random.pick(STOPS) }) },
  { name: "no stops", apply: (text, random) => (random.once(4) ? text.replace(/[，。；]/gu, "") : text) },
  { name: "no line ends", apply: (text, random) => (random.once(4) ? text.replace(/\n/gu, "") : text) },
  { name: "other line ends", apply: (text, random) => text.replace(/\n/gu, random.pick(BREAKS)) },
  { name: "wide digits", apply: (text) => text.replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit))) },
];

/** The text with one to six changes, at random. */
export function mutate(text: string, random: Random, other: string): string {
  let changed = text;
  for (let left = 1 + random.below(6); left > 0; left--) changed = random.pick(MUTATIONS).apply(changed, random, other);
  return changed;
}

/** A stretch of the text, as a rule from the start of a line. */
export function stretch(text: string, random: Random, longest: number): string {
  const at = random.below(text.length + 1);
  const start = random.once(5) ? at : text.indexOf("\n", at) + 1;
  return text.slice(start, start + 1 + random.below(longest));
}

function withLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split("\n");
  change(lines);
  return lines.join("\n");
}

function prefix(lines: string[], random: Random): void {
  const at = random.below(lines.length);
  lines[at] = random.pick(MARKS) + (lines[at] ?? "");
}

function replaceAt(text: string, random: Random, { length, by }: { length: number; by: string }): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + by + text.slice(at + length);
}

function replaceMatch(text: string, random: Random, { pattern, by }: { pattern: RegExp; by: string }): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const { index, 0: found } = random.pick(matches);
  return text.slice(0, index) + by + text.slice(index + found.length);
}
