import { isHeading, type MarkedParagraph, markedParagraph } from "./markParagraphs.ts";

/** The title of a notice, alone on its line: …关于印发《…办法》的通知. */
const NOTICE_TITLE = /^[^。；，]{0,60}关于[^。；]{4,80}的(?:通知|通告|公告|函|批复)$/u;
/** The same right behind the last sentence: the body that issues it begins it. */
const GLUED_TITLE =
  /(?<=[。）)])[^。；，（）()]{2,60}(?:政府|办公[厅室]|委员会|局|厅|委|部|办)[：:]?关于[^。；]{4,80}的(?:通知|通告|公告|函|批复)$/u;
/** No title is longer, and no more of the last paragraph is looked at. */
const LONGEST_TITLE = 220;

export interface CutText {
  own: MarkedParagraph[];
  /** The title of another article that a page put behind the plan. */
  foreign: MarkedParagraph | undefined;
}

/** Cuts the title of the next article off, which pages leave behind a plan: nothing of the plan stands behind it. */
export function cutForeignTail(paragraphs: readonly MarkedParagraph[]): CutText {
  const last = paragraphs.at(-1);
  const begun = paragraphs.findIndex(isHeading);
  if (!last || begun < 0) return { own: [...paragraphs], foreign: undefined };
  if (last.mark === undefined && NOTICE_TITLE.test(last.text)) return { own: paragraphs.slice(0, -1), foreign: last };
  if (!last.text.includes("关于")) return { own: [...paragraphs], foreign: undefined };
  const from = Math.max(0, last.text.length - LONGEST_TITLE);
  const glued = GLUED_TITLE.exec(last.text.slice(from));
  if (!glued) return { own: [...paragraphs], foreign: undefined };
  const at = from + glued.index;
  const own = markedParagraph({ text: last.text.slice(0, at), start: last.start, end: last.start + at });
  return { own: [...paragraphs.slice(0, -1), own], foreign: markedParagraph({ text: glued[0], start: last.start + at, end: last.end }) };
}
