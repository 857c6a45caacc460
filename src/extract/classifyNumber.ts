import { INDEFINITE_WORDS, LETTER_NAME } from "../lexicon/names.ts";
import { ACTION_VERBS } from "../lexicon/verbs.ts";
import type { NumberClass } from "../model/numberMention.ts";
import { parseArabic, parseNumeral } from "../text/numerals.ts";

/** A number and the words around it, as the rules see it. */
export interface NumberContext {
  /** The clause, and where in it the number stands with its unit. */
  clause: string;
  start: number;
  end: number;
  /** The digits alone. */
  digits: string;
  chinese: boolean;
  /** Dimension of the unit; null where there is none. */
  dimension: string | null;
  unit: string | null;
  bounded: boolean;
  /** How many amounts with a unit the clause has. */
  amounts: number;
  /** The quoted or titled words that hold the number, without their marks. */
  quoted: string | null;
  inTitleMarks: boolean;
  /** False in letters, annexes, tables, signatures and the preamble. */
  promises: boolean;
  /** The clause tells what is, and what one must have for support. Few rules ask, and asking costs more than all the others. */
  fact: () => boolean;
  threshold: () => boolean;
}

export interface NumberRule {
  id: string;
  class: NumberClass;
  test: (context: NumberContext) => boolean;
}

const before = (c: NumberContext, length: number): string => c.clause.slice(Math.max(0, c.start - length), c.start);
const behind = (c: NumberContext, length: number): string => c.clause.slice(c.end, c.end + length);
/** 6月30日前 sets a term, 6月30日 alone is a date. */
const DATE_BEHIND = /^年?\d{1,2}月\d{1,2}日(?!前|之前|以前)/u;
/** 五个优于, 两个确保, 三个不: what is counted are sentences that begin so, and no things. */
const SLOGAN_BEHIND = /^(?:高于|低于|快于|优于|好于|大于|确保|坚持|必须|绝不|决不|不(?!同))/u;
const DAY_BEHIND = /^日(?!前|之前|以前)/u;

