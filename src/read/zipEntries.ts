import { LimitError, UnreadableFileError } from "../model/errors.ts";
import type { ReadLimits } from "./fileOptions.ts";

/** One file in a zip archive, as its central directory tells it. */
export interface ZipEntry {
  path: string;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its own header begins. */
  at: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** The comment behind the end record may have so many bytes. */
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

/** What a zip archive holds, by path; nothing is unpacked. UnreadableFileError for a cut or locked one, LimitError for too many entries. */
export function listZipEntries(bytes: Uint8Array, name: string, limits: ReadLimits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw new UnreadableFileError(name, "one that was cut off", "a whole zip archive");
  const count = view.getUint16(end + 10, true);
  if (count > limits.maxEntries) throw new LimitError(name, `${count} entries`, `at most ${limits.maxEntries} (option limits.maxEntries)`);
  const entries = new Map<string, ZipEntry>();
  for (let index = 0, at = view.getUint32(end + 16, true); index < count; index++) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw new UnreadableFileError(name, "one with a broken table of contents", "a whole zip archive");
    }
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new UnreadableFileError(name, "one with a password", "an open zip archive");
    const pathLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + pathLength));
    entries.set(path, {
      path,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + pathLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record, looked for from the end. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return null;
}
