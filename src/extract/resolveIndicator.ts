import { BARE_STATISTIC, LEADING_WORDS, REACH_VERBS, STATISTIC_HEAD, TOPIC_TAIL } from "../lexicon/targetCues.ts";
import { ACTION_NOUNS } from "../lexicon/verbs.ts";

export interface ResolvedIndicator {
  indicator: string;
  /** Words supplied from an earlier clause; null where none were. */
  subject: string | null;
}

/** What the words around an amount say of its name. `isRatio`: shares are named by what stands on both sides. */
export interface IndicatorContext {
  before: string;
  after: string;
  unit: string;
  isCount: boolean;
  isRatio: boolean;
  /** 万亩示范片: the amount is an adjective of the noun behind it. */
  isMagnitude: boolean;
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
  const name = nameFrom(context);
  if (context.last !== null) {
    if (KIND_ALONE.test(name)) return { indicator: name + context.last.replace(KIND, ""), subject: context.last };
    if (SHARE_OF.test(name)) return { indicator: context.last.replace(SHARE_BEHIND, "") + name, subject: context.last };
  }
  if (name !== "" && !BARE_STATISTIC.test(name)) return { indicator: name, subject: null };
  const goesOn = name === "" && saysNothing(context.before);
  const topic = (goesOn ? context.last : null) ?? context.topics().find((candidate) => candidate !== name);
  if (topic === undefined) return { indicator: name === "" ? context.unit : name, subject: null };
  return { indicator: joinWords(topic, name), subject: topic };
}

/** 人均可支配收入达到2万元，年均增长9%, 较上年提高5个百分点: the same is spoken of. */
function saysNothing(before: string): boolean {
  return withoutLeadIn(before.replace(REACH_VERBS, "")).trim() === "";
}

/** 亿元以上项目10个，其中5亿元以上2个; 国家级示范社2家、省级5家: of what kind they are, and not what. */
const KIND_ALONE = /^(?:[\d０-９.．]{1,12}[^，、]{1,4}以[上下]|(?:国家|部|省|市|县|区|乡|镇|村)级)$/u;
const KIND = /^(?:[^，、]{0,16}以[上下]的?|(?:国家|部|省|市|县|区|乡|镇|村)级)/u;
/** 占永久基本农田的90%: the share that the thing before has in another. */
const SHARE_OF = /^占(?!比|地|用).{2,}/u;
/** 占耕地的90%、占农田的80%: both are shares of the same thing. */
const SHARE_BEHIND = /(?<=.)占(?!比|地|用).*$/su;

/** Topic and statistic with what they share said once: 秸秆综合利用 and 综合利用率. */
function joinWords(topic: string, name: string): string {
  for (let shared = name.length; shared >= 2; shared--) if (topic.endsWith(name.slice(0, shared))) return topic + name.slice(shared);
  return topic + name;
}

/** A verb that works on what is there already, with an object behind it. */
const WORK_ON =
  /(?<!新建|新建和|新建、)(?<verb>(?:提质|提升)改造|(?:改造|整治|修复)提升|改造|治理|修复|整治|拆除|淘汰|关停)(?!提升|任务|工程|项目|行动).{2}/gu;

/** The first such verb behind the last ， and 、: what stands before them is another thing. */
function workOn(words: string): string | undefined {
  WORK_ON.lastIndex = Math.max(0, words.lastIndexOf("，"), words.lastIndexOf("、"));
  return WORK_ON.exec(words)?.groups?.verb;
}