/** The first rule that fits decides. A number that no rule takes is a target. */
export const NUMBER_RULES: readonly NumberRule[] = [
  {
    id: "document-number",
    class: "reference",
    test: (c) =>
      /^\d{4}$/u.test(c.digits) &&
      (before(c, 1) === "〔" || (/[［[（(]/u.test(before(c, 1)) && /^[］\])）]\s?\d+\s?号/u.test(behind(c, 9)))),
  },
  { id: "document-number-tail", class: "reference", test: (c) => /[〕］\]]\s?$/u.test(before(c, 2)) && /^\s?号/u.test(behind(c, 2)) },
  { id: "date", class: "reference", test: (c) => isYear(c) && DATE_BEHIND.test(c.clause.slice(c.start + 4, c.start + 14)) },
  {
    id: "month-or-day",
    class: "reference",
    test: (c) =>
      (isMonth(c) && DATE_BEHIND.test(c.clause.slice(c.start, c.start + 9))) ||
      (/\d月/u.test(before(c, 2)) && DAY_BEHIND.test(behind(c, 3))),
  },
  { id: "month-of-deadline", class: "deadline", test: isMonth },
  { id: "day-of-deadline", class: "deadline", test: (c) => before(c, 1) === "月" && behind(c, 1) === "日" },
  {
    id: "ordinal-meeting",
    class: "reference",
    test: (c) =>
      before(c, 1) === "第" && /[次届号条款章页期]/u.test(c.clause.slice(c.start + c.digits.length, c.start + c.digits.length + 1)),
  },
  { id: "title-marks", class: "reference", test: (c) => c.inTitleMarks },
  {
    id: "year-range",
    class: "reference",
    test: (c) =>
      isYear(c) && (/\d{4}年?[-—–－~～至]$/u.test(before(c, 6)) || /年[-—–－~～至]\d{4}/u.test(c.clause.slice(c.start + 4, c.start + 10))),
  },
  {
    id: "past-year",
    class: "reference",
    test: (c) =>
      isYear(c) && (/(?:截至|截止|自|从|较|比)$/u.test(before(c, 2)) || /年(?:以来|起|的)/u.test(c.clause.slice(c.start + 4, c.start + 8))),
  },
  { id: "year", class: "deadline", test: (c) => isYear(c) },
  {
    id: "letter-name",
    class: "name",
    test: (c) =>
      LETTER_NAME.test(before(c, 1)) ||
      (LETTER_NAME.test(c.clause.slice(c.start + c.digits.length, c.start + c.digits.length + 1)) && c.dimension !== "grade"),
  },
  { id: "ordinal", class: "name", test: (c) => /(?:第|最后)$/u.test(before(c, 2)) },
  {
    id: "phase",
    class: "name",
    test: (c) => (c.chinese || c.digits.length === 1) && /^期(?![班])/u.test(c.clause.slice(c.start + c.digits.length)),
  },
  {
    id: "named-programme",
    class: "name",
    test: (c) => c.unit === "年" && !c.bounded && /^(?:行动|计划|规划|攻坚|禁|提升|专项|倍增|战略)/u.test(behind(c, 2)),
  },
  {
    id: "return-period",
    class: "spec",
    test: (c) =>
      c.dimension === "return-period" &&
      !/(?:达到|达|提高到|提升到|提升至|提高至)[^，；。]*$/u.test(before(c, 40)) &&
      !/^[^，；。]{0,8}可控/u.test(behind(c, 12)),
  },
  {
    id: "living-circle",
    class: "spec",
    test: (c) => c.dimension === "duration" && /^[^，。]{0,10}(?:圈|交通|通勤|车程|到达|响应)/u.test(behind(c, 12)),
  },
  {
    id: "named-order",
    class: "name",
    test: (c) => c.start === 0 && /^[百千万]$/u.test(c.digits) && /(?:项目|工程|计划|行动)$/u.test(c.clause),
  },
  {
    id: "quoted-name",
    class: "name",
    test: (c) => c.quoted !== null && (c.dimension === null || (c.chinese && (c.dimension === "count" || isOrder(c)))),
  },
  {
    id: "age",
    class: "spec",
    test: (c) =>
      (c.unit === "年" && /^(?:以上|以下)的?[\u4e00-\u9fa5]/u.test(behind(c, 4))) ||
      (c.unit === "岁" && !/寿命/u.test(before(c, 16))) ||
      /^周岁/u.test(behind(c, 2)),
  },
  {
    id: "class-of-plant",
    class: "spec",
    test: (c) => (c.dimension === "grade" || c.dimension === "power") && /^及?(?:以上|以下)的?\p{Script=Han}/u.test(behind(c, 5)),
  },
  { id: "ministries", class: "name", test: (c) => c.unit === "部" && /[委门]/u.test(behind(c, 1)) },
  { id: "of-all", class: "reference", test: (c) => c.dimension === "count" && /全[国省市县区]/u.test(before(c, 2)) },
  {
    id: "of-plan",
    class: "reference",
    test: (c) => c.dimension === "count" && /^(?:大|个)?(?:方面|重点任务|任务(?!量)|专项行动)/u.test(behind(c, 5)),
  },
  { id: "sum-of-list", class: "reference", test: (c) => c.dimension === "count" && !c.bounded && sumsUp(c) },
  { id: "per", class: "spec", test: (c) => c.dimension !== null && before(c, 1) === "每" },
  { id: "reach", class: "spec", test: (c) => c.dimension === "length" && behind(c, 2) === "范围" },
  { id: "grade", class: "spec", test: (c) => c.dimension === "grade" && !c.bounded },
  { id: "magnitude-class", class: "spec", test: (c) => c.dimension === "money" && c.clause.charAt(c.end - 1) === "级" },
  { id: "numbered-slogan", class: "name", test: (c) => c.chinese && c.unit === "个" && SLOGAN_BEHIND.test(behind(c, 3)) },
  { id: "numeral-and-noun", class: "name", test: (c) => c.chinese && c.dimension === null },
  { id: "modifier", class: "spec", test: (c) => c.dimension === "money" && c.amounts > 1 && /^(?:以上|以下)?的/u.test(behind(c, 4)) },
  { id: "kind-by-amount", class: "spec", test: (c) => c.dimension !== "ratio" && tellsKind(c) },
  { id: "inside-rate", class: "spec", test: (c) => c.amounts > 1 && INSIDE_RATE.test(behind(c, 28)) },
  { id: "capacity", class: "spec", test: (c) => c.amounts > 1 && CAPACITY.test(before(c, 8)) && THING_COUNTED.test(behind(c, 20)) },
  { id: "places", class: "reference", test: (c) => c.dimension === "count" && c.amounts > 1 && isOfPlaces(c) },
  { id: "bare-number", class: "reference", test: (c) => c.dimension === null },
  { id: "no-promise", class: "reference", test: (c) => !c.promises },
  { id: "condition-of-support", class: "reference", test: (c) => c.threshold() },
  {
    id: "case",
    class: "reference",
    test: (c) => FOR_THOSE.test(c.clause.slice(0, c.start)) && /^[^，。；]{0,30}的\p{Script=Han}/u.test(behind(c, 34)),
  },
  { id: "fact", class: "reference", test: (c) => c.fact() },
  { id: "duration", class: "spec", test: (c) => c.dimension === "duration" && !isPromisedDuration(c) },
];

