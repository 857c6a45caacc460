import { endsInsideBracket } from "./brackets.ts";
import { endsRosterEntry, ROSTER_LABEL } from "./rosterLine.ts";

/** A line of a source, as far as it tells whether the line before it runs on. */
export interface NextLine {
  /** Its words; what nobody sees and emphasis marks are gone. */
  words: string;
  /** The kind of the structural mark that it begins with (一、, （一）, 责任单位：), null for plain words. */
  mark: string | null;
}

/** The kind of the structural mark that a line begins with, null for plain words. */
export type MarkOf = (line: string) => string | null;

const DOCUMENT_TITLE = /^[^，。；]{4,60}(?:通知|方案|意见|办法|规划|计划|措施|决定|要点)$/u;
/** A cell of figures continues no sentence. */
const NUMBERS_ONLY = /^[\d０-９.．,%％／/\s—-]+$/u;
/** Below this a line without a mark is a title, a cell or a signature, and no broken paragraph. */
const SHORTEST_BROKEN_LINE = 20;

/** In a table flattened to a cell a line only an open list goes on. */
export function isBrokenCell(cell: string, next: NextLine | undefined): boolean {
  return next !== undefined && next.mark === null && /[，、]$/u.test(cell);
}

/** True where a paragraph goes on in the next line. `runsOn`: the kinds of marks behind whose title text mostly follows. */
export function isBrokenParagraph(
  paragraph: string,
  next: NextLine | undefined,
  { runsOn, markOf }: { runsOn: () => ReadonlySet<string>; markOf: MarkOf },
): boolean {
  if (next === undefined || next.mark !== null || paragraph === "" || NUMBERS_ONLY.test(next.words)) return false;
  if (/^[，。；、）)”》：]/u.test(next.words)) return true;
  if (ROSTER_LABEL.test(next.words)) return false;
  if (endsInsideBracket(paragraph)) return true;
  const last = paragraph.slice(-1);
  if (last === "，" || last === "、") return true;
  if (/[。！？!?：:]/u.test(last) || endsRosterEntry(paragraph, next.words)) return false;
  if (/[）)\]】]/u.test(last) && /$(?<=[。；]\s*[（([【][^。]*)/u.test(paragraph)) return false;
  if (paragraph.includes("。")) return true;
  if (paragraph.length < SHORTEST_BROKEN_LINE || !/[，；、：]/u.test(paragraph)) return false;
  if (DOCUMENT_TITLE.test(paragraph)) return false;
  const mark = markOf(paragraph);
  return mark === null || runsOn().has(mark);
}
