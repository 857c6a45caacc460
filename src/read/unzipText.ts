import { LimitError, UnreadableFileError } from "../model/errors.ts";
import type { ReaderInput } from "./reader.ts";
import type { ZipEntry } from "./zipEntries.ts";

const HEADER_LENGTH = 30;
const HEADER_SIGNATURE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** RFC 1952: deflated, no name, no time. */
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/**
 * The UTF-8 (or UTF-16) words of an entry. Size and ratio are checked before the first byte is unpacked, and again by what comes out.
 *
 * @throws {LimitError} above `limits.maxInflatedBytes` or `limits.maxRatio`
 * @throws {UnreadableFileError} where the bytes are not what the table of contents says
 */
export async function unzipText(entry: ZipEntry, { bytes, name, limits, signal }: ReaderInput): Promise<string> {
  signal?.throwIfAborted();
  if (entry.size > limits.maxInflatedBytes) {
    throw new LimitError(
      `${name}: ${entry.path}`,
      `${entry.size} bytes`,
      `at most ${limits.maxInflatedBytes} (option limits.maxInflatedBytes)`,
    );
  }
  if (entry.size > entry.packedSize * limits.maxRatio) {
    const ratio = Math.round(entry.size / Math.max(1, entry.packedSize));
    throw new LimitError(
      `${name}: ${entry.path}`,
      `a packing of ${ratio} to 1`,
      `at most ${limits.maxRatio} to 1 (option limits.maxRatio)`,
    );
  }
  const packed = packedBytes(entry, bytes);
  const unpacked = packed && (entry.method === STORED ? packed : await inflate(packed, entry, signal));
  if (unpacked?.length !== entry.size) throw new UnreadableFileError(`${name}: ${entry.path}`, "damaged ones", "whole packed bytes");
  return decodeXml(unpacked, `${name}: ${entry.path}`);
}

/** Never U+FFFD for what is none. */
function decodeXml(bytes: Uint8Array, name: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFileError(name, "bytes that are none", `text in ${encoding}`);
  }
}

function packedBytes(entry: ZipEntry, bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + HEADER_LENGTH > bytes.length || view.getUint32(entry.at, true) !== HEADER_SIGNATURE) return null;
  if (entry.method !== STORED && entry.method !== DEFLATED) return null;
  const start = entry.at + HEADER_LENGTH + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  return start + entry.packedSize <= bytes.length ? bytes.subarray(start, start + entry.packedSize) : null;
}

/**
 * Inflates by what every platform brings, packed as gzip, so that the check sum of the entry is checked too. Null for broken bytes; it ends
 * as soon as more comes out than the table of contents says.
 */
async function inflate(packed: Uint8Array, { crc, size }: ZipEntry, signal: AbortSignal | null): Promise<Uint8Array | null> {
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, crc, true);
  trailer.setUint32(4, size, true);
  const zipped = new Blob([GZIP_HEADER, packed.slice(), trailer]);
  const reader = zipped.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  const bytes = new Uint8Array(size);
  let length = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done && !signal?.aborted; chunk = await reader.read()) {
      if (length + chunk.value.length > size) return null;
      bytes.set(chunk.value, length);
      length += chunk.value.length;
    }
  } catch {
    return null;
  } finally {
    await reader.cancel().catch(() => {});
  }
  signal?.throwIfAborted();
  return length === size ? bytes : null;
}
