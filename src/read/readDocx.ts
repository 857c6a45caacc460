import { UnreadableFileError } from "../model/errors.ts";
import { countListItems } from "./countListItems.ts";
import type { Reader, ReaderInput } from "./reader.ts";
import { unzipText } from "./unzipText.ts";
import { parseWordNumbering } from "./wordNumbering.ts";
import { readWordParagraphs } from "./wordParagraphs.ts";
import { parseWordStyles } from "./wordStyles.ts";
import { listZipEntries } from "./zipEntries.ts";

const DOCUMENT = /^word\/document\d*\.xml$/u;

/**
 * A Word file: a paragraph a line, automatic numbers put back, tracked changes accepted, a cell of a table a line. Heads and feet of the
 * pages, comments and footnotes are not the plan's words. Only this file is read: links in it are not followed.
 */
export const readDocx: Reader = async (input) => {
  const parts = listZipEntries(input.bytes, input.name, input.limits);
  const path = [...parts.keys()].find((key) => DOCUMENT.test(key));
  if (path === undefined) throw new UnreadableFileError(input.name, "none", "a Word file with a document in it");
  const { paragraphs, deleted } = readWordParagraphs(await readPart(path, parts, input));
  const placeOfStyle = parseWordStyles(await readPart("word/styles.xml", parts, input));
  const nextMark = countListItems(parseWordNumbering(await readPart("word/numbering.xml", parts, input)));
  const lines = paragraphs.map(({ text, listId, level, styleId }) => {
    const byStyle = placeOfStyle(styleId);
    return withMark(nextMark({ listId: listId ?? byStyle.listId, level: level ?? byStyle.level }, styleId), text);
  });
  const text = lines.join("\n");
  if (text.trim() === "")
    throw new UnreadableFileError(input.name, "none (pictures of pages take a program that recognises characters)", "words");
  return { text, removed: deleted.map((words) => ({ reason: "tracked-deletion", text: words })) };
};

async function readPart(path: string, parts: ReturnType<typeof listZipEntries>, input: ReaderInput): Promise<string> {
  const entry = parts.get(path);
  return entry ? unzipText(entry, input) : "";
}

/** 1. before 5万亩 must not become 1.5万亩. */
function withMark(mark: string, text: string): string {
  if (text === "") return "";
  return /\d[.．]?$/u.test(mark) && /^\d/u.test(text) ? `${mark} ${text}` : `${mark}${text}`;
}
