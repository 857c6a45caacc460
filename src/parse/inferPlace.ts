import { NOT_A_PLACE } from "../lexicon/placeWords.ts";
import { countMentions } from "../text/countMentions.ts";
import { type DivisionTable, NO_DIVISIONS } from "./divisionTable.ts";
import { LONGEST_NAME } from "./readDivisions.ts";
import { isRare } from "./readPlaceName.ts";

/** A place is named again and again, and its name is no word of the genre. */
const FEWEST_MENTIONS = 3;
/** A division of the table needs fewer: twice in full, or once and by its bare name besides. */
const FEWEST_FULL_NAMES = 2;
/** Candidates whose bare names are counted, so that a text that lists a whole country stays linear. */
const MOST_CANDIDATES = 20;

const LEVEL = /[省市县区旗州盟](?![域块划间位别级])/gu;
/** A branch of a higher bureau: …局甲乙分局. */
const BRANCH = /局(?<stem>[\u4e00-\u9fa5]{2,3}?)分局/gu;

/** The place that the text names most often; a real division goes before a guess. Undefined where none is named often enough. */
export function inferPlace(text: string, table: DivisionTable): string | undefined {
  const level = levelOfBodies(text);
  const known = table === NO_DIVISIONS ? undefined : inferDivision(text, level, table);
  return known ?? (level === undefined ? undefined : guessPlace(text, level));
}

/** The level of a body at the start of its name. What stands before is looked at last: an expression that begins with it is slow. */
const BODY_LEVEL = /[省市县区](?<=[、（(，\s].)(?=[\u4e00-\u9fa5]{2,8}(?:局|委|办|厅))/gu;

/** 县 where the bodies are 县发改局, 县教育局 …; undefined where no level prevails. */
function levelOfBodies(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [level] of text.matchAll(BODY_LEVEL)) add(counts, level);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Where the bodies are written with the place (甲县教育局、甲县水利局), that place; else the most named one of the bodies' level. */
function inferDivision(text: string, level: string | undefined, table: DivisionTable): string | undefined {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(LEVEL)) {
    const name = divisionBefore(text, match.index + 1, table);
    const isOwn = level === undefined ? isBeforeBody(text, match.index + 1) : match[0] === level;
    if (name !== undefined && isOwn) add(counts, name);
  }
  if (level !== undefined) {
    for (const match of text.matchAll(BRANCH)) {
      const stem = match.groups?.stem ?? "";
      const name = [stem + level, stem].find((one) => table.namesakes(one).length > 0);
      if (name !== undefined) add(counts, name);
    }
  }
  return mostNamed(text, counts);
}

/** The longest name of the table that ends here; one of two characters only where a word begins with it, so that 提高县 is none. */
function divisionBefore(text: string, end: number, table: DivisionTable): string | undefined {
  for (let length = Math.min(LONGEST_NAME, end); length >= 2; length -= 1) {
    const name = text.slice(end - length, end);
    if (table.namesakes(name).length === 0) continue;
    return length > 2 || !/[\u4e00-\u9fa5]/u.test(text[end - length - 1] ?? "") ? name : undefined;
  }
  return undefined;
}

function isBeforeBody(text: string, start: number): boolean {
  return /^[\u4e00-\u9fa5]{2,8}(?:局|委|办|厅)/u.test(text.slice(start, start + 12));
}

function mostNamed(text: string, counts: ReadonlyMap<string, number>): string | undefined {
  const candidates = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
  const bare = countMentions(text, new Set(candidates.map(([name]) => name.slice(0, -1)).filter(isRare)));
  let best: { name: string; mentions: number } | undefined;
  for (const [name, fullNames] of candidates) {
    const mentions = Math.max(bare.get(name.slice(0, -1)) ?? 0, fullNames);
    const isEnough = fullNames >= FEWEST_FULL_NAMES || mentions >= FEWEST_MENTIONS;
    if (isEnough && mentions > (best?.mentions ?? 0)) best = { name, mentions };
  }
  return best?.name;
}

/** The stem that the text names most often among those that stand before its level (甲乙县) or in a branch. */
function guessPlace(text: string, level: string): string | undefined {
  const stems = new Set<string>();
  for (const [name] of text.matchAll(/[\u4e00-\u9fa5]{2}[省市县区]/gu)) if (name.endsWith(level)) stems.add(name.slice(0, 2));
  for (const match of text.matchAll(BRANCH)) stems.add(match.groups?.stem ?? "");
  const names = new Set([...stems].filter((stem) => !NOT_A_PLACE.test(stem + level) && isRare(stem.slice(0, 2))));
  let best: { stem: string; mentions: number } | undefined;
  for (const [stem, mentions] of countMentions(text, names))
    if (mentions >= FEWEST_MENTIONS && mentions > (best?.mentions ?? 0)) best = { stem, mentions };
  return best && best.stem + level;
}
