import { FIRST_LEADS, FROM_HERE_ON, NOTE, STANDING_BODIES } from "../lexicon/responsibility.ts";
import type { Organization } from "../model/organization.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { findBrackets } from "../text/brackets.ts";
import { SPACES } from "../text/characterKinds.ts";
import { characterSet, trimEndOf } from "../text/characterSet.ts";
import { splitParagraphs } from "../text/splitParagraphs.ts";
import { isResponsibility } from "./findDuties.ts";
import { NOTHING_STANDS, type Standing } from "./findResponsibilities.ts";
import { outermost } from "./outermost.ts";
import { splitNames } from "./splitNames.ts";

/**
 * What one line of a text says for the lines behind it.
 *
 * @example "（县教育局负责。以下均需各乡镇落实，不再列出）" // bodies: 各乡镇
 */
export function findStanding(text: string): Standing {
  const rows = STANDING_BODIES.filter((row) => text.includes(row.word) && row.pattern.test(text));
  if (rows.length === 0 && !FIRST_LEADS.test(text)) return NOTHING_STANDS;
  const lines = findLines(text);
  const bodies = rows.flatMap(({ pattern }) =>
    lines.flatMap((line) => {
      const words = text.slice(line.start, line.end);
      return isResponsibility(words) ? readBodies(text, line, pattern.exec(words)) : [];
    }),
  );
  return {
    firstLeadsFrom: lines.reduce((from, line) => Math.min(from, leadsFrom(text, line)), NOTHING_STANDS.firstLeadsFrom),
    bodies: firstOfEach(bodies),
  };
}

/** A body that several lines name stands where the first one names it. */
function firstOfEach(bodies: readonly Organization[]): Organization[] {
  const byName = new Map<string, Organization>();
  for (const body of [...bodies].sort((a, b) => a.span.start - b.span.start)) if (!byName.has(body.name)) byName.set(body.name, body);
  return [...byName.values()];
}

/** Brackets and paragraphs that hold a note; of a paragraph only what stands in no bracket. */
function findLines(text: string): SourceSpan[] {
  const hasNote = (words: string): boolean => NOTE.test(words);
  const brackets = outermost(findBrackets(text).filter(({ start }) => /[（(〔［[【]/u.test(text.charAt(start))))
    .map((bracket) => ({ start: bracket.start + 1, end: bracket.end - 1 }))
    .filter((inner) => hasNote(text.slice(inner.start, inner.end)));
  const paragraphs = splitParagraphs(text).filter(
    (paragraph) => hasNote(paragraph.text) && !brackets.some((inner) => inner.start >= paragraph.start && inner.end <= paragraph.end),
  );
  return [...brackets, ...paragraphs.map(({ start, end }) => ({ start, end }))];
}

function readBodies(text: string, line: SourceSpan, match: RegExpExecArray | null): Organization[] {
  if (!match) return [];
  const names = match.groups?.bodies ?? "";
  const start = line.start + match.index + match[0].indexOf(names);
  const cue = match[0].replace(/^[，,。；;]/u, "");
  return splitNames(text, { start, end: start + names.length }).map((span) => ({
    name: text.slice(span.start, span.end),
    role: "joint",
    span,
    cue,
  }));
}

const CLOSING = characterSet(`。；;，,、${SPACES}`);

/** Where a line makes the first of every list the leader: 下同 from there on, a note that names nobody in the whole text, else in itself alone. */
function leadsFrom(text: string, line: SourceSpan): number {
  const words = text.slice(line.start, line.end);
  if (!FIRST_LEADS.test(words)) return NOTHING_STANDS.firstLeadsFrom;
  if (FROM_HERE_ON.test(words)) return line.start;
  const others = trimEndOf(words.replace(NOTE, ""), CLOSING);
  return isResponsibility(others) ? NOTHING_STANDS.firstLeadsFrom : 0;
}
