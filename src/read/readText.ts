/** Kinds of files that are read. */
export const FORMATS = ["txt", "html", "docx", "doc", "pdf", "ofd"] as const;
/** Kinds of files that are read. */
export type Format = (typeof FORMATS)[number];

/** What a page says of the document that it shows; null where it does not say. Only web pages do. */
export interface DocumentMeta {
  title: string | null;
  /** 2024-06-03 */
  issued: string | null;
  /** 甲政办发〔2024〕15号 */
  documentNumber: string | null;
  /** 甲县人民政府办公室 */
  issuer: string | null;
  url: string | null;
}

/** What reading left out: words that are not the plan's. */
export interface RemovedWords {
  reason: "page-number" | "running-head" | "navigation" | "tracked-deletion";
  text: string;
}

/** Where in the file a piece of the text begins; it goes on up to the next one. */
export interface TextPlace {
  /** In UTF-16 code units of the text. */
  start: number;
  /** From 1; null in files that have no fixed pages. */
  page: number | null;
  /** From 1: the line on the page, else the line of the text. */
  line: number;
}

/** The words of a file, as `parsePlan` takes them. Plain JSON. */
export interface ReadText {
  text: string;
  format: Format;
  /** Of the characters, in the names of the WHATWG (utf-8, utf-16le, gb18030); null for files that tell it themselves. */
  encoding: string | null;
  meta: DocumentMeta;
  removed: RemovedWords[];
  places: TextPlace[];
}
