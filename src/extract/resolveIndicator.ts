import { BARE_STATISTIC, SEGMENT } from "../lexicon/nameWords.ts";
import { bareName } from "./bareName.ts";
import { ownName, type WordsAround } from "./ownName.ts";

export interface ResolvedIndicator {
  indicator: string;
  /** Words supplied from an earlier clause; null where none were. */
  subject: string | null;
}

/** What the words around an amount, and those before them, say of its name. */
export interface IndicatorContext extends WordsAround {
  /** The indicator of the clause before, whose name goes on where the clause names nothing; null where that clause had none. */
  last: string | null;
  /** What the sentence spoke of before, nearest first. */
  topics: () => readonly string[];
}

/**
 * The shortest name that the words give, with the subject that an earlier clause gives where a statistic stands alone.
 *
 * @example 总产量12.5万吨以上 after 粮食播种面积… // { indicator: "粮食总产量", subject: "粮食" }
 */
export function resolveIndicator(context: IndicatorContext): ResolvedIndicator {
  const name = ownName(context);
  if (context.last !== null) {
    if (KIND_ALONE.test(name)) return { indicator: name + context.last.replace(KIND, ""), subject: context.last };
    if (SEGMENT_ALONE.test(name) && SEGMENT.test(context.last))
      return { indicator: context.last.replace(SEGMENT, name), subject: context.last };
    if (SHARE_OF.test(name)) return { indicator: context.last.replace(SHARE_BEHIND, "") + name, subject: context.last };
  }
  if (name !== "" && !BARE_STATISTIC.test(name)) return { indicator: name, subject: null };
  // 人均可支配收入达到2万元，年均增长9%, 较上年提高5个百分点: the same is spoken of
  const goesOn = name === "" && bareName(context.before) === "";
  const topic = (goesOn ? context.last : null) ?? context.topics().find((candidate) => candidate !== name);
  if (topic === undefined) return { indicator: name === "" ? context.unit : name, subject: null };
  return { indicator: joinWords(topic, name), subject: topic };
}

/** 亿元以上项目10个，其中年产值5亿元以上2个; 工业企业10家，其中规模以上5家; 国家级示范社2家、省级5家: of what kind they are, and not what. */
const KIND_ALONE = /^(?:[^，、]{0,20}以[上下]|(?:国家|部|省|市|县|区|乡|镇|村)级)$/u;
const KIND = /[^，、]{0,16}以[上下]的?|(?:国家|部|省|市|县|区|乡|镇|村)级/u;
/** 生均图书小学不少于30册、初中不少于40册: of whom, and not what. */
const SEGMENT_ALONE = new RegExp(`^(?:${SEGMENT.source})$`, "u");
/** 占永久基本农田的90%: the share that the thing before has in another. */
const SHARE_OF = /^占(?!比|地|用)/u;
/** 占耕地的90%、占农田的80%: both are shares of the same thing. */
const SHARE_BEHIND = /(?<=.)占(?!比|地|用).*/su;

/** Topic and statistic with what they share said once: 秸秆综合利用 and 综合利用率. */
function joinWords(topic: string, name: string): string {
  for (let shared = name.length; shared >= 2; shared--) if (topic.endsWith(name.slice(0, shared))) return topic + name.slice(shared);
  return topic + name;
}
