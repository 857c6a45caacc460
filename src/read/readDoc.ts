import { Buffer } from "node:buffer";
import { UnreadableFileError } from "../model/errors.ts";
import { loadPackage } from "./loadPackage.ts";
import type { Reader } from "./reader.ts";

/** The types of the package do not know its option. */
interface ExtractedDocument {
  getBody: (options: { filterUnicode: boolean }) => string;
}

/**
 * A Word file of before 2007, in node only: a paragraph a line. Numbers that Word made by itself are not in its text: where headings have
 * lost theirs, save it as docx.
 */
export const readDoc: Reader = async ({ bytes, name }) => {
  const { default: WordExtractor } = await loadPackage("word-extractor", "old Word files", () => import("word-extractor"));
  const document: ExtractedDocument = await new WordExtractor().extract(Buffer.from(bytes)).catch((error: unknown) => {
    throw new UnreadableFileError(name, `a damaged one (${error instanceof Error ? error.message : String(error)})`, "a whole Word file");
  });
  // its filter would turn “ ” into straight quotes
  const text = document.getBody({ filterUnicode: false });
  if (text.trim() === "") throw new UnreadableFileError(name, "none", "words");
  return { text };
};
