import { UnreadableFileError } from "../model/errors.ts";
import { isLikelyText } from "./likelyText.ts";

export interface DecodedText {
  text: string;
  /** In the names of the WHATWG. */
  encoding: string;
}

const BYTE_ORDER_MARKS: readonly { encoding: string; bytes: readonly number[] }[] = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
];
/** Bytes of other encodings hardly ever make one of these by chance. */
const CHINESE_IN_UTF8 = /[\u4e00-\u9fff]/gu;

/**
 * Bytes as text: by the byte order mark, else UTF-8, else what the file declares, else UTF-16 where zero bytes tell it, else GB 18030
 * (and so GBK and GB 2312). A byte order mark stays in the text. Never U+FFFD for what cannot be decoded.
 *
 * @param declared the encoding that a web page names
 * @throws {UnreadableFileError} where no encoding gives a text
 */
export function decodeText(bytes: Uint8Array, name: string, declared: string | null = null): DecodedText {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  const hasZeros = bytes.includes(0);
  const candidates = marked ? [marked.encoding] : ["utf-8", ...(declared ? [declared] : []), ...(hasZeros ? ["utf-16le", "utf-16be"] : [])];
  for (const encoding of candidates) {
    const text = decode(bytes, encoding);
    if (text === null) continue;
    // ASCII in UTF-16 is UTF-8 too, with a zero before or behind each character
    if (marked || (encoding === "utf-8" && !hasZeros) || isLikelyText(text)) return { text, encoding };
  }
  if (marked) throw new UnreadableFileError(name, "bytes that are none", `text in ${marked.encoding}, as its byte order mark says`);
  refuseDamagedUtf8(bytes, name);
  const text = hasZeros ? null : decode(bytes, "gb18030");
  if (text === null || !isLikelyText(text))
    throw new UnreadableFileError(name, "bytes of none of these", "text in UTF-8, UTF-16 or GB 18030");
  return { text, encoding: "gb18030" };
}

/** Null where the bytes are no text of this encoding, or nobody knows it. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A few broken bytes in a UTF-8 file would make other Chinese characters of all the rest, were it read as GB 18030. */
function refuseDamagedUtf8(bytes: Uint8Array, name: string): void {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const broken = text.split("\ufffd").length - 1;
  const chinese = text.match(CHINESE_IN_UTF8)?.length ?? 0;
  if (chinese <= broken * 3) return;
  const at = new TextEncoder().encode(text.slice(0, text.indexOf("\ufffd"))).length;
  throw new UnreadableFileError(name, `a byte that breaks it at ${at}`, "whole UTF-8 text");
}
