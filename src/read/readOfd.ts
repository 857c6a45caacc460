import { LimitError, UnreadableFileError } from "../model/errors.ts";
import { joinRows } from "./joinRows.ts";
import { type PageRow, toPageRows } from "./pageRows.ts";
import type { Reader } from "./reader.ts";
import { readOfdPage } from "./readOfdPage.ts";
import { splitRunningHeads } from "./splitRunningHeads.ts";
import { unzipText } from "./unzipText.ts";
import { listZipEntries, type ZipEntry } from "./zipEntries.ts";

/** Templates, which hold what is said on each page, lie in Tpls. */
const PAGE = /^(?:Doc_(?<document>\d+)\/)?Pages\/Page_(?<page>\d+)\/Content\.xml$/u;

/** A file of the Chinese page format (GB/T 33190): as a PDF file, lines joined to paragraphs, each with its page. */
export const readOfd: Reader = async (input) => {
  const { name, limits } = input;
  const entries = listPages(listZipEntries(input.bytes, name, limits));
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > limits.maxPages)
    throw new LimitError(name, `${entries.length} pages`, `at most ${limits.maxPages} (option limits.maxPages)`);
  if (size > limits.maxInflatedBytes) {
    throw new LimitError(name, `pages of ${size} bytes`, `at most ${limits.maxInflatedBytes} (option limits.maxInflatedBytes)`);
  }
  const pages: PageRow[][] = [];
  for (const [index, entry] of entries.entries()) pages.push(toPageRows(readOfdPage(await unzipText(entry, input)), index + 1));
  const { rows, removed } = splitRunningHeads(pages);
  const { text, places } = joinRows(rows.flat());
  if (text === "") throw new UnreadableFileError(name, "none (pictures of pages take a program that recognises characters)", "words");
  return { text, places, removed };
};

/** In the order of their numbers: as programs write them. */
function listPages(entries: ReadonlyMap<string, ZipEntry>): ZipEntry[] {
  return [...entries.values()]
    .flatMap((entry) => {
      const groups = PAGE.exec(entry.path.replace(/^\//u, ""))?.groups;
      return groups ? [{ entry, document: Number(groups.document ?? 0), page: Number(groups.page) }] : [];
    })
    .sort((a, b) => a.document - b.document || a.page - b.page)
    .map(({ entry }) => entry);
}
