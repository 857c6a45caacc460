import { LimitError, UnreadableFileError } from "../model/errors.ts";
import { toLoadError } from "../text/toLoadError.ts";
import { joinRows } from "./joinRows.ts";
import { type PageRow, type PlacedWords, toPageRows } from "./pageRows.ts";
import type { Reader, ReaderInput } from "./reader.ts";
import { splitRunningHeads } from "./splitRunningHeads.ts";

const ERRORS_ONLY = 0;

/** A PDF file with words in it: lines joined to paragraphs, without page numbers and running heads, each line with its page. */
export const readPdf: Reader = async (input) => {
  const { rows, removed } = splitRunningHeads(await readPages(input));
  const { text, places } = joinRows(rows.flat());
  if (text === "") {
    const found = "none: its pages are pictures (make words of them first, for example with: ocrmypdf -l chi_sim in.pdf out.pdf)";
    throw new UnreadableFileError(input.name, found, "words");
  }
  return { text, places, removed };
};

async function readPages({ bytes, name, limits, signal }: ReaderInput): Promise<PageRow[][]> {
  const { getDocumentProxy } = await loadParser();
  // the reader takes the bytes over, and takes no Buffer: the caller keeps what it gave
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: ERRORS_ONLY }).catch(refuse(name));
  try {
    if (document.numPages > limits.maxPages) {
      throw new LimitError(name, `${document.numPages} pages`, `at most ${limits.maxPages} (option limits.maxPages)`);
    }
    const pages: PageRow[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      signal?.throwIfAborted();
      const page = await document.getPage(number).catch(refuse(name));
      const { items } = await page.getTextContent().catch(refuse(name));
      pages.push(
        toPageRows(
          items.flatMap((item) => ("str" in item ? [toPlaced(item)] : [])),
          number,
        ),
      );
      page.cleanup();
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}

async function loadParser(): Promise<typeof import("unpdf")> {
  try {
    return await import("unpdf");
  } catch (error) {
    throw toLoadError(error, "unpdf", "reading PDF files");
  }
}

function toPlaced({ str, transform, width, height }: { str: string; transform: number[]; width: number; height: number }): PlacedWords {
  const [, , , scale = 0, x = 0, y = 0] = transform;
  return { words: str, x, y, width, height: height || Math.abs(scale) };
}

function refuse(name: string): (error: unknown) => never {
  return (error) => {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadableFileError(name, isLocked ? "one with a password" : `a damaged one (${why})`, "a whole and open PDF file");
  };
}
