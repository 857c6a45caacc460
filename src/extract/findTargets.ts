import { MADE_BETTER, REACH_VERBS, STATISTIC_HEAD } from "../lexicon/nameWords.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Change } from "../model/target.ts";
import { findConditions } from "./findConditions.ts";
import type { FoundQuantity } from "./findQuantities.ts";
import { listedTargets } from "./listedTargets.ts";
import { nameTarget } from "./nameTarget.ts";
import { baseOf, boundOf, changeOf, commitmentOf, cuesOf, firmest, type Stance } from "./readCues.ts";
import { promiseOf, readLeadIn, SHARE } from "./readLeadIn.ts";
import { type Segment, segmentsOf } from "./segmentsOf.ts";
import { speakOf, speakOfClause } from "./spoken.ts";
import type { SentenceState, TargetClause, TargetDraft } from "./targetDraft.ts";
import { topicOf } from "./topicOf.ts";

/** The targets of one clause, and what it leaves to the next clauses of its sentence in `state`. */
export function findTargets(clause: TargetClause, state: SentenceState): TargetDraft[] {
  if (readLeadIn(clause.text, state)) return [];
  const drafts = listedTargets(clause, state) ?? (clause.amounts.length > 0 ? quantified(clause, state) : findConditions(clause, state));
  if (clause.amounts.length === 0) state.named = null;
  speakOfClause(state.spoken, clause.text);
  return drafts;
}

function quantified(clause: TargetClause, state: SentenceState): TargetDraft[] {
  let stance = commitmentOf("");
  let unit: string | null = null;
  return segmentsOf(clause).map((segment) => {
    stance = firmest(stance, commitmentOf(segment.since));
    // 其中甲3万亩、乙5万亩: all of the list are shares
    const share = SHARE.test(segment.before) || unit === segment.amount.quantity.base.unit;
    if (share) unit = segment.amount.quantity.base.unit;
    const draft = draftOf(segment, { stance, share }, state);
    const { start, end } = draft.span;
    return { ...draft, quote: clause.text.slice(start, end), span: { start: clause.start + start, end: clause.start + end } };
  });
}

/** The target of a segment, with its span in the clause; what it says for the segments behind it is kept in `state`. */
function draftOf(
  segment: Segment,
  { stance, share }: { stance: Stance; share: boolean },
  state: SentenceState,
): Omit<TargetDraft, "quote"> {
  const { amount, span, before, after, base } = segment;
  const { change, bound, cues } = readWords(segment, share, state);
  if (!share) [state.change, state.bound, state.dimension] = [change, bound, amount.quantity.base.dimension];
  const { indicator, subject } = nameTarget({ before, after }, amount, state);
  speakOf(state.spoken, topicOf(indicator));
  state.named = indicator;
  const { comparator } = amount.quantity;
  return {
    span,
    indicator,
    subject,
    quantity: { ...amount.quantity, comparator: comparator === "=" ? (bound ?? "=") : comparator },
    change,
    ...promiseOf(before, stance, state),
    baseline: base ?? baseOf(before),
    cues: cuesOf(cues.change, stance.cue, cues.bound),
    share,
  };
}

/** What the words of a segment, or else those of an earlier one, say of its amount. */
interface WordsRead {
  change: Change;
  bound: Quantity["comparator"] | null;
  /** Its own words that decided. */
  cues: { change: string | null; bound: string | undefined };
}

function readWords({ amount, before, after }: Segment, share: boolean, state: SentenceState): WordsRead {
  const own = changeOf(isShare(amount) ? before : before.replace(MADE_BETTER, ""), after);
  const carried = share || isVerbless(before) ? carriedOn(state, before, amount) : null;
  const bound = boundOf(before, after);
  return {
    change: changeFor(amount, own.change ?? carried),
    bound: bound?.comparator ?? (own.change === null ? state.bound : null),
    cues: { change: own.cue, bound: bound?.words },
  };
}

/** A share or points: they are named by a statistic, and nothing is built of them. */
function isShare({ quantity }: FoundQuantity): boolean {
  return quantity.base.dimension === "ratio" || quantity.base.dimension === "ratio-points";
}

/**
 * What is newly made is counted; a statistic of its own, 规模超3000亿元 behind 建成基站5万个, is reached and not made. It may be held, but not where
 * it is to pass an amount. A rate that grows by 8% says nothing of the money behind it.
 */
function carriedOn(state: SentenceState, words: string, { quantity, span, core }: FoundQuantity): Change | null {
  const { change } = state;
  if (change === "maintain") return quantity.comparator === ">" && span.start < core.start ? null : change;
  if (STATISTIC_HEAD.test(words.replace(REACH_VERBS, ""))) return null;
  return (change === "increase" || change === "decrease") && state.dimension !== quantity.base.dimension ? null : change;
}

/** 新建建筑100%执行标准: no share is newly made. */
function changeFor({ quantity }: FoundQuantity, change: Change | null): Change {
  return change === null || (change === "new" && quantity.base.dimension === "ratio") ? "level" : change;
}

/** What is done with so many of them, and does not make them: 安置劳动力1200人 behind 设立岗位1500个. */
const OWN_VERB =
  /完成|实现|落实|改造|推广|培训|补贴|投入|^\p{Script=Han}{0,2}(?:配备|配齐|安排|安置|发放|选派|提供|举办|接待|惠及|覆盖|受益|吸纳|带动|辐射|清理|接入|扶持|招聘|招录|资助|整合|盘活|流转|化解)/u;

/** 12.5万亩…, 示范村4个, 总产量…: no verb of its own, so the one before goes on. */
function isVerbless(words: string): boolean {
  return changeOf(words, "").cue === null && !commitmentOf(words).cue && !OWN_VERB.test(words);
}
