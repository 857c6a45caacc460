import { FORMATS, type Format } from "./readText.ts";

const ZIP = "a zip archive";
const PDF = "a PDF file";
const OLD_OFFICE = "an old Office file";
/** A PDF file may have other bytes before its mark, up to so many. */
const PDF_MARK = "%PDF-";
const PDF_HEAD = 1024;
const SIGNATURES: readonly { kind: string; bytes: readonly number[] }[] = [
  { kind: ZIP, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: OLD_OFFICE, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: "a rich text file (RTF)", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: "a PNG picture", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "a JPEG picture", bytes: [0xff, 0xd8, 0xff] },
];
/** Names of files inside of an archive, as they stand in it, packed or not. */
const INSIDE: readonly { path: string; format: Format | null; kind: string }[] = [
  { path: "xl/workbook", format: null, kind: "an Excel file" },
  { path: "ppt/presentation", format: null, kind: "a PowerPoint file" },
  { path: "word/document", format: "docx", kind: "a Word file" },
  { path: "OFD.xml", format: "ofd", kind: "an OFD file" },
];

/** What a page begins with, behind white space, declarations and comments; a plan in Chinese does not. */
const PAGE = /^(?:\s|<\?xml[^>]{0,200}>|<!--[^>]{0,400}>)*<(?:!doctype\s+html|html|head|body|meta|title|div|table)[\s>]/iu;
const HEAD = 4096;

/**
 * The format that the bytes are of, whatever the file's ending says; null for one that is not read, with `kind` in words.
 * Only an empty file is told by its ending.
 */
export function detectFormat(bytes: Uint8Array, name: string | null = null): { format: Format | null; kind: string } {
  if (bytes.length === 0) return { format: formatOfName(name), kind: "an empty file" };
  const signature = SIGNATURES.find((row) => row.bytes.every((byte, at) => bytes[at] === byte));
  if (signature?.kind === ZIP) return kindOfZip(bytes);
  if (signature?.kind === OLD_OFFICE) return kindOfOldOffice(bytes);
  if (signature) return { format: null, kind: signature.kind };
  if (isPdf(bytes)) return { format: "pdf", kind: PDF };
  return isPage(bytes) ? { format: "html", kind: "a web page" } : { format: "txt", kind: "a text" };
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, PDF_HEAD)).includes(PDF_MARK);
}

function isPage(bytes: Uint8Array): boolean {
  // zeros and the byte order mark of UTF-16 aside, the tags are ASCII in every encoding
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)).replace(/\0/gu, "");
  return PAGE.test(head.replace(/^(?:ÿþ|þÿ|ï»¿)/u, ""));
}

/** By the names in it: an archive that was cut off has no table of contents, and is to be called what it is. */
function kindOfZip(bytes: Uint8Array): { format: Format | null; kind: string } {
  const words = new TextDecoder("latin1").decode(bytes);
  const { format, kind } = INSIDE.find(({ path }) => words.includes(path)) ?? { format: null, kind: ZIP };
  return { format, kind };
}

/** By the names of its streams, in UTF-16: Excel and PowerPoint, and Word files of today that have a password, are packed so too. */
function kindOfOldOffice(bytes: Uint8Array): { format: Format | null; kind: string } {
  const words = new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");
  if (words.includes("WordDocument")) return { format: "doc", kind: "an old Word file" };
  return { format: null, kind: words.includes("EncryptedPackage") ? "an Office file with a password" : OLD_OFFICE };
}

function formatOfName(name: string | null): Format {
  return FORMATS.find((format) => name?.toLowerCase().endsWith(`.${format}`)) ?? "txt";
}
