import { FUNCTION_CHARACTERS, FUNCTION_FILLERS, type FunctionRow, ORGANIZATION_FUNCTIONS } from "../lexicon/organizationFunctions.ts";

/** A stretch of a name: a function, a word that adds nothing (`row` null), or one character that no table knows. */
export interface Piece {
  length: number;
  cost: number;
  row: Pick<FunctionRow, "functions" | "kind" | "vertical"> | null;
  kind: "word" | "character" | "filler" | "unknown";
}

/** Whole words before runs of single characters; an unknown character outweighs any number of words. */
const COST = { word: 10, filler: 8, character: 15, unknown: 1000 } as const;

type Known = Piece & { text: string };

const WORDS = new Map<string, FunctionRow>();
for (const row of ORGANIZATION_FUNCTIONS) for (const name of row.names) if (!WORDS.has(name)) WORDS.set(name, row);
const FILLERS = FUNCTION_FILLERS.flatMap(({ words }) => words.split(" "));

/** Words, fillers and characters by the first character: the longest first, and of one length the word before the filler. */
const BY_START = new Map<string, Known[]>();
for (const [text, row] of WORDS) if (text.length >= 2) add({ text, length: text.length, cost: COST.word, row, kind: "word" });
for (const text of new Set(FILLERS)) add({ text, length: text.length, cost: COST.filler, row: null, kind: "filler" });
for (const row of FUNCTION_CHARACTERS) add({ text: row.character, length: 1, cost: COST.character, row, kind: "character" });
for (const known of BY_START.values()) known.sort((a, b) => b.length - a.length);

function add(piece: Known): void {
  const start = piece.text.charAt(0);
  BY_START.set(start, [...(BY_START.get(start) ?? []), piece]);
}

const UNKNOWN: Piece = { length: 1, cost: COST.unknown, row: null, kind: "unknown" };

/**
 * The cheapest cut of a name into pieces, by dynamic programming from its end. Names of one character (委, 府) count only where they are all.
 *
 * @example cutFunctions("文旅广体") // one word; cutFunctions("教科文") // the word 教科 and the character 文; cutFunctions("") // []
 */
export function cutFunctions(words: string): Piece[] {
  const whole = WORDS.get(words);
  if (whole) return [{ length: words.length, cost: COST.word, row: whole, kind: "word" }];
  const best: { cost: number; piece: Piece }[] = [];
  for (let at = words.length - 1; at >= 0; at--) {
    for (const piece of piecesAt(words, at)) {
      const cost = piece.cost + (best[at + piece.length]?.cost ?? 0);
      if (cost < (best[at]?.cost ?? Number.POSITIVE_INFINITY)) best[at] = { cost, piece };
    }
  }
  const pieces: Piece[] = [];
  for (let next = best[0]; next; next = best[pieces.reduce((end, { length }) => end + length, 0)]) pieces.push(next.piece);
  return pieces;
}

/** All that may begin at an offset. Fillers stand behind a function, so never first. */
function piecesAt(words: string, at: number): Piece[] {
  const known = BY_START.get(words.charAt(at)) ?? [];
  return [...known.filter(({ text, kind }) => (kind !== "filler" || at > 0) && words.startsWith(text, at)), UNKNOWN];
}