function nameFrom(context: IndicatorContext): string {
  const left = bareName(context.before);
  // 10万亩以上的高标准农田: what the amount describes names it where nothing else does
  const right = phraseBehind(left === "" ? context.after.replace(/^的(?=\p{Script=Han})/u, "") : context.after);
  if (context.unit === "吨级") return right === "" ? "" : `${firstNoun(right)}吨级`;
  // 改造旧果园2万亩: what is counted is the work, not the orchard
  const work = workOn(context.before);
  if (right === "") return work === undefined || left.includes(work) ? left : left + work;
  if (left === "") return right;
  if (context.isRatio || context.isMagnitude || INTRANSITIVE.test(right)) return left + right;
  // 3个示范园区建设: what is counted is the thing, not its building
  if (context.isCount) return right.replace(/(?<=.{2})(?:项目)?建设$/u, "");
  return STATISTIC_HEAD.test(left) ? left : right;
}

/** 带动农户1万户增收: what those do that are counted. */
const INTRANSITIVE = /^(?:稳定)?(?:增收|受益|就业|脱贫|致富|达标|参保|投产|开工)$/u;

/** 铁路力争完成投资: the promise stands between the subject and its statistic. */
const PROMISED_INSIDE =
  /(?<=.{2})(?:全年|年内)?(?:力争|争取|确保|预计|计划)?(?:全年|年内)?(?:完成|实现)(?=[^，。]{0,8}(?:投资|产值|销售|收入|额|量)$)/u;

/** 客运车实现电动化率: the verb stands between the subject and its rate. */
const RATE_INSIDE = /(?<=\p{Script=Han}{2})(?:实现|达到)(?=\p{Script=Han}{2,8}率$)/u;

/** 收入增速高于全市平均水平1个百分点: what it is compared with is no part of the name. */
const COMPARED_WITH = /(?<=.{2})(?:控制在)?(?:不?高于|不?低于|快于|优于|好于|不?超过)[^，。；]{0,14}(?:水平|增速|增幅|速度|平均|均值|率)$/u;

/** 低保标准提高到每人每月600元: for whom and how often is no part of the name. */
const FOR_EACH = /(?<=[到至达为于])每[人户亩个](?:每?[年月天])?$/u;

/** 目标任务：全年城镇新增就业6000人: the label of a line names nothing. */
const LABEL = /^(?:主要|工作|年度|重点|建设|实施|总体|具体){0,2}(?:目标任务|目标|任务|内容|标准|指标)[：:]/u;

