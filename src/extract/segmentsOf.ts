import { ACTION_NOUNS } from "../lexicon/verbs.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { FoundQuantity } from "./findQuantities.ts";
import type { TargetClause, TargetDraft } from "./targetDraft.ts";

/** The part of a clause that belongs to one amount. */
export interface Segment {
  amount: FoundQuantity;
  /** Offsets in the clause. */
  span: SourceSpan;
  /** Its words before the amount and behind it. */
  before: string;
  after: string;
  /** All that the clause says since the amount before. */
  since: string;
  /** 从2020年的5.5%: the amount from which it changes; null where none is said. */
  base: TargetDraft["baseline"];
}

/** 从2020年的5.5%下降到1.2%: the words of the amount before the change. */
interface FoundBase {
  span: SourceSpan;
  base: TargetDraft["baseline"];
}

const BASE_AHEAD = /(?:从|由)(?:(?<year>(?:19|20)\d{2})年的?)?$/u;

const ACTION_OF_ALL = new RegExp(`的(?:${ACTION_NOUNS.join("|")})(?:任务|工作)?$`, "u");

/** The segments of a clause, one for each amount that is no base of the next. */
export function segmentsOf({ text, amounts }: TargetClause): Segment[] {
  const segments: Segment[] = [];
  let found: FoundBase | null = null;
  let from = 0;
  let scanned = 0;
  for (const [index, amount] of amounts.entries()) {
    const next = amounts[index + 1];
    const base: FoundBase | null = next ? findBase(text, from, amount) : null;
    if (base) {
      found = base;
      continue;
    }
    const limit = next?.span.start ?? text.length;
    const start = limit - text.slice(from, limit).replace(/^(?:以及|[\s、，和及与（(])+/u, "").length;
    const end = segmentEnd(text, { start, end: amount.span.end }, limit);
    segments.push({
      amount,
      span: { start, end },
      before: wordsBefore(text, { start, end: amount.span.start }, found),
      after: text.slice(amount.span.end, end),
      since: text.slice(scanned, amount.span.start),
      base: found?.base ?? null,
    });
    found = null;
    from = end;
    scanned = amount.span.start;
  }
  return shareAction(segments, ACTION_OF_ALL.exec(text)?.[0] ?? "");
}

/** 3个乡镇、15个村的整治: what is done with the last of a list of things is done with all of them. */
function shareAction(segments: readonly Segment[], action: string): Segment[] {
  return segments.map((segment, at) => (segments[at + 1]?.before === "" ? { ...segment, after: segment.after + action } : segment));
}

function findBase(text: string, from: number, { quantity, span }: FoundQuantity): FoundBase | null {
  const match = BASE_AHEAD.exec(text.slice(from, span.start).trimEnd());
  if (!match) return null;
  const year = match.groups?.year;
  return {
    span: { start: from + match.index, end: span.end },
    base: { quantity, year: year === undefined ? null : Number(year), quote: quantity.text },
  };
}

/** 发生率从2020年的5.5%下降到1.2%: where it came from is no part of the name. */
function wordsBefore(text: string, { start, end }: SourceSpan, base: FoundBase | null): string {
  return base ? text.slice(start, base.span.start) + text.slice(base.span.end, end) : text.slice(start, end);
}

/** A segment ends before the 、 that parts it from the next amount, else with the clause; a closing bracket belongs to it where it opens in it. */
function segmentEnd(text: string, { start, end }: SourceSpan, limit: number): number {
  const between = text.slice(end, limit);
  if (limit === text.length) {
    const closer = between.search(/[）)]/u);
    return closer >= 0 && !/[（(]/u.test(text.slice(start, end + closer)) ? end + closer : limit;
  }
  // of 和 the last one joins, of 及 and 以及 those behind it
  const last = between.lastIndexOf("和");
  for (const cut of between.matchAll(/[、，；（(]|(?<joint>和|以?及)|[人户亩]均/gu)) {
    if (cut.groups?.joint === undefined || cut.index >= last) return end + cut.index;
  }
  return limit;
}
