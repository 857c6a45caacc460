import { BOUNDING_VERBS } from "../lexicon/comparators.ts";
import { CHANGE_CUES, COMMITMENT_CUES, CONDITIONS, NEW_BEHIND, NO_POLICY } from "../lexicon/targetCues.ts";
import type { Quantity } from "../model/quantity.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Change, Commitment, Cue, Target } from "../model/target.ts";
import type { FoundQuantity } from "./findQuantities.ts";
import { resolveIndicator, topicOf } from "./resolveIndicator.ts";

/** A target before it has an id: `share` where it is a part of the one before it (其中…). */
export type TargetDraft = Omit<Target, "id" | "taskId" | "partOf"> & { share: boolean };

/** A clause and the amounts in it that promise something, offsets in the clause. */
export interface TargetClause {
  text: string;
  /** Offset of the clause in the plan. */
  start: number;
  amounts: FoundQuantity[];
}

/** What one sentence carries on from clause to clause. */
export interface SentenceState {
  year: number | null;
  commitment: Commitment | null;
  change: Change | null;
  bound: Quantity["comparator"] | null;
  topics: string[];
}

export function newSentence(topics: readonly string[] = []): SentenceState {
  return { year: null, commitment: null, change: null, bound: null, topics: [...topics] };
}

const LEAD_IN_YEAR = /(?<year>(?:19|20)\d{2})\s*年/u;
const ONLY_LEAD_IN = /^(?:力争|争取|确保)?(?:到|至)?(?:19|20)\d{2}年(?:底|末|前|底前|内)*$/u;
const SHARE = /^[（(]?其中/u;
const BASELINE = /(?:从|由)(?:(?<year>(?:19|20)\d{2})年的?)?$/u;

/** The targets of one clause, and what it leaves to the next clauses of its sentence in `state`. */
export function findTargets(clause: TargetClause, state: SentenceState): TargetDraft[] {
  const year = LEAD_IN_YEAR.exec(clause.text)?.groups?.["year"];
  const isLeadIn = ONLY_LEAD_IN.test(clause.text);
  if (year !== undefined && !SHARE.test(clause.text)) state.year = Number(year);
  if (isLeadIn) {
    state.commitment = commitmentOf(clause.text).commitment;
    return [];
  }
  const drafts = clause.amounts.length > 0 ? quantified(clause, state) : qualitative(clause, state);
  const topic = topicOf(clause.text);
  if (topic !== "") state.topics.unshift(topic);
  return drafts;
}

function quantified(clause: TargetClause, state: SentenceState): TargetDraft[] {
  const { text } = clause;
  const drafts: TargetDraft[] = [];
  const paired = pairedNames(clause);
  let baseline: TargetDraft["baseline"] = null;
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
      const baseYear = base.groups?.["year"];
      baseline = { quantity: amount.quantity, year: baseYear === undefined ? null : Number(baseYear), quote: amount.quantity.text };
      continue;
    }
    const start = from + (/^[\s、，和及与（(]*/u.exec(text.slice(from, end))?.[0].length ?? 0);
    const words = text.slice(start, amount.span.start);
    const share = SHARE.test(words);
    const own = changeOf(words, after);
    const verbless = own.change === null;
    const change = own.change ?? (isVerbless(words) ? state.change : null) ?? "level";
    stance = firmest(stance, commitmentOf(text.slice(scanned, amount.span.start)));
    scanned = amount.span.start;
    const bound = BOUNDING_VERBS.find((row) => words.includes(row.words) || after.startsWith(row.words) || after.endsWith(row.words));
    const comparator = amount.quantity.comparator === "=" ? (bound?.comparator ?? (verbless ? state.bound : null) ?? "=") : amount.quantity.comparator;
    const ownYear = LEAD_IN_YEAR.exec(words)?.groups?.["year"];
    const resolved = paired?.[index] ?? indicatorOf(words, after, amount, state);
    const span = { start: clause.start + start, end: clause.start + end };
    drafts.push({
      quote: text.slice(start, end),
      span,
      indicator: resolved.indicator,
      subject: resolved.subject,
      quantity: { ...amount.quantity, comparator },
      change,
      year: ownYear === undefined ? (share ? null : state.year) : Number(ownYear),
      commitment: stance.cue ? stance.commitment : (state.commitment ?? "binding"),
      baseline,
      cues: cuesOf(own.cue, stance.cue, bound?.words),
      share,
    });
    const topic = topicOf(resolved.indicator);
    if (topic !== "") state.topics.unshift(topic);
    if (!share) {
      state.change = change;
      state.bound = bound?.comparator ?? (verbless ? state.bound : null);
    }
    baseline = null;
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
  const head = first && /^(?<names>.+?)(?:分别)/u.exec(clause.text.slice(0, first.span.start))?.groups?.["names"];
  if (!head) return undefined;
  const names = head.split(/[、和与及]/u).filter((name) => name !== "");
  if (names.length !== clause.amounts.length || names.length < 2) return undefined;
  const last = names.at(-1) ?? "";
  const shared = /(?:占比|比例|比重|[\u4e00-\u9fa5]{1,4}率|产量|面积|产值)$/u.exec(last)?.[0] ?? "";
  return names.map((name) => ({ indicator: name.endsWith(shared) ? name : name + shared, subject: null }));
}

function indicatorOf(words: string, after: string, amount: FoundQuantity, state: SentenceState): { indicator: string; subject: string | null } {
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

function changeOf(words: string, after: string): { change: Change | null; cue: string | null } {
  let best: { change: Change; cue: string; end: number } | undefined;
  for (const row of CHANGE_CUES) {
    for (const match of words.matchAll(row.pattern)) {
      const end = match.index + match[0].length;
      if (!best || end > best.end || (end === best.end && match[0].length > best.cue.length)) best = { change: row.change, cue: match[0], end };
    }
  }
  if (best && best.change !== "level") return { change: best.change, cue: best.cue };
  const made = NEW_BEHIND.exec(after);
  if (made) return { change: "new", cue: made[0] };
  return best ? { change: best.change, cue: best.cue } : { change: null, cue: null };
}

/** `rank`: the row of the table that decided; the lowest of a clause wins. */
interface Stance {
  commitment: Commitment;
  cue: string | null;
  rank: number;
}

function commitmentOf(words: string): Stance {
  for (const [rank, row] of COMMITMENT_CUES.entries()) {
    const cue = row.pattern.exec(words)?.[0];
    if (cue !== undefined) return { commitment: row.commitment, cue, rank };
  }
  return { commitment: "binding", cue: null, rank: COMMITMENT_CUES.length };
}

/** Of the words before an amount and those since the last one, the stance of all together. */
function firmest(earlier: Stance, later: Stance): Stance {
  return later.rank < earlier.rank ? later : earlier;
}

function cuesOf(change: string | null, commitment: string | null, bound: string | undefined): Cue[] {
  const cues: Cue[] = [];
  if (change !== null) cues.push({ field: "change", text: change });
  if (commitment !== null) cues.push({ field: "commitment", text: commitment });
  if (bound !== undefined) cues.push({ field: "comparator", text: bound });
  return cues;
}

function qualitative(clause: TargetClause, state: SentenceState): TargetDraft[] {
  for (const condition of CONDITIONS) {
    const match = condition.pattern.exec(clause.text);
    if (!match) continue;
    const what = match.groups?.["what"] ?? "";
    if (condition.id === "named-policy" && NO_POLICY.test(what)) continue;
    const stance = commitmentOf(clause.text);
    const span: SourceSpan = { start: clause.start, end: clause.start + clause.text.length };
    const own = changeOf(clause.text, "");
    const names = condition.split ? conditionNames(what) : [what];
    return names.map((name) => {
      const resolved = resolveIndicator({ before: name, after: "", unit: "", isCount: false, isRatio: false, isMagnitude: false, topics: [] });
      const supplied = condition.id === "task-completed" ? taskTopic(name, state) : null;
      return {
        quote: clause.text,
        span,
        indicator: (supplied ?? "") + (resolved.indicator === "" ? clause.text : resolved.indicator) + (condition.id === "task-completed" ? "任务" : ""),
        subject: supplied,
        quantity: null,
        change: own.change === "maintain" || condition.id === "line-held" ? "maintain" : "level",
        year: state.year,
        commitment: stance.cue ? stance.commitment : (state.commitment ?? "binding"),
        baseline: null,
        cues: [{ field: "condition" as const, text: match[0] }, ...cuesOf(null, stance.cue, undefined)],
        share: false,
      };
    });
  }
  return [];
}

/** 完成新建和改造提升任务, 完成整治任务: what is to be built or mended was said before. */
function taskTopic(name: string, state: SentenceState): string | null {
  const bare = /^(?:新建|改造|提升|整治|建设|治理|排查|和|、|年度|各项|目标)+$/u.test(name);
  return bare ? (state.topics[0] ?? null) : null;
}

/** A、B在行政村全覆盖, A和B全覆盖: one name each, the place behind each. */
function conditionNames(what: string): string[] {
  const [list = "", where = ""] = what.split(/在(?=[^在]*$)/u);
  const names = list.split(/[、和]/u).filter((name) => name.length >= 2);
  return names.length > 1 ? names.map((name) => name + where) : [what];
}