/** The words before an amount, without verbs at either end and without what says when and where. */
export function bareName(words: string): string {
  const named = words
    .replace(/[（(“]$/u, "")
    .trim()
    .replace(LABEL, "")
    .replace(FOR_EACH, "")
    .replace(COMPARED_WITH, "")
    .replace(REACH_VERBS, "")
    .replace(/(?<=.{2})的$/u, "");
  const phrase = withoutLeadIn(named).replace(PROMISED_INSIDE, "").replace(RATE_INSIDE, "");
  return stripLeading(phrase).replace(/^(?:[，、：:]|[（(](?![^（）()]*[）)]))+|(?<![，、：:（(])[，、：:（(]+$/gu, "");
}

const MAKES = "建成|建设|新建|打造|培育|完成|实施|创建|设立|开展|配备|发展";
/** 每个县至少培育基地1个, 甲镇、乙镇各新建水厂2座: where it is done is no part of the name. */
const IN_EACH = new RegExp(
  `^(?:(?:每个?|各)(?:设区市|县|市|区|乡镇|乡|镇|街道|村|社区|行政村|部门|单位|学校|企业|[（）()、和]){1,6}(?:至少|各|均)?|[^，。；]{1,40}(?<=[村镇乡县市区])各)(?=(?:${MAKES})\\p{Script=Han})`,
  "u",
);

/** 到2025年底, 其中2026年, 在全省…领域: what says when and where is no name. */
function withoutLeadIn(words: string): string {
  return words
    .replace(/(?:均)?(?:较|比)(?:(?:19|20)\d{2}年(?:底|末)?|(?:上一?|去)年度?(?:同期|底|末)?)/u, "")
    .replace(/^.*(?:19|20)\d{2}年(?:底|末|前|内|全年|上半年|底前)*[，、]?(?:前)?/u, "")
    .replace(IN_EACH, "")
    .replace(/^用[\d一二三四五六七八九十]{1,3}(?:个月|年)(?:左右)?(?:时间|的时间)?/u, "")
    .replace(/^(?:在|围绕|依托|通过|以)[^，]{2,16}(?:领域|方面|范围内|区域|基础上)/u, "")
    .replace(/^(?:到|至)?“?十?[一二三四五六七八九十]五”?(?:期末|末|时期|期间)/u, "");
}

/** A noun phrase without the verbs, adverbs and praise before it; empty where nothing else is left. */
export function stripLeading(words: string): string {
  let phrase = words.trim();
  for (let match = LEADING_WORDS.exec(phrase); match && phrase.length - match[0].length >= 2; match = LEADING_WORDS.exec(phrase)) {
    phrase = phrase.slice(match[0].length);
  }
  // 高标准建设…, 支持…建设: the object follows the last verb
  return LEADING_WORDS.exec(phrase)?.[0].length === phrase.length ? "" : phrase;
}

/** The noun phrase behind an amount: behind the last 的, without closing words. */
function phraseBehind(words: string): string {
  const rest = words.replace(/^[\s）)”]+/u, "");
  // 5座和泵站: what is joined to the thing is another; 和美乡村 is a noun
  if (/^(?:[，、。；：（(的]|和(?![美平谐])|与|以及|[以之]?内办)/u.test(rest)) return "";
  const closing = /(?<=的)[^的]{2,}$/u.exec(rest)?.[0];
  const head = closing?.replace(/[，。；（(].*/su, "") ?? rest.replace(/[，、。；（(].*/su, "");
  const noun = head
    .replace(/(?:的)?(?:目标|任务)(?:(?:顺利|如期|全面|圆满)?(?:实现|完成))?$/u, "")
    .replace(/^(?:以上|以下|左右)/u, "")
    .replace(REACH_VERBS, "");
  // 60个村的整治任务: an action alone does not say of what it is
  return closing !== undefined && ACTIONS.has(noun) ? rest.slice(0, rest.lastIndexOf("的")) + noun : noun;
}

/** 列车全年通过…: the noun before the adverb or verb. */
function firstNoun(words: string): string {
  return /^(?<noun>[\u4e00-\u9fa5]{2,6}?)(?:常年|全年|直达|通航|通过|进港|停靠|可|能)/u.exec(words)?.groups?.noun ?? words;
}

const ACTIONS = new Set(ACTION_NOUNS);

/** 力争用3年时间: how long it takes is no topic. */
const TIME_TAKEN = /^(?:力争|争取|计划|确保)?(?:再)?(?:用|利用|经过)[\d０-９一二两三四五六七八九十]{1,3}(?:个月|年)/u;

/** What a clause speaks of, for a later one that elides it: its object without verb and closing words; 粮食 of 粮食播种面积. */
export function topicOf(clause: string): string {
  if (TIME_TAKEN.test(clause)) return "";
  const plain = clause.replace(/[“”]/gu, "").replace(/\d.*/su, "");
  const object = stripLeading(withoutVerb(plain)).replace(REACH_VERBS, "");
  const statistic = STATISTIC_HEAD.exec(object);
  const subject = statistic && statistic.index >= 2 ? object.slice(0, statistic.index) : object;
  let topic = subject;
  for (let tail = TOPIC_TAIL.exec(topic); tail && tail.index >= 2; tail = TOPIC_TAIL.exec(topic)) topic = topic.slice(0, tail.index);
  return topic.length >= 2 && topic.length <= 14 && !BARE_STATISTIC.test(topic) ? topic : "";
}

function withoutVerb(words: string): string {
  return words.replace(
    /^(?:协同|统筹|聚力|深入|健全|完善|加强|强化|扩大|优化|建强|攻坚|提质增效|规范|开展|做大做强|做优做精|深化|巩固)+/u,
    "",
  );
}
