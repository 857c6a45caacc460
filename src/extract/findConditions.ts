import { CONDITIONS, NO_POLICY } from "../lexicon/conditions.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { changeOf, commitmentOf, cuesOf } from "./readCues.ts";
import { stripLeading } from "./resolveIndicator.ts";
import type { SentenceState, TargetClause, TargetDraft } from "./targetDraft.ts";

/**
 * The full-or-zero conditions of a clause without an amount: 行政村全覆盖, 愿改尽改, 不发生规模性返贫. The first row of the table that fits
 * decides; none gives none.
 */
export function findConditions(clause: TargetClause, state: SentenceState): TargetDraft[] {
  for (const condition of CONDITIONS) {
    const match = condition.pattern.exec(clause.text);
    if (!match) continue;
    const what = match.groups?.what ?? "";
    if (condition.id === "named-policy" && NO_POLICY.test(what)) continue;
    const names = condition.split ? conditionNames(what) : [what];
    const end = match.groups?.state ?? condition.state;
    const supplied = condition.id === "task-completed" ? taskTopic(what, state) : null;
    return names.map((name) =>
      toDraft(clause, state, { indicator: indicatorOf(name, end, supplied), subject: supplied, cue: match[0], id: condition.id }),
    );
  }
  return [];
}

function toDraft(
  clause: TargetClause,
  state: SentenceState,
  found: { indicator: string; subject: string | null; cue: string; id: string },
): TargetDraft {
  const stance = commitmentOf(clause.text);
  const span: SourceSpan = { start: clause.start, end: clause.start + clause.text.length };
  const isHeld = changeOf(clause.text, "").change === "maintain" || found.id === "line-held";
  return {
    quote: clause.text,
    span,
    indicator: found.indicator === "" ? clause.text : found.indicator,
    subject: found.subject,
    quantity: null,
    change: isHeld ? "maintain" : "level",
    year: state.year,
    commitment: stance.cue ? stance.commitment : (state.commitment ?? "binding"),
    baseline: null,
    cues: [{ field: "condition", text: found.cue }, ...cuesOf(null, stance.cue, undefined)],
    share: false,
  };
}

/** 5G网络行政村 with the state 覆盖; 新建和改造提升 with the subject 高标准农田 and the state 任务. */
function indicatorOf(name: string, state: string, supplied: string | null): string {
  const bare = supplied === null ? stripLeading(name.replace(/^不(?:发生|出现)/u, "")) : supplied + name;
  return bare + state;
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
