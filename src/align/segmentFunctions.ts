import { FUNCTION_CHARACTERS, FUNCTION_FILLERS, FUNCTION_JOINERS, type FunctionRow, ORGANIZATION_FUNCTIONS } from "../lexicon/organizationFunctions.ts";

/** The functions in a name, and how many of its characters no table knows. */
export interface Segmentation {
  functions: string[];
  unknown: number;
  kind: FunctionRow["kind"];
  vertical: boolean;
  /** The unknown characters, where they are one run at one end of the name: a place, mostly. */
  rest: string;
}

type Piece = { length: number; cost: number; row?: Pick<FunctionRow, "functions" | "kind" | "vertical">; filler?: true };

/** Whole words before runs of single characters; an unknown character outweighs any number of words. */
const COST = { word: 10, filler: 8, character: 15, unknown: 1000 } as const;
/** Longer names are cut only to this length: no body is called so. */
const LONGEST = 60;

const WORDS = new Map<string, FunctionRow>();
for (const row of ORGANIZATION_FUNCTIONS) for (const name of row.names) if (!WORDS.has(name)) WORDS.set(name, row);
const FILLERS = new Set(FUNCTION_FILLERS.flatMap(({ words }) => words.split(" ")));
const CHARACTERS = new Map(FUNCTION_CHARACTERS.map((row) => [row.character, row]));
const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((name) => name.length));

/**
 * Cuts words into functions at the least cost: 文旅广体 is 文旅, 广, 体. Names of one character (委, 府) count only where they are all.
 *
 * @example segmentFunctions("科工信").functions // ["科技", "工业信息化"]; segmentFunctions("") has none and nothing unknown
 */
export function segmentFunctions(name: string): Segmentation {
  const words = name.replace(FUNCTION_JOINERS, "").slice(0, LONGEST);
  const whole = WORDS.get(words);
  const pieces = whole ? [{ length: words.length, cost: COST.word, row: whole }] : cheapest(words);
  const functions: string[] = [];
  let kind: FunctionRow["kind"];
  let vertical = false;
  for (const { row } of pieces) {
    for (const name of row?.functions ?? []) if (!functions.includes(name)) functions.push(name);
    kind = row?.kind ?? kind;
    vertical ||= row?.vertical === true;
  }
  const unknown = pieces.filter(isUnknown).length;
  return { functions: loneCharacter(words, pieces) ? [] : functions, unknown: loneCharacter(words, pieces) ? words.length : unknown, kind, vertical, rest: restOf(words, pieces) };
}

function isUnknown(piece: Piece): boolean {
  return piece.row === undefined && piece.filler === undefined;
}

/** 文 alone is no function. */
function loneCharacter(words: string, pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  return first !== undefined && first.cost === COST.character && pieces.slice(1).every((piece) => piece.filler) && words.length > 0;
}

function restOf(words: string, pieces: readonly Piece[]): string {
  const unknown = pieces.filter(isUnknown).length;
  if (pieces.slice(0, unknown).every(isUnknown)) return words.slice(0, unknown);
  if (pieces.slice(pieces.length - unknown).every(isUnknown)) return words.slice(words.length - unknown);
  return "";
}

/** Dynamic programme from the end: the cheapest cut of every tail. Fillers stand behind a function, so never first. */
function cheapest(words: string): Piece[] {
  const best: { cost: number; piece: Piece }[] = new Array(words.length);
  for (let at = words.length - 1; at >= 0; at--) {
    for (const piece of piecesAt(words, at)) {
      const cost = piece.cost + (best[at + piece.length]?.cost ?? 0);
      if (cost < (best[at]?.cost ?? Number.POSITIVE_INFINITY)) best[at] = { cost, piece };
    }
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const piece = best[at]?.piece ?? { length: 1, cost: COST.unknown };
    pieces.push(piece);
    at += piece.length;
  }
  return pieces;
}

function* piecesAt(words: string, at: number): Generator<Piece> {
  for (let length = Math.min(LONGEST_WORD, words.length - at); length >= 2; length--) {
    const part = words.slice(at, at + length);
    const row = WORDS.get(part);
    if (row) yield { length, cost: COST.word, row };
    if (at > 0 && FILLERS.has(part)) yield { length, cost: COST.filler, filler: true };
  }
  const row = CHARACTERS.get(words[at] ?? "");
  if (row) yield { length: 1, cost: COST.character, row };
  yield { length: 1, cost: COST.unknown };
}
