import { eastAsianWidth } from "get-east-asian-width";
import { splitCharacters } from "../text/splitCharacters.ts";

/** The choice of a picture, and the box of a key: ❤ is narrow, ❤️ and 1⃣ are wide. */
const AS_PICTURE = /^(?:\p{Extended_Pictographic}\ufe0f|[\d#*]\ufe0f?\u20e3)/u;

const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]*$/u;

/** Vowel signs and the like, which stand beside their letter and not on it. */
const BESIDE = /(?<=[\s\S])\p{Mc}/gu;

/** Columns that a text takes at a terminal: two for a Chinese character, one for a Latin letter, none for what is not seen. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const columns = plainColumns(text.charCodeAt(at));
    if (columns === null) return widthOfCharacters(text);
    width += columns;
  }
  return width;
}

/** Of what plans are written in; null for all else, which is looked at together with what stands around it. */
function plainColumns(code: number): 1 | 2 | null {
  if ((code >= 0x20 && code <= 0x7e) || (code >= 0x2010 && code <= 0x2027)) return 1;
  const isWide = (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60);
  return isWide ? 2 : null;
}

function widthOfCharacters(text: string): number {
  return splitCharacters(text).reduce((width, character) => width + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (UNSEEN.test(character)) return 0;
  const own = AS_PICTURE.test(character) ? 2 : eastAsianWidth(character.codePointAt(0) ?? 0);
  return own + (character.match(BESIDE)?.length ?? 0);
}
