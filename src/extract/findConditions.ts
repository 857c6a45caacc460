import type { ConditionRow } from "../lexicon/conditions.ts";
import { FACT_CUES, THRESHOLD_CUES } from "../lexicon/targetCues.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { append } from "../text/append.ts";
import { findBrackets, toInside } from "../text/brackets.ts";
import { rowsIn } from "./conditionKeys.ts";
import { changeOf, commitmentOf, cuesOf } from "./readCues.ts";
import { topicsOf } from "./spoken.ts";
import { stripLeading } from "./stripLeading.ts";
import type { SentenceState, TargetClause, TargetDraft } from "./targetDraft.ts";

/** 对…不到位的, 未完成…的, 在…基础上: a case that is spoken of, no promise. */
const A_CASE = /的$|^在[^，。；]*基础上$/u;

interface FoundCondition {
  row: ConditionRow;
  match: RegExpExecArray;
}

/**
 * The full-or-zero conditions of a clause without an amount: 行政村全覆盖, 愿改尽改, 不发生规模性返贫. The first row of the table that fits
 * decides; none gives none. Where each part between 、 has a condition of its own, each part is read.
 */
export function findConditions(clause: TargetClause, state: SentenceState): TargetDraft[] {
  const parts = partsOf(clause, state.year);
  if (parts.length === 0 || isTalk(clause.text)) return [];
  const drafts: TargetDraft[] = [];
  for (const { part, found } of parts) append(drafts, toDrafts(part, state, found));
  return drafts;
}

/** The clause tells what is, sets a condition of support or names a case; a word of promise outweighs 现有, and quoted names count for nothing. */
function isTalk(text: string): boolean {
  const isFact = FACT_CUES.test(text) && commitmentOf(text).cue === null;
  return isFact || THRESHOLD_CUES.test(text.replace(/“[^“”]*”/gu, "")) || A_CASE.test(text);
}

/** The row that decides on a clause, and where it fits; null where none does. `year` is that of the deadline, `rows` what may fit. */
export function conditionOf(text: string, year: number | null, rows = rowsIn(text)): FoundCondition | null {
  for (const row of rows) {
    const match = row.dated && year === null ? null : row.pattern.exec(text);
    if (match && !row.unless?.test(match.groups?.what ?? "")) return { row, match };
  }
  return null;
}

/** The words of a clause or of a part of it, and where they begin in the plan. */
type Words = Pick<TargetClause, "text" | "start">;

interface Part {
  part: Words;
  found: FoundCondition;
}

/** A零增长、B全量利用: the parts that have a condition, each with its place; the whole clause where fewer than two have; none where it has none. */
function partsOf(clause: TargetClause, year: number | null): Part[] {
  const rows = rowsIn(clause.text);
  if (rows.length === 0) return [];
  const own: Part[] = [];
  if (clause.text.includes("、")) {
    for (const part of splitAtCommas(clause)) {
      const found = conditionOf(part.text, year);
      if (found) own.push({ part, found });
    }
  }
  if (own.length > 1) return own;
  const found = conditionOf(clause.text, year, rows);
  return found ? [{ part: clause, found }] : [];
}

/** What stands between the 、 outside of brackets. */
function splitAtCommas(clause: Words): Words[] {
  const isInside = toInside(findBrackets(clause.text));
  const parts: Words[] = [];
  let start = 0;
  for (const { index } of clause.text.matchAll(/、/gu)) {
    if (isInside(index)) continue;
    parts.push({ text: clause.text.slice(start, index), start: clause.start + start });
    start = index + 1;
  }
  parts.push({ text: clause.text.slice(start), start: clause.start + start });
  return parts;
}

function toDrafts(clause: Words, state: SentenceState, { row, match }: FoundCondition): TargetDraft[] {
  const what = match.groups?.what ?? "";
  const names = row.split ? conditionNames(what) : [what];
  const end = match.groups?.state ?? row.state ?? "";
  const supplied = row.id === "task-completed" ? taskTopic(what, state) : null;
  return names.map((name) =>
    toDraft(clause, state, { indicator: indicatorOf(name, end, supplied), subject: supplied, cue: match[0], id: row.id }),
  );
}

function toDraft(
  clause: Words,
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
  if (supplied !== null) return supplied + name + state;
  // A、B“三油并轨”: the state of several things has a name of its own
  return state.startsWith("“") && name.includes("、") ? state : bareName(name) + state;
}

const HOW = "必须|均|都|基本|逐步|持续|稳步|实现|达到|完成|保持|力争|确保";
/** From the first of them on, so that a long run of them is tried once. */
const HOW_AT_END = new RegExp(`(?<!${HOW})(?:${HOW})+$`, "u");

/** What says when, where it is listed, and how firmly it is meant is no part of the name. */
function bareName(name: string): string {
  const bare = name
    .replace(/^各(?:地|单位|部门)(?:要|应)?以?/u, "")
    .replace(/^不(?:发生|出现)/u, "")
    .replace(/(?:力争|争取|确保)?(?:在|到|于)?(?:19|20)\d{2}年(?:\d{1,2}月)?(?:底|末)?(?:之?前)?$/u, "")
    .replace(/^.*(?:19|20)\d{2}年(?:\d{1,2}月)?(?:底|末)?(?:之?前)?(?=.{2})/u, "")
    .replace(/^.*(?:范围内|区域内|排查出|规定|确定|下达|列明|购入)的(?=.{4})/u, "")
    .replace(HOW_AT_END, "");
  const stripped = stripLeading(bare);
  // 新的疫情: the adjective stays with its 的, and in 新建和改造 the verb with what is joined to it
  return /^[的和]/u.test(stripped) || (stripped === "" && bare.includes("和")) ? bare : stripped;
}

/** 完成新建和改造提升任务, 完成整治任务: what is to be built or mended was said before. */
function taskTopic(name: string, state: SentenceState): string | null {
  const bare = /^(?:新建|改造|提升|整治|建设|治理|排查|和|、|年度|各项|目标)+$/u.test(name);
  return bare ? (topicsOf(state.spoken)[0] ?? null) : null;
}

/** A、B在行政村全覆盖, A和B全覆盖: one name each, the place behind each; 老、少、边地区, A、B等行业 and （A、B）管网 are no lists of names. */
function conditionNames(what: string): string[] {
  const [list = "", where = ""] = what.split(/在(?=[^在]*$)/u);
  const names = list.split(/[、和]/u);
  return names.length > 1 && names.every((name) => name.length >= 2 && !/[等（）()]/u.test(name))
    ? names.map((name) => name + where)
    : [what];
}
