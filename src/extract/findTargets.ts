import { BOUNDING_VERBS, BOUNDS_AHEAD, type BoundRow } from "../lexicon/comparators.ts";
import { MADE_BETTER, REACH_VERBS, STATISTIC_HEAD } from "../lexicon/nameWords.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Change } from "../model/target.ts";
import { bareName } from "./bareName.ts";
import { findConditions } from "./findConditions.ts";
import type { FoundQuantity } from "./findQuantities.ts";
import { changeOf, commitmentOf, cuesOf, firmest, type Stance } from "./readCues.ts";
import { deadlineYear, readLeadIn, SHARE } from "./readLeadIn.ts";
import { resolveIndicator } from "./resolveIndicator.ts";
import { speakOf, speakOfClause, topicsOf } from "./spoken.ts";
import type { SentenceState, TargetClause, TargetDraft } from "./targetDraft.ts";
import { topicOf } from "./topicOf.ts";

const NAMED_IN_FULL = /(?:占比|比例|比重|率|量|面积|值|额|收入)$/u;
/** What the last name of a list says for all: 使用量 of 农药使用量, 排放总量 of NOx排放总量. */
const SHARED_STATISTIC =
  /(?:(?<=[A-Za-z0-9])\p{Script=Han}{2,8}|占比|比例|比重|\p{Script=Han}{2}率|\p{Script=Han}{2}总?量|产量|面积|产值|[人户]均(?:可支配|纯)?收入)$/u;
/** 较2015年下降10%: the year that the change is counted from. */
const COMPARED = /(?:较|比)(?<year>(?:19|20)\d{2})年(?:底|末)?/u;
const BASELINE = /(?:从|由)(?:(?<year>(?:19|20)\d{2})年的?)?$/u;

/** The targets of one clause, and what it leaves to the next clauses of its sentence in `state`. */
export function findTargets(clause: TargetClause, state: SentenceState): TargetDraft[] {
  if (readLeadIn(clause.text, state)) return [];
  const drafts = clause.amounts.length > 0 ? quantified(clause, state) : findConditions(clause, state);
  if (clause.amounts.length === 0) state.named = null;
  speakOfClause(state.spoken, clause.text);
  return drafts;
}

