import { splitCharacters } from "../text/splitCharacters.ts";

/** Starts of two columns: East Asian Width W and F of Unicode, and what is shown as a picture; half a flag takes one. */
const WIDE =
  /^(?:[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|(?![\u{1f1e6}-\u{1f1ff}])\p{Emoji_Presentation})/u;

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
  const own = WIDE.test(character) || AS_PICTURE.test(character) ? 2 : 1;
  return own + (character.match(BESIDE)?.length ?? 0);
}
