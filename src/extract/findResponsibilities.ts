import { DEADLINE_LABEL, FIRST_LEADS, ONGOING, RESPONSIBILITY_LABELS, RESPONSIBILITY_TAILS } from "../lexicon/responsibility.ts";
import type { Organization, OrganizationRole } from "../model/organization.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Deadline } from "../model/task.ts";
import { findBrackets } from "../text/brackets.ts";
import { foldDigits } from "../text/foldText.ts";
import { splitParagraphs } from "../text/splitParagraphs.ts";
import { splitList } from "./splitList.ts";

export interface Responsibilities {
  organizations: Organization[];
  deadline: Deadline | null;
  /** The words that were read here, brackets included: they are no measures. */
  spans: SourceSpan[];
}

const ANY_LABEL =
  /^(?:总?牵头|主办|主责|第一责任|配合|参与|参加|协办|协助|协同|责任|落实|承办|实施|主管)(?:责任)?(?:单位|部门|主体|分工)[：:]/u;
const IN_CHARGE = /(?:负责|牵头|配合|参与)(?:落实|实施)?[。；]?$/u;
const NOTE = /(?:省级|市级|县级|区级)?(?:单位)?列第一位.*$|下同.*$|以下均需.*$/u;
/** Bodies end so; a bracket that only explains a word does not. */
const BODY_ENDING =
  /(?:局|委|办|厅|部|院|会|司|行|处|所|中心|公司|集团|政府|管委会|街道|乡镇|镇|区|办公室|单位|部门|大队|支队|总队|联社|联|馆|校|社|站|园|组|建投|城投)(?:（[^）]*）|\([^)]*\))?$/u;

/**
 * The responsible bodies of a section, from brackets of every kind, lines with a label and lines of their own, with their roles.
 * `firstLeads` where the text says that the first of a list leads.
 *
 * @example "（县农业农村局、各乡镇（街道）按职责分工负责）" // 县农业农村局 joint, 各乡镇（街道） joint
 */
export function findResponsibilities(text: string, span: SourceSpan, firstLeads = false): Responsibilities {
  const words = text.slice(span.start, span.end);
  const spans: SourceSpan[] = [];
  const organizations: Organization[] = [];
  let deadline: Deadline | null = null;
  const read = (inner: SourceSpan, outer: SourceSpan): void => {
    spans.push(outer);
    for (const body of readLine(text, inner, firstLeads)) {
      if (!organizations.some((known) => known.name === body.name)) organizations.push(body);
    }
  };
  const brackets = findBrackets(words).filter((b) => b.depth === 0 && isResponsibility(words.slice(b.start + 1, b.end - 1)));
  for (const bracket of brackets) {
    const outer = { start: span.start + bracket.start, end: span.start + bracket.end };
    read({ start: outer.start + 1, end: outer.end - 1 }, outer);
  }
  for (const paragraph of splitParagraphs(words)) {
    if (brackets.some((b) => b.start < paragraph.end && b.end > paragraph.start && b.start - paragraph.start < 2)) continue;
    const outer = { start: span.start + paragraph.start, end: span.start + paragraph.end };
    if (DEADLINE_LABEL.test(paragraph.text)) {
      spans.push(outer);
      deadline ??= readDeadline(text, outer);
    } else if (ANY_LABEL.test(paragraph.text)) {
      read(outer, outer);
    }
  }
  organizations.sort((a, b) => a.span.start - b.span.start);
  return { organizations: withLevel(organizations), deadline, spans };
}

/** True where the words of a bracket name bodies in charge. */
function isResponsibility(words: string): boolean {
  const line = words.trim();
  if (ANY_LABEL.test(line)) return true;
  if (FIRST_LEADS.test(line)) return true;
  if (!IN_CHARGE.test(line)) return false;
  const [first] = splitList(line, { start: 0, end: line.length });
  return first !== undefined && BODY_ENDING.test(stripTail(line.slice(first.start, first.end)).words);
}