function quantified(clause: TargetClause, state: SentenceState): TargetDraft[] {
  const { text } = clause;
  const drafts: TargetDraft[] = [];
  const list = listedNames(clause)?.map((indicator) => ({ indicator, year: null })) ?? listedYears(clause, state);
  if (list) return listed(clause, list, state);
  let baseline: TargetDraft["baseline"] = null;
  let hole: SourceSpan | null = null;
  let stance = commitmentOf("");
  let scanned = 0;
  let from = 0;
  for (const [index, amount] of clause.amounts.entries()) {
    const next = clause.amounts[index + 1];
    const before = text.slice(from, amount.span.start);
    const limit = next?.span.start ?? text.length;
    const start = limit - text.slice(from, limit).replace(/^(?:以及|[\s、，和及与（(])+/u, "").length;
    const end = segmentEnd(text, { start, end: amount.span.end }, limit);
    const after = text.slice(amount.span.end, end);
    const base = BASELINE.exec(before.trimEnd());
    if (base && next) {
      const baseYear = base.groups?.year;
      baseline = { quantity: amount.quantity, year: baseYear === undefined ? null : Number(baseYear), quote: amount.quantity.text };
      hole = { start: from + base.index, end: amount.span.end };
      continue;
    }
    // 发生率从2020年的5.5%下降到1.2%: where it came from is no part of the name
    const words = hole ? text.slice(start, hole.start) + text.slice(hole.end, amount.span.start) : text.slice(start, amount.span.start);
    const share = SHARE.test(words);
    const own = changeOf(isShare(amount) ? words : words.replace(MADE_BETTER, ""), after);
    const verbless = own.change === null;
    const change = changeFor(amount, own.change ?? (share || isVerbless(words) ? carriedOn(state.change, words) : null));
    stance = firmest(stance, commitmentOf(text.slice(scanned, amount.span.start)));
    scanned = amount.span.start;
    baseline ??= baseOf(words);
    const bound = boundOf(words, after);
    const comparator =
      amount.quantity.comparator === "=" ? (bound?.comparator ?? (verbless ? state.bound : null) ?? "=") : amount.quantity.comparator;
    const resolved = indicatorOf(words, after, amount, state);
    const span = { start: clause.start + start, end: clause.start + end };
    const promise = promiseOf(words, stance, state);
    drafts.push({
      quote: text.slice(start, end),
      span,
      indicator: resolved.indicator,
      subject: resolved.subject,
      quantity: { ...amount.quantity, comparator },
      change,
      year: promise.year,
      commitment: promise.commitment,
      baseline,
      cues: cuesOf(own.cue, stance.cue, bound?.words),
      share,
    });
    const topic = topicOf(resolved.indicator);
    speakOf(state.spoken, topic);
    state.named = resolved.indicator;
    if (!share) {
      state.change = change;
      state.bound = bound?.comparator ?? (verbless ? state.bound : null);
    }
    baseline = null;
    hole = null;
    from = end;
  }
  return drafts;
}

/** A segment ends before the 、 that parts it from the next amount, else with the clause; a closing bracket belongs to it where it opens in it. */
const STOPS_OF_SEGMENT = new Set([..."、，；（(", "人均", "户均", "亩均"]);

function segmentEnd(text: string, { start, end }: SourceSpan, limit: number): number {
  const between = text.slice(end, limit);
  if (limit === text.length) {
    const closer = between.search(/[）)]/u);
    return closer >= 0 && !/[（(]/u.test(text.slice(start, end + closer)) ? end + closer : limit;
  }
  // of 和 the last one joins, of 及 and 以及 those behind it
  const last = between.lastIndexOf("和");
  for (const cut of between.matchAll(/[、，；（(]|和|以?及|[人户亩]均/gu)) {
    if (STOPS_OF_SEGMENT.has(cut[0]) || cut.index >= last) return end + cut.index;
  }
  return limit;
}

/** By when and how firmly: as the words say, else as the sentence has said before. */
function promiseOf(words: string, stance: Stance, state: SentenceState): Pick<TargetDraft, "year" | "commitment"> {
  return {
    year: deadlineYear(words, state.thisYear) ?? state.year,
    commitment: stance.cue ? stance.commitment : (state.commitment ?? "binding"),
  };
}

/** The verb that bounds an amount: 控制在…, 至少配备…. */
function boundOf(words: string, after: string): BoundRow | undefined {
  return (
    BOUNDING_VERBS.find((row) => words.includes(row.words) || after.startsWith(row.words) || after.endsWith(row.words)) ??
    BOUNDS_AHEAD.find((row) => words.includes(row.words))
  );
}

/** 较2015年下降10%: the year from which the change is counted; null where none is said. */
function baseOf(words: string): TargetDraft["baseline"] {
  const compared = COMPARED.exec(words);
  return compared && { quantity: null, year: Number(compared.groups?.year), quote: compared[0] };
}

/** One of those for which a clause has an amount each, or one amount for all. */
interface Listed {
  indicator: string;
  /** Null where the clause says no year for this one alone. */
  year: number | null;
}

/** A、B分别达到x、y以上, A、B均达到x, 2024年、2025年分别完成x、y: a target for each, each with the whole clause as its quote. */
function listed(clause: TargetClause, list: readonly Listed[], state: SentenceState): TargetDraft[] {
  const [first, last] = [clause.amounts[0], clause.amounts.at(-1)];
  if (!first || !last) return [];
  const [words, after] = [clause.text.slice(0, first.span.start), clause.text.slice(last.span.end)];
  const own = changeOf(words, after);
  const stance = commitmentOf(words);
  const bound = boundOf(words, after);
  const promise = promiseOf(words, stance, state);
  state.change = own.change;
  for (const { indicator } of list) speakOf(state.spoken, topicOf(indicator));
  state.named = list.at(-1)?.indicator ?? null;
  return list.map(({ indicator, year }, index) => {
    const { quantity } = clause.amounts[index] ?? last;
    // 10%、5%以上: the bound behind the last holds for all
    const comparator = quantity.comparator === "=" ? (bound?.comparator ?? last.quantity.comparator) : quantity.comparator;
    return {
      quote: clause.text,
      span: { start: clause.start, end: clause.start + clause.text.length },
      indicator,
      subject: null,
      quantity: { ...quantity, comparator },
      change: own.change ?? "level",
      year: year ?? promise.year,
      commitment: promise.commitment,
      baseline: baseOf(words),
      cues: cuesOf(own.cue, stance.cue, bound?.words),
      share: false,
    };
  });
}

const EACH_ITS_OWN = /^(?<names>.+?)分别/u;
const ALL_THE_SAME = /^(?<names>.[^、和与及\n\r\u2028\u2029]*[、和与及].+?)(?:(?<![年人户亩月日地平])均|(?<![首成])都(?!市|会))/u;

/** 与 and 及 join names less often than 、 and 和: 与其他国家贸易、投资. */
const JOINTS = [/[、和]/u, /[、和与]|(?<!普)及/u];
/** 分别占比达: the statistic stands behind the list. */
const STATISTIC_BEHIND = /^(?:分别|[均都])(?<statistic>占比|增速|增幅|覆盖率|普及率|达标率|合格率)/u;

/** The names of a list before as many amounts (分别), or before one for all (均); undefined where there is no such list. */
function listedNames({ text, amounts }: TargetClause): string[] | undefined {
  const head = text.slice(0, amounts[0]?.span.start);
  const list = (amounts.length === 1 ? ALL_THE_SAME : EACH_ITS_OWN).exec(head)?.groups?.names;
  if (list === undefined) return undefined;
  const behind = STATISTIC_BEHIND.exec(head.slice(list.length))?.groups?.statistic;
  for (const joint of JOINTS) {
    const names = list.split(joint).map(bareName);
    if (names.length < 2 || names.includes("") || (amounts.length > 1 && names.length !== amounts.length)) continue;
    const last = names.at(-1) ?? "";
    const statistic = SHARED_STATISTIC.exec(last)?.[0] ?? "";
    // 产值 of 投资、产值 is its own
    const shared = behind ?? (statistic === last ? "" : statistic);
    return names.map((name) => (NAMED_IN_FULL.test(name) || name.endsWith(shared) ? name : name + shared));
  }
  return undefined;
}

const EACH_YEAR = /(?:19|20)\d{2}年?(?:底|末)?/u;

/** The years before as many amounts: 2024年、2025年分别完成投资3亿元、5亿元; undefined where there is no such list. */
function listedYears({ text, amounts }: TargetClause, state: SentenceState): Listed[] | undefined {
  const [first] = amounts;
  const [list = "", behind] = text.slice(0, first?.span.start).split("分别", 2);
  if (!first || behind === undefined) return undefined;
  const items = list.split(/[、和与及]/u);
  const years = items.flatMap((item) => EACH_YEAR.exec(item)?.[0].slice(0, 4) ?? []);
  // 2024年、2025年覆盖率分别: what the amounts are of stands beside one of the years
  const words = items.map((item) => item.replace(EACH_YEAR, "")).filter((rest) => rest !== "");
  if (amounts.length < 2 || years.length !== amounts.length || items.length !== years.length || words.length > 1) return undefined;
  const { indicator } = indicatorOf(words.join("") + behind, "", first, state);
  return years.map((year) => ({ indicator, year: Number(year) }));
}

function indicatorOf(
  words: string,
  after: string,
  amount: FoundQuantity,
  state: SentenceState,
): { indicator: string; subject: string | null } {
  const { dimension } = amount.quantity.base;
  return resolveIndicator({
    before: words,
    after,
    unit: amount.quantity.unit,
    isCount: dimension === "count",
    isRatio: dimension === "ratio",
    isMagnitude: amount.quantity.qualifier === "magnitude",
    last: state.named,
    topics: () => topicsOf(state.spoken),
  });
}

/** A share or points: they are named by a statistic, and nothing is built of them. */
function isShare({ quantity }: FoundQuantity): boolean {
  return quantity.base.dimension === "ratio" || quantity.base.dimension === "ratio-points";
}

/** What is newly made is counted; a statistic of its own, 规模超3000亿元 behind 建成基站5万个, is reached and not made. It may be held. */
function carriedOn(change: Change | null, words: string): Change | null {
  return change !== "maintain" && STATISTIC_HEAD.test(words.replace(REACH_VERBS, "")) ? null : change;
}

/** 新建建筑100%执行标准: no share is newly made. */
function changeFor({ quantity }: FoundQuantity, change: Change | null): Change {
  return change === null || (change === "new" && quantity.base.dimension === "ratio") ? "level" : change;
}

/** What is done with so many of them, and does not make them: 安置劳动力1200人 behind 设立岗位1500个. */
const OWN_VERB =
  /完成|实现|落实|改造|推广|培训|补贴|投入|^\p{Script=Han}{0,2}(?:配备|配齐|安排|安置|发放|选派|提供|举办|接待|惠及|覆盖|受益|吸纳|带动|辐射|清理)/u;

/** 12.5万亩…, 示范村4个, 总产量…: no verb of its own, so the one before goes on. */
function isVerbless(words: string): boolean {
  return changeOf(words, "").cue === null && !commitmentOf(words).cue && !OWN_VERB.test(words);
}
