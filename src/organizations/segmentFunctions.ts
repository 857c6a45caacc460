import { FUNCTION_JOINERS, type FunctionRow } from "../lexicon/organizationFunctions.ts";
import { cutFunctions, type Piece } from "./cutFunctions.ts";

/** The functions in a name, and how many of its characters no table knows. */
export interface Segmentation {
  functions: string[];
  unknown: number;
  /** Kind that the last word with a kind of its own tells. */
  kind: FunctionRow["kind"];
  vertical: boolean;
  /** The unknown characters, where they are one run at one end of the name: a place, mostly. */
  rest: string;
}

/** No body's name is longer; what is over counts as unknown. */
const LONGEST_NAME = 60;

/**
 * The functions that a name is made of, in its order: 文旅广体 is 文化, 旅游, 广电, 体育. The empty name has none, and nothing unknown.
 *
 * @example segmentFunctions("科工信").functions // ["科技", "工业信息化"]
 */
export function segmentFunctions(name: string): Segmentation {
  const words = name.replace(FUNCTION_JOINERS, "");
  const pieces = cutFunctions(words.slice(0, LONGEST_NAME));
  const rows = pieces.flatMap(({ row }) => row ?? []);
  const lone = isLoneCharacter(pieces);
  const unknown = pieces.filter(isUnknown).length + Math.max(0, words.length - LONGEST_NAME);
  return {
    functions: lone ? [] : [...new Set(rows.flatMap(({ functions }) => functions))],
    unknown: lone ? words.length : unknown,
    kind: rows.findLast(({ kind }) => kind !== undefined)?.kind,
    vertical: rows.some(({ vertical }) => vertical === true),
    rest: restOf(words, pieces),
  };
}

function isUnknown(piece: Piece): boolean {
  return piece.kind === "unknown";
}

/** 文 says something only beside other functions. */
function isLoneCharacter(pieces: readonly Piece[]): boolean {
  return pieces[0]?.kind === "character" && pieces.slice(1).every(({ kind }) => kind === "filler");
}

function restOf(words: string, pieces: readonly Piece[]): string {
  const unknown = pieces.filter(isUnknown).length;
  if (pieces.slice(0, unknown).every(isUnknown)) return words.slice(0, unknown);
  if (pieces.slice(pieces.length - unknown).every(isUnknown)) return words.slice(words.length - unknown);
  return "";
}