function readLine(text: string, inner: SourceSpan, firstLeadsEverywhere: boolean): Organization[] {
  const firstLeads = firstLeadsEverywhere || FIRST_LEADS.test(text.slice(inner.start, inner.end));
  const found: Organization[] = [];
  let labelled: RoleCue | null = null;
  for (const segment of segments(text, inner)) {
    const words = text.slice(segment.start, segment.end);
    if (NOTE.test(words) && words.replace(NOTE, "").trim() === "") continue;
    const label = RESPONSIBILITY_LABELS.find((row) => row.pattern.test(words));
    const written = label?.pattern.exec(words)?.[0] ?? "";
    if (label) labelled = { role: label.role, cue: written };
    const list = stripTail(words.slice(written.length).replace(NOTE, ""));
    const names = splitList(text, { start: segment.start + written.length, end: segment.start + written.length + list.words.length });
    const ofSegment = speaksOfRole(list.tail) ? list.tail : (labelled ?? list.tail);
    for (const name of names) {
      const item = stripTail(text.slice(name.start, name.end));
      const lead = leadingBlanks(item.words);
      const body = item.words.slice(lead).replace(/[。；;，,]+$/u, "");
      if (body === "" || !isName(body)) continue;
      const start = name.start + lead;
      const { role, cue } = (speaksOfRole(item.tail) ? item.tail : ofSegment) ?? NO_CUE;
      found.push({ name: body, role, span: { start, end: start + body.length }, cue });
    }
  }
  const [first, ...others] = found;
  return firstLeads && first?.role === "joint" ? [{ ...first, role: "lead", cue: FIRST_LEADS_CUE }, ...others] : found;
}

/** A role and the words that give it. */
interface RoleCue {
  role: OrganizationRole;
  cue: string | null;
}
const NO_CUE: RoleCue = { role: "joint", cue: null };
const FIRST_LEADS_CUE = "列第一位者为牵头";

/** 牵头 and 配合 tell more than 负责, which goes with any role. */
function speaksOfRole(tail: RoleCue | undefined): boolean {
  return tail !== undefined && tail.role !== "joint";
}

/** Parts of a line that may have a label or a role of their own: at ；, at 。, at a label, and behind 牵头. */
function segments(text: string, inner: SourceSpan): SourceSpan[] {
  const words = text.slice(inner.start, inner.end);
  const cuts = new Set<number>([0]);
  for (const match of words.matchAll(/[；;。\n]|(?:牵头|负责)(?:负责)?[，,、]/gu)) cuts.add(match.index + match[0].length);
  for (const match of words.matchAll(/[，,、\s](?=(?:牵头|配合|参与|协助|协办|责任|主办)(?:单位|部门)[：:])/gu)) cuts.add(match.index + 1);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered
    .map((start, index) => {
      let end = ordered[index + 1] ?? words.length;
      while (end > start && /[；;。，,、\s]/u.test(words[end - 1] ?? "")) end--;
      return { start: inner.start + start, end: inner.start + end };
    })
    .filter((part) => part.end > part.start);
}

function stripTail(words: string): { words: string; tail: RoleCue | undefined } {
  let rest = words.replace(/[。；;，,\s]+$/u, "");
  let tail: RoleCue | undefined;
  for (let again = true; again; ) {
    again = false;
    for (const row of RESPONSIBILITY_TAILS) {
      const match = row.pattern.exec(rest);
      if (!match || match[0] === "") continue;
      // 城管执行 and 市场监督 end in a body's own words, not in a tail: something must be left
      rest = rest.slice(0, match.index).replace(/[，,、\s]+$/u, "");
      if (!speaksOfRole(tail)) tail = { role: row.role, cue: match[0] };
      again = rest !== "";
      break;
    }
  }
  return { words: rest, tail };
}

function leadingBlanks(words: string): number {
  return /^[\s由]*/u.exec(words)?.[0].length ?? 0;
}

function isName(words: string): boolean {
  return words.length <= 40 && !/[。：:]/u.test(words);
}

/** 省财政厅、发改委: a level named once holds for the names behind it that have none. */
function withLevel(organizations: readonly Organization[]): Organization[] {
  let level: string | undefined;
  return organizations.map((body) => {
    const own = /^(?:国家|省|市|县|区|州|自治区)(?!级|直|场|监|容|政)/u.exec(body.name)?.[0];
    if (own !== undefined) {
      level = own;
      return body;
    }
    const bare = /^[^各市县区镇乡]{2,8}(?:局|委|办|厅|部|院)$/u.test(body.name) && !/^(?:国|中|人民)/u.test(body.name);
    return bare && level !== undefined ? { ...body, resolvedName: level + body.name } : body;
  });
}

function readDeadline(text: string, span: SourceSpan): Deadline {
  const words = text.slice(span.start, span.end);
  const label = DEADLINE_LABEL.exec(words)?.[0].length ?? 0;
  const value = words.slice(label).replace(/[。；\s]+$/u, "");
  const year = /(?<year>(?:19|20)\d{2})\s*年/u.exec(foldDigits(value))?.groups?.year;
  return {
    text: value,
    year: year === undefined ? null : Number(year),
    ongoing: ONGOING.test(value),
    span: { start: span.start + label, end: span.start + label + value.length },
  };
}
