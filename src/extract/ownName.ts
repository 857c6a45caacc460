import { INTRANSITIVE, STATISTIC_HEAD, WORK_ON } from "../lexicon/nameWords.ts";
import { bareName } from "./bareName.ts";
import { ACTIONS, nounBehind } from "./nounBehind.ts";

/** An amount and the words around it, as far as they tell its name. */
export interface WordsAround {
  before: string;
  after: string;
  unit: string;
  isCount: boolean;
  /** Shares are named by what stands on both sides. */
  isRatio: boolean;
  /** 万亩示范片: the amount is an adjective of the noun behind it. */
  isMagnitude: boolean;
}

/** The name that the words on both sides of an amount give; empty where they give none. */
export function ownName(around: WordsAround): string {
  const left = bareName(around.before);
  // 10万亩以上的高标准农田: what the amount describes names it where nothing else does; 覆盖60%以上的村: of what it is a share
  const isDescribed = left === "" || (around.isRatio && !STATISTIC_HEAD.test(left));
  const right = nounBehind(isDescribed ? around.after.replace(/^的(?=\p{Script=Han})/u, "") : around.after);
  if (around.unit === "吨级") return right === "" ? "" : `${firstNoun(right)}吨级`;
  // 改造旧果园2万亩: what is counted is the work, not the orchard
  const work = workOn(around.before);
  if (right === "") return work === undefined || left.includes(work) ? left : left + work;
  if (left === "") return right;
  // 河道10公里整治: an action alone does not say of what it is
  if (around.isRatio || around.isMagnitude || INTRANSITIVE.test(right) || ACTIONS.has(right)) return left + right;
  // 3个示范园区建设: what is counted is the thing, not its building
  if (around.isCount) return right.replace(/(?<=.{2})(?:项目)?建设$/u, "");
  return STATISTIC_HEAD.test(left) ? left : right;
}

/** The first verb that works on something behind the last ， and 、: what stands before them is another thing. */
function workOn(words: string): string | undefined {
  WORK_ON.lastIndex = Math.max(0, words.lastIndexOf("，"), words.lastIndexOf("、"));
  return WORK_ON.exec(words)?.groups?.verb;
}

/** 列车全年通过…: the noun before the adverb or verb. */
function firstNoun(words: string): string {
  return /^(?<noun>[\u4e00-\u9fa5]{2,6}?)(?:常年|全年|直达|通航|通过|进港|停靠|可|能)/u.exec(words)?.groups?.noun ?? words;
}
