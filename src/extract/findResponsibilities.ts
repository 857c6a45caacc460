import {
  ANY_LABEL,
  BODY_ENDING,
  DEADLINE_LABEL,
  FIRST_LEADS,
  GENERIC_NAME,
  IN_CHARGE,
  LEVELLED_NAME,
  NOTE,
  ONGOING,
  PART_END,
  RESPONSIBILITY_LABELS,
  RESPONSIBILITY_TAILS,
} from "../lexicon/responsibility.ts";
import type { Organization, OrganizationRole } from "../model/organization.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Deadline } from "../model/task.ts";
import { append } from "../text/append.ts";
import { type Bracket, findBrackets } from "../text/brackets.ts";
import { foldDigits } from "../text/foldText.ts";
import { splitParagraphs } from "../text/splitParagraphs.ts";
import { outermost } from "./outermost.ts";
import { splitList } from "./splitList.ts";
import { splitNames } from "./splitNames.ts";

export interface Responsibilities {
  organizations: Organization[];
  deadline: Deadline | null;
  /** The words that were read here, brackets included: they are no measures. */
  spans: SourceSpan[];
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
export function findResponsibilities(text: string, span: SourceSpan, standing: Standing = NOTHING_STANDS): Responsibilities {
  const words = text.slice(span.start, span.end);
  const spans: SourceSpan[] = [];
  const organizations: Organization[] = [];
  let deadline: Deadline | null = null;
  const read = (inner: SourceSpan, outer: SourceSpan): void => {
    spans.push(outer);
    append(organizations, readLine(text, inner, inner.start >= standing.firstLeadsFrom));
  };
  const brackets = outermost(findBrackets(words)).filter(
    (b) =>
      isResponsibility(words.slice(b.start + 1, b.end - 1)) || (standsAlone(words, b) && isBareList(words.slice(b.start + 1, b.end - 1))),
  );
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
  if (organizations.length > 0)
    append(
      organizations,
      standing.bodies.filter((body) => body.span.start < span.end),
    );
  return { organizations: eachOnce(withLevel(organizations)), deadline, spans };
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

/** True where the words of a bracket name bodies in charge. */
export function isResponsibility(words: string): boolean {
  if (ANY_LABEL.test(words.trim()) || FIRST_LEADS.test(words)) return true;
  const line = words.replace(NOTE, "").trim();
  if (!IN_CHARGE.test(line)) return false;
  const [first] = splitList(line, { start: 0, end: line.length });
  const body = first === undefined ? "" : stripTail(line.slice(first.start, first.end)).words;
  return BODY_ENDING.test(body) && !GENERIC_NAME.test(body);
}

/** Behind a sentence, at the end of its paragraph. */
function standsAlone(words: string, { start, end }: Bracket): boolean {
  return (
    /(?:^|[。；;！\n])\s*$/u.test(words.slice(Math.max(0, start - 4), start)) &&
    /^[。；;]?[ \t]*(?:$|[\n\r\u3000])/u.test(words.slice(end, end + 8))
  );
}

/** （市教育局、市财政局）: nothing but names of bodies, the first with its level. */
function isBareList(words: string): boolean {
  const names = splitList(words, { start: 0, end: words.length }).map((item) => stripTail(words.slice(item.start, item.end)).words);
  return LEVELLED_NAME.test(names[0] ?? "") && names.every((name) => isName(name) && BODY_ENDING.test(name));
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
    const names = splitNames(text, { start: segment.start + written.length, end: segment.start + written.length + list.words.length });
    const ofSegment = speaksOfRole(list.tail) ? list.tail : (labelled ?? list.tail);
    for (const name of names) {
      const item = stripTail(text.slice(name.start, name.end));
      const lead = leadingBlanks(item.words);
      const body = item.words.slice(lead).replace(/(?<![。；;，,])[。；;，,]+$/u, "");
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

const SEGMENT_END = new RegExp(`[；;。\\n]|${PART_END.source}`, "gu");

/** Parts of a line that may have a label or a role of their own: at ；, at 。, at a label, and behind a verb such as 牵头. */
function segments(text: string, inner: SourceSpan): SourceSpan[] {
  const words = text.slice(inner.start, inner.end);
  const cuts = new Set<number>([0]);
  for (const match of words.matchAll(SEGMENT_END)) cuts.add(match.index + match[0].length);
  for (const match of words.matchAll(/[，,、\s](?=(?:牵头|配合|参与|协助|协办|责任|主办)(?:单位|部门)[：:])/gu)) cuts.add(match.index + 1);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered
    .map((start, index) => {
      let end = ordered[index + 1] ?? words.length;
      while (end > start && /[；;。，,、\s]/u.test(words.charAt(end - 1))) end--;
      return { start: inner.start + start, end: inner.start + end };
    })
    .filter((part) => part.end > part.start);
}

function stripTail(words: string): { words: string; tail: RoleCue | undefined } {
  let rest = words.replace(/(?<![。；;，,\s])[。；;，,\s]+$/u, "");
  let tail: RoleCue | undefined;
  for (let again = true; again; ) {
    again = false;
    for (const row of RESPONSIBILITY_TAILS) {
      const match = row.pattern.exec(rest);
      if (!match || match[0] === "") continue;
      // 城管执行 and 市场监督 end in a body's own words, not in a tail: something must be left
      rest = rest.slice(0, match.index).replace(/(?<![，,、\s])[，,、\s]+$/u, "");
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

/** 甲乙银保监局: the branch of a national body bears the name of its place, and no level. */
const BRANCH = /^.{2,}(?:银保监|银监|证监|金融监管|能源监管|海事|税务)[局办]$/u;

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

function readDeadline(text: string, span: SourceSpan): Deadline {
  const words = text.slice(span.start, span.end);
  const label = DEADLINE_LABEL.exec(words)?.[0].length ?? 0;
  const value = words.slice(label).replace(/(?<![。；\s])[。；\s]+$/u, "");
  const year = /(?<year>(?:19|20)\d{2})\s*年/u.exec(foldDigits(value))?.groups?.year;
  return {
    text: value,
    year: year === undefined ? null : Number(year),
    ongoing: ONGOING.test(value),
    span: { start: span.start + label, end: span.start + label + value.length },
  };
}
