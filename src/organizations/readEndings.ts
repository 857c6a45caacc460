import { BODY_ENDINGS, type BodyKind, BRANCH_ENDINGS, type EndingRow } from "../lexicon/organizationForms.ts";
import { type BodyForm, OWN_LEVEL } from "./bodyForm.ts";
import { segmentFunctions } from "./segmentFunctions.ts";
import type { Leveled } from "./splitLevel.ts";
import { splitParent } from "./splitParent.ts";

/** A reading of the name, and how many of its characters stay unexplained. */
export interface Reading {
  form: BodyForm;
  unknown: number;
}

/** What the end of a name says; the empty one says nothing. */
interface Ending {
  kind: BodyKind | undefined;
  family: string;
  ending: string;
}

const NO_ENDING: Ending = { kind: undefined, family: "", ending: "" };
/** Longest first, so that of two readings that explain as much the one with the longer ending is found first. */
const ENDINGS = byLength(BODY_ENDINGS);
const BRANCHES = byLength(BRANCH_ENDINGS);

function byLength(rows: readonly EndingRow[]): Ending[] {
  return rows
    .flatMap(({ kind, family, endings }) => endings.map((ending) => ({ kind, family, ending })))
    .sort((a, b) => b.ending.length - a.ending.length);
}

/** The words with every ending that they may have; the whole first, as 残联 and 法院 are names with their ending. */
export function* readEndings(leveled: Leveled): Generator<Reading> {
  const { words } = leveled;
  yield readingOf(leveled, words, NO_ENDING);
  for (const ending of BRANCHES) {
    const stem = beforeEnding(words, ending);
    if (stem === "") continue;
    yield branchOf(leveled, stem, ending);
    yield* partOf(leveled, stem, ending);
  }
  for (const ending of ENDINGS) {
    const stem = beforeEnding(words, ending);
    if (stem === "") continue;
    yield readingOf(leveled, stem, ending);
    yield* partOf(leveled, stem, ending);
  }
}

/** 公安局交警大队: where the tables know the part, it counts and not the whole. */
function* partOf(leveled: Leveled, stem: string, ending: Ending): Generator<Reading> {
  const part = splitParent(stem)?.tail ?? "";
  if (part === "") return;
  const reading = readingOf(leveled, part, ending);
  if (reading.unknown === 0) yield reading;
}

function beforeEnding(words: string, { ending }: Ending): string {
  return words.endsWith(ending) ? words.slice(0, -ending.length) : "";
}

function readingOf({ level, elsewhere }: Leveled, stem: string, { kind: ending, family }: Ending): Reading {
  const { functions, unknown, kind, vertical } = segmentFunctions(stem);
  const known = unknown === 0 && functions.length > 0;
  const found = known ? { functions, vertical: vertical && !elsewhere } : { functions: [], vertical: false };
  return {
    unknown: known ? 0 : Math.max(1, unknown),
    form: { level, kind: kindOf(kind, ending), family, ...found, core: stem, branch: null },
  };
}

/**
 * What the name tells goes before the ending of an office: 消防救援局 is a brigade's, 高新区管理局 a zone's. But a 公司 or a 中心 is one
 * whatever it serves, save a bureau's branch (人行某某支行), and an office may see to what companies do (燃气办).
 */
function kindOf(named: BodyKind | undefined, ending: BodyKind | undefined): BodyKind {
  if (ending === "company") return named === "organ" ? named : ending;
  if (ending === "institution" || (ending === "organ" && named === "company")) return ending;
  return named ?? ending ?? "organ";
}

/** 市生态环境局某某分局, 人行某某支行: a branch at the plan's level; what the tables do not know of it is its place. */
function branchOf(leveled: Leveled, stem: string, ending: Ending): Reading {
  const split = splitParent(stem);
  const { functions, unknown, kind, vertical, rest } = segmentFunctions(split?.parent ?? stem);
  if (functions.length === 0 || unknown !== rest.length) return readingOf(leveled, stem, ending);
  const place = rest + (split?.tail ?? "");
  const branch = /^[省市州盟县区旗]?$/u.test(place) ? "" : place;
  return {
    // a place that is left over weighs less than any unknown word, and more than a name without it
    unknown: branch.length / 100,
    form: { level: OWN_LEVEL, kind: kindOf(kind, ending.kind), family: ending.family, functions, core: stem, branch, vertical },
  };
}
