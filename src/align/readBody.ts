import {
  BODY_ENDINGS,
  BODY_LEVELS,
  type BodyKind,
  BRANCH_ENDINGS,
  LEVEL_PREFIX,
  OPEN_END,
  OTHER_PLACE,
} from "../lexicon/organizationForms.ts";
import { foldText } from "../text/foldText.ts";
import { type BodyForm, OWN_LEVEL } from "./bodyForm.ts";
import type { Home } from "./findHome.ts";
import { readCollective, readTown } from "./readCollective.ts";
import { splitParent } from "./splitParent.ts";
import { segmentFunctions } from "./segmentFunctions.ts";

/** A reading of the name, and how many of its characters stay unexplained. */
interface Reading {
  form: BodyForm;
  unknown: number;
}

interface Leveled {
  level: string;
  words: string;
}

interface Ending {
  kind: BodyKind;
  ending: string;
}

const ASIDE = /^(?<head>[^()]+)\((?<aside>[^()]+)\)$/u;
/** Longest first, so that of two readings that explain as much the one with the longer ending is found first. */
const ENDINGS = byLength(BODY_ENDINGS);
const BRANCHES = byLength(BRANCH_ENDINGS);

function byLength(rows: readonly { kind: BodyKind; endings: readonly string[] }[]): Ending[] {
  return rows
    .flatMap(({ kind, endings }) => endings.map((ending) => ({ kind, ending })))
    .sort((a, b) => b.ending.length - a.ending.length);
}

/**
 * What a name says of its body: of all readings the one that leaves the fewest characters unexplained. A name that the tables do not know
 * comes back without functions, with its `core`; so does the empty name.
 *
 * @example readBody("县科工信局", { names: [], rank: 3 }).functions // ["科技", "工业信息化"]
 */
export function readBody(name: string, home: Home): BodyForm {
  const folded = foldText(name).replace(OPEN_END, "");
  const collective = readCollective(folded);
  if (collective) return collective;
  const town = readTown(withoutOwn(folded, home.names[0]));
  if (town) return town;
  const aside = ASIDE.exec(folded)?.groups;
  const form = readFunctions(aside?.["head"] ?? folded, home);
  const second = aside && readFunctions(aside["aside"] ?? "", home);
  // 县委组织部（人才办）, 县发改局（县粮食局）: two plates on one door
  return second && form.functions.length > 0 ? { ...form, functions: [...new Set([...form.functions, ...second.functions])] } : form;
}

function readFunctions(name: string, home: Home): BodyForm {
  let best: Reading | undefined;
  for (const leveled of levelsOf(name, home)) {
    for (const reading of readingsOf(leveled)) if (best === undefined || reading.unknown < best.unknown) best = reading;
  }
  return best?.form ?? readingOf({ level: OWN_LEVEL, words: name }, name, undefined).form;
}

/** The name with its level and place taken off in every way that its words allow. */
function* levelsOf(name: string, home: Home): Generator<Leveled> {
  for (const base of new Set([name, ...home.names.map((own) => withoutOwn(name, own))])) {
    yield { level: OWN_LEVEL, words: base };
    const prefix = LEVEL_PREFIX.exec(base)?.[0];
    if (prefix === undefined) continue;
    const level = levelWord(prefix, home);
    const words = base.slice(prefix.length);
    yield { level, words };
    // 县委宣传部: the Party's committee is a level too
    if (/^委(?!员).{2}/u.test(words)) yield { level, words: words.slice(1) };
  }
  const place = OTHER_PLACE.exec(name)?.groups?.["place"];
  if (place !== undefined) yield { level: place, words: name.slice(place.length) };
}

function withoutOwn(name: string, own: string | undefined): string {
  return own === undefined || own === name ? name : name.replaceAll(own, "");
}

function levelWord(prefix: string, home: Home): string {
  const rank = BODY_LEVELS.find(({ words }) => words.includes(prefix))?.rank ?? null;
  return rank === null || home.rank === null || rank === home.rank ? OWN_LEVEL : prefix;
}

/** The words with every ending that they may have; the whole first, as 残联 and 法院 are names with their ending. */
function* readingsOf(leveled: Leveled): Generator<Reading> {
  const { words } = leveled;
  yield readingOf(leveled, words, undefined);
  for (const { ending, kind } of BRANCHES) if (isTail(words, ending)) yield branchOf(leveled, words.slice(0, -ending.length), kind);
  for (const { ending, kind } of ENDINGS) {
    if (!isTail(words, ending)) continue;
    const stem = words.slice(0, -ending.length);
    yield readingOf(leveled, stem, kind);
    // 公安局交警大队: the part counts, not the whole
    const part = splitParent(stem)?.tail;
    if (part === undefined || part === "") continue;
    const reading = readingOf(leveled, part, kind);
    if (reading.unknown === 0) yield reading;
  }
}

function isTail(words: string, ending: string): boolean {
  return words.length > ending.length && words.endsWith(ending);
}

function readingOf({ level }: Leveled, stem: string, ending: BodyKind | undefined): Reading {
  const { functions, unknown, kind, vertical } = segmentFunctions(stem);
  const known = unknown === 0 && functions.length > 0;
  return {
    unknown: known ? 0 : Math.max(1, unknown),
    form: { level, kind: kindOf(kind, ending), functions: known ? functions : [], core: stem, branch: null, vertical: known && vertical },
  };
}

/** What the name tells goes before the ending: 消防救援局 is a brigade's. But a company's work in a bureau is a bureau's: 燃气办. */
function kindOf(named: BodyKind | undefined, ending: BodyKind | undefined): BodyKind {
  if (ending === "company") return ending;
  if (named === "company" && (ending === "organ" || ending === "institution")) return ending;
  return named ?? ending ?? "organ";
}

/** 市生态环境局某某分局, 人行某某支行: a branch at the plan's level; what the tables do not know of it is its place. */
function branchOf(leveled: Leveled, stem: string, ending: BodyKind): Reading {
  const split = splitParent(stem);
  const { functions, unknown, kind, vertical, rest } = segmentFunctions(split?.parent ?? stem);
  if (functions.length === 0 || unknown !== rest.length) return readingOf(leveled, stem, ending);
  const place = rest + (split?.tail ?? "");
  const branch = /^[省市州盟县区旗]?$/u.test(place) ? "" : place;
  return { unknown: branch.length / 100, form: { level: OWN_LEVEL, kind: kindOf(kind, ending), functions, core: stem, branch, vertical } };
}
