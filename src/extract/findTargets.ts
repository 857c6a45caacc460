import { BOUNDING_VERBS } from "../lexicon/comparators.ts";
import { ONLY_TIME } from "../lexicon/targetCues.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { findConditions } from "./findConditions.ts";
import type { FoundQuantity } from "./findQuantities.ts";
import { changeOf, commitmentOf, cuesOf, firmest } from "./readCues.ts";
import { resolveIndicator, topicOf } from "./resolveIndicator.ts";
import { type SentenceState, speakOf, type TargetClause, type TargetDraft } from "./targetDraft.ts";

/** The year by which; of 2026年至2030年 the second. */
const LEAD_IN_YEAR = /(?<![从由较比])(?:(?:19|20)\d{2}年?(?:至|到|[-—–～~]))?(?<year>(?:19|20)\d{2})\s*年/u;
const NAMED_IN_FULL = /(?:占比|比例|比重|率|产量|面积|产值)$/u;
const SHARE = /^[（(]?(?:其中|含|包括)/u;
/** 较2015年下降10%: the year that the change is counted from. */
const COMPARED = /(?:较|比)(?<year>(?:19|20)\d{2})年(?:底|末)?/u;
const BASELINE = /(?:从|由)(?:(?<year>(?:19|20)\d{2})年的?)?$/u;

/** The targets of one clause, and what it leaves to the next clauses of its sentence in `state`. */
export function findTargets(clause: TargetClause, state: SentenceState): TargetDraft[] {
  const year = LEAD_IN_YEAR.exec(clause.text)?.groups?.year;
  const isLeadIn = ONLY_TIME.test(clause.text);
  if (year !== undefined && !SHARE.test(clause.text)) state.year = Number(year);
  if (isLeadIn) {
    state.commitment = commitmentOf(clause.text).commitment;
    return [];
  }
  const drafts = clause.amounts.length > 0 ? quantified(clause, state) : findConditions(clause, state);
  const topic = topicOf(clause.text);
  speakOf(state, topic);
  return drafts;
}

function quantified(clause: TargetClause, state: SentenceState): TargetDraft[] {
  const { text } = clause;
  const drafts: TargetDraft[] = [];
  const paired = pairedNames(clause);
  let baseline: TargetDraft["baseline"] = null;
  let hole: SourceSpan | null = null;
  let stance = commitmentOf("");
  let scanned = 0;
  let from = 0;
  for (const [index, amount] of clause.amounts.entries()) {
    const next = clause.amounts[index + 1];
    const before = text.slice(from, amount.span.start);
    const end = segmentEnd(text, amount.span.end, next?.span.start ?? text.length);
    const after = text.slice(amount.span.end, end);
    const base = BASELINE.exec(before.replace(/\s+$/u, ""));
    if (base && next) {
      const baseYear = base.groups?.year;
      baseline = { quantity: amount.quantity, year: baseYear === undefined ? null : Number(baseYear), quote: amount.quantity.text };
      hole = { start: from + base.index, end: amount.span.end };
      continue;
    }
    const start = from + (/^[\s、，和及与（(]*/u.exec(text.slice(from, end))?.[0].length ?? 0);
    // 发生率从2020年的5.5%下降到1.2%: where it came from is no part of the name
    const words = hole ? text.slice(start, hole.start) + text.slice(hole.end, amount.span.start) : text.slice(start, amount.span.start);
    const share = SHARE.test(words);
    const own = changeOf(words, after);
    const verbless = own.change === null;
    const change = own.change ?? (share || isVerbless(words) ? state.change : null) ?? "level";
    stance = firmest(stance, commitmentOf(text.slice(scanned, amount.span.start)));
    scanned = amount.span.start;
    const compared = COMPARED.exec(words);
    if (compared) baseline ??= { quantity: null, year: Number(compared.groups?.year), quote: compared[0] };
    const bound = BOUNDING_VERBS.find((row) => words.includes(row.words) || after.startsWith(row.words) || after.endsWith(row.words));
    const comparator =
      amount.quantity.comparator === "=" ? (bound?.comparator ?? (verbless ? state.bound : null) ?? "=") : amount.quantity.comparator;
    const ownYear = LEAD_IN_YEAR.exec(words)?.groups?.year;
    const resolved = paired?.[index] ?? indicatorOf(words, after, amount, state);
    const span = { start: clause.start + start, end: clause.start + end };
    drafts.push({
      quote: text.slice(start, end),
      span,
      indicator: resolved.indicator,
      subject: resolved.subject,
      quantity: { ...amount.quantity, comparator },
      change,
      year: ownYear === undefined ? state.year : Number(ownYear),
      commitment: stance.cue ? stance.commitment : (state.commitment ?? "binding"),
      baseline,
      cues: cuesOf(own.cue, stance.cue, bound?.words),
      share,
    });
    const topic = topicOf(resolved.indicator);
    speakOf(state, topic);
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

/** A segment ends before the 、 that parts it from the next amount, else with the clause; a closing bracket goes to what it closes. */
function segmentEnd(text: string, amountEnd: number, limit: number): number {
  if (limit === text.length) return /^[）)]$/u.test(text.slice(amountEnd)) ? amountEnd : limit;
  const between = text.slice(amountEnd, limit);
  const cut = /[、，；（(]|(?:和|及|以及)(?=[^和]*$)/u.exec(between);
  return cut ? amountEnd + cut.index : limit;
}

/** A、B分别达到x、y: the names in their order; undefined where their number differs from that of the amounts. */
function pairedNames(clause: TargetClause): { indicator: string; subject: null }[] | undefined {
  const first = clause.amounts[0];
  const head = first && /^(?<names>.+?)(?:分别)/u.exec(clause.text.slice(0, first.span.start))?.groups?.names;
  if (!head) return undefined;
  const names = head.split(/[、和与]|(?<!普)及/u).filter((name) => name !== "");
  if (names.length !== clause.amounts.length || names.length < 2) return undefined;
  const last = names.at(-1) ?? "";
  const shared = /(?:占比|比例|比重|[\u4e00-\u9fa5]{2}率|产量|面积|产值)$/u.exec(last)?.[0] ?? "";
  return names.map((name) => ({ indicator: NAMED_IN_FULL.test(name) ? name : name + shared, subject: null }));
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
    topics: state.topics,
  });
}

/** 12.5万亩…, 示范村4个, 总产量…: no verb of its own, so the one before goes on. */
function isVerbless(words: string): boolean {
  return changeOf(words, "").cue === null && !commitmentOf(words).cue && !/完成|实现|落实|改造|推广|培训|补贴|投入/u.test(words);
}
