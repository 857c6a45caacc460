import type WordExtractor from "word-extractor";
import { UnreadableFileError, UnsupportedFormatError } from "../model/errors.ts";
import { toLoadError } from "../text/toLoadError.ts";
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
  const { Buffer }: { Buffer?: typeof globalThis.Buffer } = globalThis;
  const Extractor = Buffer && (await loadExtractor());
  if (!Extractor) {
    const expected = "a docx file (old Word files are read in Node alone: save it as docx, in Word or WPS)";
    throw new UnsupportedFormatError(name, "an old Word file", expected);
  }
  const document: ExtractedDocument = await new Extractor().extract(Buffer.from(bytes)).catch((error: unknown) => {
    throw new UnreadableFileError(name, `a damaged one (${error instanceof Error ? error.message : String(error)})`, "a whole Word file");
  });
  // its filter would turn “ ” into straight quotes
  const text = document.getBody({ filterUnicode: false });
  if (text.trim() === "") throw new UnreadableFileError(name, "none", "words");
  return { text };
};

/** Null where a bundler for browsers takes noExtractor.ts in its place, as `imports` in package.json says. */
async function loadExtractor(): Promise<typeof WordExtractor | null> {
  try {
    return (await import("#word-extractor")).default;
  } catch (error) {
    throw toLoadError(error, "word-extractor", "reading old Word files");
  }
}
