import { DEADLINE_LABEL, FIRST_LEADS, NOTE, ONGOING, PART_END, RESPONSIBILITY_LABELS } from "../lexicon/responsibility.ts";
import type { Organization } from "../model/organization.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Deadline } from "../model/task.ts";
import { append } from "../text/append.ts";
import { SPACES } from "../text/characterKinds.ts";
import { characterSet, trimEndOf } from "../text/characterSet.ts";
import { foldDigits } from "../text/foldText.ts";
import type { ScannedText } from "../text/scanText.ts";
import { type Duties, findDuties, isName } from "./findDuties.ts";
import { LAST_YEAR } from "./lastYear.ts";
import { type DutyPart, splitDutyLine } from "./splitDutyLine.ts";
import { splitNames } from "./splitNames.ts";
import { type RoleCue, speaksOfRole, stripTail } from "./stripTail.ts";

export interface Responsibilities {
  organizations: Organization[];
  deadline: Deadline | null;
}

/** What the text has said before, and what holds from there on. */
export interface Standing {
  /** Where the first of every list begins to lead; infinite where the text never says so. */
  firstLeadsFrom: number;
  /** Bodies that answer for every task behind the words that name them. */
  bodies: readonly Organization[];
}

export const NOTHING_STANDS: Standing = { firstLeadsFrom: Number.POSITIVE_INFINITY, bodies: [] };

/**
 * The responsible bodies of a section, from brackets of every kind, lines with a label and lines of their own, with their roles.
 * A body that is named twice is given once, as first written. `standing` is what `findStanding` read in the whole text.
 *
 * @example "（县农业农村局、各乡镇（街道）按职责分工负责）" // 县农业农村局 joint, 各乡镇（街道） joint
 */
export function findResponsibilities(scan: ScannedText, span: SourceSpan, standing: Standing = NOTHING_STANDS): Responsibilities {
  return readDuties(scan.text, findDuties(scan, span), standing);
}

/** The same of a section whose lines have been found. */
export function readDuties(text: string, { section, lines }: Duties, standing: Standing): Responsibilities {
  const organizations: Organization[] = [];
  let deadline: Deadline | null = null;
  for (const { inner } of lines) {
    const parts = splitDutyLine(text, inner);
    const term = parts.find(({ kind }) => kind === "deadline");
    if (term) deadline ??= readDeadline(text, term.span);
    const firstLeads = inner.start >= standing.firstLeadsFrom || FIRST_LEADS.test(text.slice(inner.start, inner.end));
    append(organizations, readBodies(text, parts, firstLeads));
  }
  organizations.sort((a, b) => a.span.start - b.span.start);
  if (organizations.length > 0)
    append(
      organizations,
      standing.bodies.filter((body) => body.span.start < section.end),
    );
  return { organizations: eachOnce(withLevel(organizations)), deadline };
}

/** 省发改委…发改委: one body, named first with its level and then without. */
function eachOnce(organizations: readonly Organization[]): Organization[] {
  const known = new Set<string>();
  return organizations.filter((body) => {
    const name = body.resolvedName ?? body.name;
    if (known.has(name)) return false;
    known.add(name);
    return true;
  });
}

function readBodies(text: string, parts: readonly DutyPart[], firstLeads: boolean): Organization[] {
  const found = parts.flatMap(({ kind, span }) => (kind === "bodies" ? bodiesOf(text, span) : []));
  const [first, ...others] = found;
  return firstLeads && first?.role === "joint" ? [{ ...first, role: "lead", cue: FIRST_LEADS_CUE }, ...others] : found;
}

function bodiesOf(text: string, part: SourceSpan): Organization[] {
  const found: Organization[] = [];
  let labelled: RoleCue | null = null;
  for (const segment of segments(text, part)) {
    const words = text.slice(segment.start, segment.end);
    const label = RESPONSIBILITY_LABELS.find((row) => row.pattern.test(words));
    const written = label?.pattern.exec(words)?.[0] ?? "";
    if (label) labelled = { role: label.role, cue: written };
    const list = stripTail(words.slice(written.length).replace(NOTE, ""));
    const names = splitNames(text, { start: segment.start + written.length, end: segment.start + written.length + list.words.length });
    const ofSegment = speaksOfRole(list.tail) ? list.tail : (labelled ?? list.tail);
    for (const name of names) {
      const item = stripTail(text.slice(name.start, name.end));
      const lead = leadingBlanks(item.words);
      const body = item.words.slice(lead);
      if (body === "" || !isName(body)) continue;
      const start = name.start + lead;
      const { role, cue } = (speaksOfRole(item.tail) ? item.tail : ofSegment) ?? NO_CUE;
      found.push({ name: body, role, span: { start, end: start + body.length }, cue });
    }
  }
  return found;
}

const DEADLINE_END = characterSet(`。；;，,、${SPACES}`);
const NO_CUE: RoleCue = { role: "joint", cue: null };
const FIRST_LEADS_CUE = "列第一位者为牵头";

const SEGMENT_END = new RegExp(`[；;。\\n]|${PART_END.source}`, "gu");

/** What may have a role of its own in a part of a line: ended by ；, by 。, and by a verb such as 牵头. */
function segments(text: string, part: SourceSpan): SourceSpan[] {
  const words = text.slice(part.start, part.end);
  const cuts = [0, ...Array.from(words.matchAll(SEGMENT_END), (match) => match.index + match[0].length)];
  return cuts.map((start, index) => ({ start: part.start + start, end: part.start + (cuts[index + 1] ?? words.length) }));
}

function leadingBlanks(words: string): number {
  return words.length - words.replace(/^[\s由]*/u, "").length;
}

/** 甲乙银保监局: the branch of a national body bears the name of its place, and no level. */
const BRANCH = /^.{2,}(?:银保监|银监|证监|金融监管|能源监管|海事|税务)[局办]/u;

/** 省财政厅、发改委: a level named once holds for the names behind it that have none. */
function withLevel(organizations: readonly Organization[]): Organization[] {
  let level: string | undefined;
  return organizations.map((body) => {
    const own = /^(?:省|市|县|区|州|自治区)(?!级|直|场|监|容|政)/u.exec(body.name)?.[0];
    if (own !== undefined) {
      level = own;
      return body;
    }
    const bare =
      /^(?:市场|城乡|[^各省市县区镇乡]){2,8}(?:局|委|办|厅|部|院)$/u.test(body.name) &&
      !BRANCH.test(body.name) &&
      !/^(?:国|中|人民)/u.test(body.name);
    return bare && level !== undefined ? { ...body, resolvedName: level + body.name } : body;
  });
}

/** A year; of 2025年6月至2026年6月 the second, by which the work is done. */
const YEAR = new RegExp(LAST_YEAR, "u");

function readDeadline(text: string, span: SourceSpan): Deadline {
  const behind = text.slice(span.start, span.end).replace(DEADLINE_LABEL, "");
  const start = span.end - behind.length;
  const value = trimEndOf(behind, DEADLINE_END);
  const year = YEAR.exec(foldDigits(value))?.groups?.year;
  return {
    text: value,
    year: year === undefined ? null : Number(year),
    ongoing: ONGOING.test(value),
    span: { start, end: start + value.length },
  };
}
