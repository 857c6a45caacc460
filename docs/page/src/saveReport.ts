import { strToU8, zipSync } from "fflate";
import type { Comparison } from "../../../src/model/comparison.ts";
import { type Language, toDocx, toHtml, toMarkdown, toXlsx } from "../../../src/report/index.ts";
import { planName } from "../../../src/report/planName.ts";
import { toFolder } from "../../../src/tables/toFolder.ts";
import { splitCharacters } from "../../../src/text/splitCharacters.ts";
import type { SaveFormat } from "./messages.ts";

interface Saved {
  name: string;
  type: string;
  bytes: Uint8Array;
}

type Writer = (comparison: Comparison, language: Language) => Uint8Array | Promise<Uint8Array>;

/** The first moment that a zip file can name: same input, same bytes. */
const NO_DATE = new Date(1980, 0, 1);

const WRITERS: Record<SaveFormat, { ending: string; type: string; write: Writer }> = {
  html: { ending: "html", type: "text/html", write: (comparison, language) => strToU8(toHtml(comparison, { language })) },
  md: { ending: "md", type: "text/markdown", write: (comparison, language) => strToU8(toMarkdown(comparison, { language })) },
  docx: {
    ending: "docx",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: (comparison, language) => toDocx(comparison, { language }),
  },
  xlsx: {
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: (comparison, language) => toXlsx(comparison, { language }),
  },
  json: { ending: "json", type: "application/json", write: (comparison) => strToU8(`${JSON.stringify(comparison, null, 2)}\n`) },
  csv: { ending: "csv.zip", type: "application/zip", write: zipFolder },
};

/** The comparison as a file to be saved, named after the two places. */
export async function saveReport(comparison: Comparison, format: SaveFormat, language: Language): Promise<Saved> {
  const { ending, type, write } = WRITERS[format];
  const bytes = await write(comparison, language);
  return { name: `${fileName(comparison)}.${ending}`, type, bytes };
}

/** The byte order mark makes Excel read the tables as UTF-8. */
async function zipFolder(comparison: Comparison): Promise<Uint8Array> {
  const files = await toFolder(comparison, { bom: true });
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: NO_DATE });
}

/** What no file system takes, or takes for something else. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]|^\.+/gu;
const LONGEST_NAME = 40;

function fileName({ left, right }: Comparison): string {
  const short = (name: string): string => splitCharacters(name.replace(NOT_IN_NAMES, " ").trim()).slice(0, LONGEST_NAME).join("");
  return `${short(planName(left)) || "left"}-${short(planName(right)) || "right"}`;
}
