import { type Gram, gramOf, gramText } from "../text/grams.ts";

/** Counts of bigrams in few bytes: Chinese characters are dear in a file, so each is written once, as a step, and meant by its place. */
export interface PackedGrams {
  /**
   * Every character, those that end the most bigrams first, so that the commonest have the smallest places: the steps from the code of one to
   * that of the next, as numbers. Those that end as many follow their codes, so that most steps are small; one back goes around CODES.
   */
  letters: string;
  /** For each letter in turn the steps from one letter that follows it to the next, as numbers; 0 ends the list. */
  followers: string;
  /** How often each of these bigrams was counted, less FEWEST_COUNT. */
  counts: string;
}

/** What a bigram is counted at least, to stand in the table. */
export const FEWEST_COUNT = 3;

/** So many codes of characters there are. */
const CODES = 0x10000;

/** Signs that need no escape in a string of code. The last of them only lead. */
const SIGNS = "#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
const LEADS = 15;
const ENDS = SIGNS.length - LEADS;

export function packGrams(counts: ReadonlyMap<Gram, number>): PackedGrams {
  const grams = [...counts].map(([gram, count]) => ({ pair: gramText(gram), count }));
  const letters = lettersOf(grams.map(({ pair }) => pair));
  const places = new Map(letters.map((letter, place) => [letter, place + 1]));
  const placeOf = (pair: string, at: number): number => places.get(pair.charAt(at)) ?? 0;
  grams.sort((a, b) => placeOf(a.pair, 0) - placeOf(b.pair, 0) || placeOf(a.pair, 1) - placeOf(b.pair, 1));
  const steps = letters.flatMap((letter) => {
    const followers = grams.filter(({ pair }) => pair.startsWith(letter)).map(({ pair }) => placeOf(pair, 1));
    return [...followers.map((place, at) => place - (followers[at - 1] ?? 0)), 0];
  });
  return {
    letters: writeCodes(letters),
    followers: steps.map(writeNumber).join(""),
    counts: grams.map(({ count }) => writeNumber(count - FEWEST_COUNT)).join(""),
  };
}

/** The counts that packGrams was given, by first letter and then by second. */
export function unpackGrams({ letters, followers, counts }: PackedGrams): Map<Gram, number> {
  const counted = new Map<Gram, number>();
  const codes = readCodes(letters);
  const numbers = readNumbers(counts);
  let first = 0;
  let second = 0;
  for (const step of readNumbers(followers)) {
    second = step === 0 ? 0 : second + step;
    if (step === 0) first++;
    else counted.set(gramOf(codes[first] ?? 0, codes[second - 1] ?? 0), (numbers[counted.size] ?? 0) + FEWEST_COUNT);
  }
  return counted;
}

function writeCodes(letters: readonly string[]): string {
  const codes = letters.map((letter) => letter.charCodeAt(0));
  return codes.map((code, at) => writeNumber((CODES + code - (codes[at - 1] ?? 0)) % CODES)).join("");
}

function readCodes(letters: string): number[] {
  let code = 0;
  return readNumbers(letters).map((step) => {
    code = (code + step) % CODES;
    return code;
  });
}

function lettersOf(pairs: readonly string[]): string[] {
  const ends = new Map<string, number>();
  for (const [first = "", second = ""] of pairs) {
    ends.set(first, ends.get(first) ?? 0);
    ends.set(second, (ends.get(second) ?? 0) + 1);
  }
  return [...ends].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([letter]) => letter);
}

/** One sign below ENDS; above, signs that lead say how often ENDS goes into it. */
function writeNumber(value: number): string {
  let signs = SIGNS.charAt(value % ENDS);
  for (let rest = Math.floor(value / ENDS); rest > 0; rest = Math.floor((rest - 1) / LEADS)) {
    signs = SIGNS.charAt(ENDS + ((rest - 1) % LEADS)) + signs;
  }
  return signs;
}

function readNumbers(signs: string): number[] {
  const digits = new Uint8Array(0x80);
  for (let digit = 0; digit < SIGNS.length; digit++) digits[SIGNS.charCodeAt(digit)] = digit;
  const numbers: number[] = [];
  let lead = 0;
  for (let at = 0; at < signs.length; at++) {
    const digit = digits[signs.charCodeAt(at)] ?? 0;
    if (digit < ENDS) numbers.push(lead * ENDS + digit);
    lead = digit < ENDS ? 0 : lead * LEADS + digit - ENDS + 1;
  }
  return numbers;
}
