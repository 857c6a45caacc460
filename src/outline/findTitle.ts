import { foldWords } from "../text/foldText.ts";
import type { Paragraph } from "../text/splitParagraphs.ts";
import { isClosing } from "./findTail.ts";

const KIND = "(?:方案|意见|办法|规划|计划|措施|决定|要点|行动|规定|细则)(?:（[^）]{1,12}）|\\([^)]{1,12}\\))?";
const KIND_OF_DOCUMENT = new RegExp(`${KIND}$`, "u");
/** 实施方案, 三年行动计划: the lower line of a title, which names no plan by itself. */
const KIND_ALONE = new RegExp(`^(?:三年|五年|年度|专项|行动|工作|实施|总体|建设|推进|试点|重点|任务){0,4}${KIND}$`, "u");
const NOTICE = /(?:印发|转发|下发|发布|公布)[^。]*$/u;
const QUOTED_TITLE = /《(?<title>[^《》]{4,80})》/u;
/** 关于印发2020年道路建设工作要点的通知: the plan's title without marks of a title. */
const BARE_TITLE = new RegExp(`(?:印发|转发|下发|发布|公布)(?<title>[^《》。，；]{4,80}${KIND})的(?:通知|函|公告)$`, "u");
const LONGEST_TITLE = 80;

export interface DocumentTitle {
  title: string | null;
  /** Index of the paragraph in which the plan itself begins; what stands before is a covering letter. */
  firstParagraph: number;
}

/**
 * The document's own title among the paragraphs before the first heading: of a notice (关于印发《…》的通知) the plan that it hands down.
 * A title on two lines is put together.
 */
export function findTitle(front: readonly Paragraph[]): DocumentTitle {
  const joined = joinKinds(front);
  const { title, firstParagraph } = readTitle(joined);
  const start = joined[firstParagraph]?.start;
  return { title, firstParagraph: start === undefined ? front.length : front.findIndex((paragraph) => paragraph.start === start) };
}

/** A line that is nothing but 实施方案 or 实　施　方　案 ends the title that the line above begins. */
function joinKinds(front: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of front) {
    const above = joined.at(-1);
    const kind = paragraph.text.replace(/\s/gu, "");
    if (above && KIND_ALONE.test(kind) && isHalfTitle(above.text)) {
      joined[joined.length - 1] = { text: above.text + kind, start: above.start, end: paragraph.end };
    } else joined.push(paragraph);
  }
  return joined;
}

function readTitle(front: readonly Paragraph[]): DocumentTitle {
  const [first] = front;
  if (!first) return { title: null, firstParagraph: 0 };
  const notice = front.find((p) => p.text.length <= LONGEST_TITLE + 20 && NOTICE.test(p.text));
  if (notice) return titleBehind(notice, front) ?? { title: first.text, firstParagraph: endOfLetter(notice, front) };
  const line = front.find((p) => isTitle(p.text));
  if (line) {
    const above = front[front.indexOf(line) - 1];
    return { title: (above && isHalfTitle(above.text) ? above.text : "") + line.text, firstParagraph: 0 };
  }
  const isLine = first.text.length <= LONGEST_TITLE && !/[。；]|〔\d{4}〕/u.test(first.text);
  return { title: isLine ? first.text : null, firstParagraph: 0 };
}

/** The title of what a notice hands down: the last line behind it that says what the notice says, the last title line, or the notice's words. */
function titleBehind(notice: Paragraph, front: readonly Paragraph[]): DocumentTitle | undefined {
  const handedDown = (QUOTED_TITLE.exec(notice.text) ?? BARE_TITLE.exec(notice.text))?.groups?.title;
  const titles = front.filter(({ start, text }) => start > notice.start && isTitle(text));
  const line = titles.findLast(({ text }) => handedDown !== undefined && sameTitle(text, handedDown)) ?? titles.at(-1);
  if (line) return wholeTitle(front, front.indexOf(line), handedDown);
  return handedDown === undefined ? undefined : { title: handedDown, firstParagraph: endOfLetter(notice, front) };
}

/** A title line, with the line above where the notice names both as one. */
function wholeTitle(front: readonly Paragraph[], at: number, handedDown = ""): DocumentTitle {
  const [above = "", line = ""] = [front[at - 1]?.text, front[at]?.text];
  return above !== "" && foldWords(handedDown).endsWith(foldWords(above + line))
    ? { title: above + line, firstParagraph: at - 1 }
    : { title: line, firstParagraph: at };
}

/** Index of the paragraph behind the signature of a letter; 0 where none is signed. */
function endOfLetter(notice: Paragraph, front: readonly Paragraph[]): number {
  return front.findLastIndex(({ start, text }) => start > notice.start && isClosing(text)) + 1;
}

/** A line that names a document: short, without a sentence, ending in 方案, 意见 and their kin. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/[。；：，]/u.test(text) && KIND_OF_DOCUMENT.test(text);
}

/** The upper half of a title on two lines: short, and it ends in the middle of a phrase. */
function isHalfTitle(text: string): boolean {
  return text.length >= 4 && text.length <= 40 && !/[。；：，！]$|〔/u.test(text) && !isClosing(text);
}

function sameTitle(a: string, b: string): boolean {
  const [x, y] = [foldWords(a), foldWords(b)];
  return x.endsWith(y) || y.endsWith(x);
}
