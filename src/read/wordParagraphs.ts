import type { ListPlace } from "./wordStyles.ts";
import { walkXml, type XmlAttributes } from "./xmlEvents.ts";

/** A paragraph as it stands when all tracked changes are accepted. */
export interface WordParagraph extends ListPlace {
  text: string;
  styleId: string | null;
}

/** Old properties under a tracked change, a second copy of a drawing's words for old programs, readings above characters. */
const PASSED_OVER = /^(?:w:\w+Change|mc:Fallback|w:rt)$/u;
/** What stands for one character in a run. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["w:tab", "\t"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
]);
const WORDS = /^(?:w:t|w:delText|m:t)$/u;
const DELETION = /^(?:w:del|w:moveFrom)$/u;

interface OpenParagraph extends WordParagraph {
  /** The paragraph's end was deleted: the next one goes on in it. */
  runsOn: boolean;
}

/** The paragraphs of word/document.xml in reading order, tables and text boxes among them, and the words that were deleted in review. */
export function readWordParagraphs(xml: string): { paragraphs: WordParagraph[]; deleted: string[] } {
  const paragraphs: WordParagraph[] = [];
  const deleted: string[] = [];
  const open: OpenParagraph[] = [];
  const depth = { passed: 0, properties: 0, deletion: 0, words: 0 };
  let carried = "";
  const add = (words: string): void => {
    const paragraph = open.at(-1);
    if (depth.deletion > 0) deleted.push(`${deleted.pop() ?? ""}${words}`);
    else if (paragraph) paragraph.text += words;
  };
  const openTag = (name: string, attributes: XmlAttributes): void => {
    const paragraph = open.at(-1);
    if (name === "w:p") open.push({ text: "", listId: null, level: null, styleId: null, runsOn: false });
    else if (name === "w:pPr") depth.properties++;
    else if (WORDS.test(name)) depth.words++;
    else if (depth.properties > 0 && paragraph) readProperty(paragraph, name, attributes.get("w:val") ?? "");
    else if (DELETION.test(name)) {
      depth.deletion++;
      deleted.push("");
    } else if (SIGNS.has(name)) add(SIGNS.get(name) ?? "");
  };
  const closeTag = (name: string): void => {
    if (name === "w:pPr") depth.properties--;
    else if (WORDS.test(name)) depth.words--;
    else if (DELETION.test(name) && depth.properties === 0) depth.deletion--;
    if (name !== "w:p") return;
    const { runsOn = false, ...paragraph } = open.pop() ?? {};
    if (!("text" in paragraph)) return;
    if (runsOn) carried += paragraph.text;
    else {
      paragraphs.push({ ...paragraph, text: carried + paragraph.text });
      carried = "";
    }
  };
  walkXml(xml, {
    open: (name, attributes) => {
      if (PASSED_OVER.test(name)) depth.passed++;
      if (depth.passed === 0) openTag(name, attributes);
    },
    close: (name) => {
      if (depth.passed === 0) closeTag(name);
      if (PASSED_OVER.test(name)) depth.passed--;
    },
    text: (words) => {
      if (depth.words > 0 && depth.passed === 0) add(words);
    },
  });
  if (carried !== "") paragraphs.push({ text: carried, listId: null, level: null, styleId: null });
  return { paragraphs, deleted: deleted.filter((words) => words !== "") };
}

function readProperty(paragraph: OpenParagraph, name: string, value: string): void {
  if (name === "w:pStyle") paragraph.styleId = value;
  if (name === "w:numId") paragraph.listId = value;
  if (name === "w:ilvl") paragraph.level = Number(value);
  if (DELETION.test(name)) paragraph.runsOn = true;
}