/** 千吨万人: an order of magnitude in Chinese words. */
function isOrder(c: NumberContext): boolean {
  return /^[百千万亿]+$/u.test(c.digits);
}

/** A thing and how many of it there are to be: 项目10个, 企业达到5家, 村占比60%. */
const COUNTED =
  /(?:^|\p{Script=Han})(?:总数|数量|数|占比|比例|比重)?(?:均|要|应|再|分别)?(?:达到|达|突破|超过|超|不少于|不低于|增加到|增至|约|近|共|至少){0,2}(?<!前)[\d０-９]/u;
/** 100个50户以上安置点: what is counted comes behind its kind. */
const COUNT_BEFORE = /[\d０-９一二三四五六七八九十百千万][个家座处所条户]$/u;
/** 500人以上的安置点, behind 对. */
const FOR_THOSE = /^(?:对|凡|针对)/u;

/** 1座占地不少于20亩的中心: what one of them has. */
const OF_ONE = /\d[个家座处所条户](?:占地|面积|建筑面积|库容|容量|投资|总投资|装机)\p{Script=Han}{0,6}$/u;
/** 禁止使用厚度低于0.01毫米的地膜: of what kind those are that are ruled out. */
const FORBIDDEN = /(?:禁止|严禁|停止|淘汰|取缔|关闭)\p{Script=Han}{0,20}$/u;

/** 亿元以上项目10个, 年产值过亿元企业达12家, 对500人以上的安置点: the amount says of what kind those are that are counted or spoken of. */
function tellsKind(c: NumberContext): boolean {
  const words = behind(c, 24);
  const bound = /^及?以[上下](?<of>的)?(?![和或与及])(?<kind>\p{Script=Han}{0,16}[\d０-９]?)/u.exec(words)?.groups;
  if (bound?.of !== undefined && FOR_THOSE.test(c.clause)) return true;
  if (OF_ONE.test(before(c, 24)) && /^的\p{Script=Han}/u.test(words)) return true;
  if (c.bounded && /^的\p{Script=Han}+$/u.test(words) && FORBIDDEN.test(c.clause.slice(0, c.start))) return true;
  if (c.amounts < 2) return false;
  if (bound !== undefined && COUNT_BEFORE.test(before(c, 3))) return true;
  const isOver = /[过上超]/u.test(before(c, 1));
  const kind = bound?.kind ?? (isOver ? /^级?的?(?<kind>\p{Script=Han}{2,16}[\d０-９])/u.exec(words)?.groups?.kind : null) ?? "";
  const counted = COUNTED.exec(kind);
  if (counted === null) return false;
  // 1亿元以上带动就业5人: a verb makes another promise, but behind 的 it belongs to the thing
  return bound?.of !== undefined || !ACTION_VERBS.some((verb) => kind.slice(0, counted.index + 1).includes(verb));
}

/** 7项指标综合达标率达到85%, 360学时培训完成率: it stands in the name of a rate. */
const INSIDE_RATE =
  /^\p{Script=Han}{1,16}(?:率|占比|比例|比重)(?:均|总体|达到|达|为|在|保持|稳定|超过|不低于|提高到|提升到|提高至|提升至){0,3}\d/u;
/** 日供水2万吨, 年处理10万吨: what one of the things can do. */
const CAPACITY = /[日年](?:均)?(?:供[水气热]|处理|加工|生产|消纳|收储|发电|[产储])(?:能力)?(?:达到?|为|约|超过?)?$/u;
const THING_COUNTED = /^(?:以上)?的?\p{Script=Han}{2,14}\d[\d.]*(?:座|个|家|处|条|套|台)/u;

