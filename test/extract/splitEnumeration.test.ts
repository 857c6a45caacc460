import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitEnumeration } from "../../src/extract/splitEnumeration.ts";
import { ACTION_NOUNS, ACTION_VERBS, LIGHT_VERBS } from "../../src/lexicon/verbs.ts";
import { bracketDepths } from "../../src/text/brackets.ts";
import { scanText } from "../../src/text/scanText.ts";
import { splitClausesIn } from "../../src/text/splitClauses.ts";
import { SEEDS } from "../support/seeds.ts";

/** The slow and obvious way: all parts are made first, and every rule looks at all of them. */
function splitSlowly(clause: string): string[] {
  const depths = bracketDepths(clause);
  const cuts = [...clause.split("").keys()].filter((at) => clause[at] === "、" && depths[at] === 0);
  const parts = [...cuts, clause.length].map((cut, index) => clause.slice(index === 0 ? 0 : (cuts[index - 1] ?? 0) + 1, cut));
  const closing = parts.at(-1) ?? "";
  if (cuts.length === 0 || /等[^等]{0,12}$/u.test(closing)) return [];
  if (/“[^“”]*”$/u.test(closing)) return [];
  const isLong = (least: number): boolean => parts.every((part) => part.length >= least);
  const acts = parts.every((part, index) => ACTION_VERBS.some((verb) => part.startsWith(verb)) || (index === 0 && /[\d０-９]/u.test(part)));
  const isWork = LIGHT_VERBS.test(parts[0] ?? "") && parts.every((part) => ACTION_NOUNS.some((noun) => part.endsWith(noun)));
  const amount = /[\d０-９一二三四五六七八九十百千][^、]{0,6}(?:以上|左右|以内|以下|[亩吨个家座条户头人只%％元])$/u;
  const hasAmounts = parts.every((part) => amount.test(part));
  return (isLong(5) && (acts || hasAmounts)) || (isLong(4) && isWork) ? parts : [];
}

const PIECES = "推进 做好 新建 完善 果园 茶园 道路 建设 改造 治理 （ ） “ ” 、 、 、 等 举措 5 ３ 亩 万吨以上 十 个 元 、推动 、提升".split(
  " ",
);
const clauses = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((words) => words.join(""));

describe("an enumeration is parted", () => {
  it.each([
    ["新建果园1万亩、改造茶园5万亩", ["新建果园1万亩", "改造茶园5万亩"]],
    ["做好垃圾治理、危房改造", ["做好垃圾治理", "危房改造"]],
    ["播种面积18万亩以上、总产量12吨", ["播种面积18万亩以上", "总产量12吨"]],
    ["完善道路、水利设施", []],
    ["推动产业联合发展、推进市场联合开拓“四联合”", []],
    ["推动产业联合发展、推进市场联合开拓“四联合”机制", ["推动产业联合发展", "推进市场联合开拓“四联合”机制"]],
    ["推动产业联合发展、推进“四联合”市场", ["推动产业联合发展", "推进“四联合”市场"]],
    ["推动产业联合发展、推进市场开拓的“四联”和“五合”", []],
    ["推动产业联合发展、“四联合”市场开发建设", ["推动产业联合发展", "“四联合”市场开发建设"]],
    ["开展果园改造、茶园改造等十个工程建设", []],
    ["开展果园改造、高等级公路和通村道路以及桥梁建设", ["开展果园改造", "高等级公路和通村道路以及桥梁建设"]],
    ["发展茶产业、推进果园机耕道", ["发展茶产业", "推进果园机耕道"]],
    ["发展产业、推进果园机耕道", []],
    ["果园面积1万亩的片区、推进茶园机耕道", ["果园面积1万亩的片区", "推进茶园机耕道"]],
    ["果园种植片区、推进茶园机耕道", []],
    ["推进果园改造：推进茶园改造、推进道路建设", ["推进果园改造：推进茶园改造", "推进道路建设"]],
    ["推进果园机耕道、茶园面积1万亩的片区", []],
    ["做好危房改造、饮水治理", ["做好危房改造", "饮水治理"]],
    ["做好危房改造、水治理", []],
    ["面积18万亩、产量12吨", ["面积18万亩", "产量12吨"]],
    ["面积18万亩、产量5吨", []],
    ["面积若干亩、产量若干吨", []],
    ["果园2万亩的种植经营大户和个人、产量12吨", []],
    ["新建果园", []],
  ])("%s into %j", (clause, parts) => {
    const scan = scanText(clause);
    const items = splitClausesIn(scan, { start: 0, end: clause.length }).flatMap((one) => splitEnumeration(scan, one));
    expect(items.map(({ words }) => words)).toEqual(parts);
    for (const { words, start } of items) expect(clause.startsWith(words, start)).toBe(true);
  });

  it("where each part says more, and as a slow reading of all parts has it, in any text", () => {
    const same = (text: string): void => {
      const scan = scanText(text);
      for (const clause of splitClausesIn(scan, { start: 0, end: text.length })) {
        const words = text.slice(clause.start, clause.end);
        expect([words, splitEnumeration(scan, clause).map((item) => item.words)]).toEqual([words, splitSlowly(words)]);
      }
    };
    Object.values(SEEDS).forEach(same);
    fc.assert(fc.property(clauses, same), { numRuns: 3000 });
  });
});
