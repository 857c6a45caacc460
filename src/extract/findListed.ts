import { LINE_LABEL, MADE_FIRST, STATISTIC_HEAD } from "../lexicon/nameWords.ts";
import { bareName } from "./bareName.ts";
import type { FoundQuantity } from "./findQuantities.ts";
import { nameTarget } from "./nameTarget.ts";
import type { SentenceState, TargetClause } from "./targetDraft.ts";

/** One of those for which a clause has an amount each, or one amount for all. */
export interface Listed {
  indicator: string;
  /** Null where the clause says no year for this one alone. */
  year: number | null;
}

/** A list before amounts, and the words between the two. */
interface List {
  names: string;
  behind: string;
  /** How many amounts follow; one holds for all. */
  amounts: number;
}

const EACH_ITS_OWN = /^(?<names>.+?)分别(?<behind>.*)/u;
const ALL_THE_SAME =
  /^(?<names>.[^、和与及\n\r\u2028\u2029]*[、和与及].+?)(?:(?<![年人户亩月日地平])均|(?<![首成])都(?!市|会))(?<behind>.*)/u;

/** What is listed before the first amount of a clause; null where it lists nothing, or not as many as it has amounts. */
export function findListed({ text, amounts }: TargetClause, first: FoundQuantity, state: SentenceState): Listed[] | null {
  const head = text.slice(0, first.span.start);
  const found = (amounts.length === 1 ? ALL_THE_SAME : EACH_ITS_OWN).exec(head);
  if (!found) return null;
  const list = { names: found.groups?.names ?? "", behind: found.groups?.behind ?? "", amounts: amounts.length };
  return listedYears(list, (before) => nameTarget({ before, after: "" }, first, state).indicator) ?? listedNames(list);
}

function fits({ amounts }: List, count: number): boolean {
  return count > 1 && (amounts === 1 || amounts === count);
}

/** 与 and 及 join names less often than 、 and 和: 与其他国家贸易、投资. */
const JOINTS = [/[、和]/u, /[、和与]|(?<!普)及/u];

/** The names of a list; null where there are not as many as amounts. */
function listedNames(list: List): Listed[] | null {
  for (const joint of JOINTS) {
    const parts = list.names.split(joint);
    const names = fits(list, parts.length) ? namesInFull(parts, list.behind) : null;
    if (names) return names.map((indicator) => ({ indicator, year: null }));
  }
  return null;
}

const EACH_YEAR = /(?:19|20)\d{2}年?(?:底|末)?/u;

/** 2024年、2025年, 甲村2024年、乙村2025年: the years of a list, all of one thing or each of its own; null where not every item has one. */
function listedYears(list: List, nameOf: (words: string) => string): Listed[] | null {
  const items = list.names.split(/[、和与及]/u);
  const years = items.flatMap((item) => EACH_YEAR.exec(item)?.[0].slice(0, 4) ?? []);
  if (!fits(list, items.length) || years.length !== items.length) return null;
  const words = items.map((item) => item.replace(EACH_YEAR, ""));
  // 2024年、2025年覆盖率分别: what the amounts are of stands beside one of the years
  const isOfOne = words.filter((rest) => rest !== "").length < 2;
  const names = isOfOne ? years.map(() => nameOf(words.join("") + list.behind)) : namesInFull(words, list.behind);
  return names && years.map((year, index) => ({ indicator: names[index] ?? "", year: Number(year) }));
}

/** What differs from item to item where the statistic is the same: places, and the stages of school. */
const PART_OF_ALL = "(?:[镇乡县区市村]|街道|社区|小学|初中|高中|幼儿园|城镇|农村|城市)";
const PART = new RegExp(`^.{0,10}${PART_OF_ALL}$`, "u");
/** 丙镇收储能力 behind 甲镇、乙镇: what is said of the last is said of all. */
const PART_AND_STATISTIC = new RegExp(`^.{0,10}?${PART_OF_ALL}(?<statistic>.{2,})$`, "u");
/** 生师比：小学、初中均: the label of the list is the statistic of all. */
const LABELLED = /^(?<label>[^：:]{2,40})[：:](?<first>.+)$/su;

const NAMED_IN_FULL = /(?:占比|比例|比重|率|量|面积|值|额|收入)$/u;
/** What the last name of a list says for all: 使用量 of 农药使用量, 排放总量 of NOx排放总量, 产量 of 油料产量. */
const SHARED_STATISTIC =
  /(?:(?<=[A-Za-z0-9])\p{Script=Han}{2,8}|占比|比例|比重|\p{Script=Han}{2}率|(?!\p{Script=Han}产)\p{Script=Han}{2}总?量|产量|面积|产值|[人户]均(?:可支配|纯)?收入)$/u;

/** The names of a list with what one of them says for all; null where one of them names nothing. */
function namesInFull(parts: readonly string[], behind: string): string[] | null {
  const head = (parts[0] ?? "").replace(LINE_LABEL, "");
  const labelled = LABELLED.exec(head)?.groups;
  const names = [labelled?.first ?? head, ...parts.slice(1)].map(bareName);
  if (names.includes("")) return null;
  if (labelled?.label !== undefined) return names.map((name) => name + labelled.label);
  const last = names.at(-1) ?? "";
  const ofParts = names.slice(0, -1).every((name) => PART.test(name)) ? PART_AND_STATISTIC.exec(last)?.groups?.statistic : undefined;
  if (ofParts !== undefined) return [...names.slice(0, -1).map((name) => name + ofParts), last];
  const stated = statisticBehind(last, behind);
  if (stated !== "") return names.map((name) => name + stated);
  const statistic = SHARED_STATISTIC.exec(last)?.[0] ?? "";
  // 产值 of 投资、产值 is its own
  const shared = statistic === last ? "" : statistic;
  return names.map((name) => (NAMED_IN_FULL.test(name) || name.endsWith(shared) ? name : name + shared));
}

/** 甲村、乙村分别完成投资, A、B均占比, 甲镇、乙镇分别新建水厂: the statistic or the thing that stands behind the list; empty where none does. */
function statisticBehind(last: string, behind: string): string {
  if (PART.test(last) && MADE_FIRST.test(behind)) return bareName(behind);
  const name = bareName(last + behind);
  const statistic = name.slice(last.length);
  return name.startsWith(last) && STATISTIC_HEAD.test(statistic) ? statistic : "";
}
