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

const WORDS = new Map<string, FunctionRow>();
for (const row of ORGANIZATION_FUNCTIONS) for (const name of row.names) if (!WORDS.has(name)) WORDS.set(name, row);
const FILLERS = new Set(FUNCTION_FILLERS.flatMap(({ words }) => words.split(" ")));
const CHARACTERS = new Map(FUNCTION_CHARACTERS.map((row) => [row.character, row]));
const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((name) => name.length));

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
function* piecesAt(words: string, at: number): Generator<Piece> {
  for (let length = Math.min(LONGEST_WORD, words.length - at); length >= 2; length--) {
    const part = words.slice(at, at + length);
    const row = WORDS.get(part);
    if (row) yield { length, cost: COST.word, row, kind: "word" };
    if (at > 0 && FILLERS.has(part)) yield { length, cost: COST.filler, row: null, kind: "filler" };
  }
  const row = CHARACTERS.get(words[at] ?? "");
  if (row) yield { length: 1, cost: COST.character, row, kind: "character" };
  yield { length: 1, cost: COST.unknown, row: null, kind: "unknown" };
}
