import { decodeText } from "./decodeText.ts";
import type { Reader } from "./reader.ts";

/** A plain text file, in UTF-8, UTF-16 or GB 18030. */
export const readTxt: Reader = async ({ bytes, name }) => decodeText(bytes, name);
