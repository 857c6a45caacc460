import { readDoc } from "./readDoc.ts";
import { readDocx } from "./readDocx.ts";
import type { Reader } from "./reader.ts";
import { readHtml } from "./readHtml.ts";
import { readOfd } from "./readOfd.ts";
import { readPdf } from "./readPdf.ts";
import type { Format } from "./readText.ts";
import { readTxt } from "./readTxt.ts";

/** One reader a format. */
export const READERS: Readonly<Record<Format, Reader>> = {
  txt: readTxt,
  html: readHtml,
  docx: readDocx,
  doc: readDoc,
  pdf: readPdf,
  ofd: readOfd,
};
