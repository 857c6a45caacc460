import { InvalidArgumentError, LimitError, UnreadableFileError, UnsupportedFormatError } from "../model/errors.ts";
import { describeValue } from "../text/describeValue.ts";
import { decodeText } from "./decodeText.ts";
import { detectFormat } from "./detectFormat.ts";
import { type FileOptions, type FileSettings, toFileOptions } from "./fileOptions.ts";
import { findLinePlaces } from "./findLinePlaces.ts";
import { READERS } from "./readers.ts";
import { type DocumentMeta, FORMATS, type Format, type ReadText } from "./readText.ts";

/**
 * What a file of these names cannot be: an error page in place of a download, or a damaged file, would be compared as if it were a plan. A page
 * named .doc is one that Word can open, and that governments do publish; and a file that has the marks of its format is what it is.
 */
const PACKED: readonly { ending: string; kind: string; isNot: readonly Format[] }[] = [
  { ending: ".pdf", kind: "a PDF file", isNot: ["txt", "html"] },
  { ending: ".docx", kind: "a Word file", isNot: ["txt", "html"] },
  { ending: ".ofd", kind: "an OFD file", isNot: ["txt", "html"] },
  { ending: ".doc", kind: "an old Word file", isNot: ["txt"] },
];

const NOTHING_TOLD: DocumentMeta = { title: null, issued: null, documentNumber: null, issuer: null, url: null };

/**
 * The words of a file, for `parsePlan`. Nothing is read but these bytes: no network, no other file.
 *
 * @throws {InvalidArgumentError} where `bytes` is no Uint8Array
 * @throws {InvalidOptionError} for an option that does not exist or a wrong value
 * @throws {LimitError} for what is larger than `options.limits`, before it is unpacked
 * @throws {UnsupportedFormatError} for a kind of file that is not read
 * @throws {UnreadableFileError} for a damaged or locked file, one without text, and a text or page whose name says PDF, Word or OFD
 * @throws the reason of `options.signal`, once it is aborted
 * @throws {MissingPackageError} where the format takes an optional package that is not installed
 */
export async function readPlanText(bytes: Uint8Array, options: FileOptions = {}): Promise<ReadText> {
  if (!(bytes instanceof Uint8Array)) throw new InvalidArgumentError("bytes", describeValue(bytes), "a Uint8Array");
  return readWith(bytes, toFileOptions(options));
}

/** The same with options that are known to be right and complete. */
export async function readWith(bytes: Uint8Array, settings: FileSettings): Promise<ReadText> {
  const name = settings.name ?? "the file";
  const { limits, signal } = settings;
  signal?.throwIfAborted();
  const { maxBytes } = limits;
  if (bytes.length > maxBytes) throw new LimitError(name, `${bytes.length} bytes`, `at most ${maxBytes} (option limits.maxBytes)`);
  const format = settings.format ?? formatOf(bytes, settings.name, name);
  const { text, encoding = null, meta = {}, removed = [], places } = await READERS[format]({ bytes, name, limits, signal });
  signal?.throwIfAborted();
  return { text, format, encoding, meta: { ...NOTHING_TOLD, ...meta }, removed, places: places ?? findLinePlaces(text) };
}

function isText(bytes: Uint8Array): boolean {
  try {
    return decodeText(bytes, "").text !== "";
  } catch {
    return false;
  }
}

function formatOf(bytes: Uint8Array, fileName: string | null, name: string): Format {
  const { format, kind } = detectFormat(bytes, fileName);
  if (format === null) throw new UnsupportedFormatError(name, kind, `one of ${FORMATS.join(", ")}`);
  const named = PACKED.find((row) => fileName?.toLowerCase().endsWith(row.ending) && row.isNot.includes(format));
  if (named) {
    const expected = `${named.kind}, as its name ends in ${named.ending} (to read it as ${format}, give the option format, or the file another name)`;
    throw new UnreadableFileError(name, format === "txt" && !isText(bytes) ? "other bytes" : kind, expected);
  }
  return format;
}