/** 在16个镇建成市场各1个, 甲镇等4个镇各新建1座: in how many places, and not of what. */
function isOfPlaces(c: NumberContext): boolean {
  const isPlace = /^(?:乡镇|镇|街道|村|社区|县|区|学校|园区)/u.test(behind(c, 2));
  return isPlace && /(?:^在\p{Script=Han}{0,6}|等)$/u.test(c.clause.slice(0, c.start)) && /[各均]|分别/u.test(behind(c, 24));
}

/** A list that a sum closes is never longer. */
const LONGEST_LIST = 200;

/** A、B和C三个重点领域, A、B等22个部门: how many there are of what was listed. */
function sumsUp(c: NumberContext): boolean {
  return namesBefore(c) === amountOf(c.digits) || (before(c, 1) === "等" && /部门|单位/u.test(behind(c, 2)));
}

/** A、B和C三个重点领域: how many names a list before the number has; 0 where there is none. */
function namesBefore(c: NumberContext): number {
  if (c.start > LONGEST_LIST) return 0;
  const list = c.clause.slice(0, c.start).split(/[、和与及]/u);
  return list.length > 1 && list.every(isListedName) ? list.length : 0;
}

/** 甲镇、乙镇各建水厂2座, 新建水库5座和堤防3条: what says an amount or an action of its own is no name of a list. */
function isListedName(name: string, at: number): boolean {
  return (
    name.length > 1 &&
    !/[\d０-９]|各.{2}|新建|建成|新增/u.test(name) &&
    (at === 0 || !ACTION_VERBS.some((verb) => name.length > verb.length && name.startsWith(verb)))
  );
}

function amountOf(digits: string): number | null {
  return parseArabic(digits.normalize("NFKC")) ?? parseNumeral(digits);
}

/** 压缩到3天, 时限不超过3天, 3个工作日内办结, 具备7天预报能力: a duration that can be checked, and no mere 24小时值守. */
function isPromisedDuration(c: NumberContext): boolean {
  if (/(?:缩短|压缩|压减|缩减|控制|提前)(?:到|至|在|为)?(?:不超过)?$/u.test(before(c, 8))) return true;
  if (c.bounded && /(?:时间|时限|期限|周期|时长)[^，。；]{0,8}$/u.test(before(c, 12))) return true;
  if (/^(?:以|之)?内(?:办结|办成|办理完毕)/u.test(behind(c, 6))) return true;
  return /具备|形成|达到/u.test(before(c, 2)) && /^[^，。；]{1,16}能力/u.test(behind(c, 20));
}

function isYear(c: NumberContext): boolean {
  return c.clause.charAt(c.start + c.digits.length) === "年" && /^(?:19|20)\d{2}$/u.test(c.digits.normalize("NFKC"));
}

function isMonth(c: NumberContext): boolean {
  if (behind(c, 1) !== "月") return false;
  // 11月底前 of a plan for one year
  return (
    before(c, 1) === "年" ||
    (/^(?:[1-9]|1[0-2])$/u.test(c.digits) && /^月(?:[底末初前份]|[上中下]旬|\d{1,2}日(?:之|以)?前)/u.test(behind(c, 6)))
  );
}

export function classifyNumber(context: NumberContext): { class: NumberClass; rule: string } {
  const rule = NUMBER_RULES.find((candidate) => candidate.test(context));
  return rule ? { class: rule.class, rule: rule.id } : { class: "target", rule: "amount" };
}

/** The words by the code of their first character: of a hundred words few begin with one of the window. */
const INDEFINITE_BY_FIRST = new Map<number, string[]>();
for (const word of INDEFINITE_WORDS.flatMap((row) => row.words.split(" "))) {
  const known = INDEFINITE_BY_FIRST.get(word.charCodeAt(0));
  if (known) known.push(word);
  else INDEFINITE_BY_FIRST.set(word.charCodeAt(0), [word]);
}

/** True where a numeral is part of a word that counts nothing: 进一步, 一批, 统一; and for a lone 一, or 一个, outside of quotation marks. */
export function isIndefinite(text: string, start: number, end: number, quoted: boolean): boolean {
  for (let at = Math.max(0, start - 3); at < end; at++) {
    for (const word of INDEFINITE_BY_FIRST.get(text.charCodeAt(at)) ?? []) {
      if (at + word.length > start && text.startsWith(word, at)) return true;
    }
  }
  const loose = !quoted && /^一(?:$|[个批种类项些次])/u.test(text.slice(start, end));
  return loose && !/(?:第|最后|每)$/u.test(text.slice(Math.max(0, start - 2), start));
}
