import { BODY_LEVELS, LEVEL_PREFIX, OTHER_PLACE } from "../lexicon/organizationForms.ts";
import { OWN_LEVEL } from "./bodyForm.ts";
import type { Home } from "./findHome.ts";

/** A name parted into its level and the words behind it. */
export interface Leveled {
  level: string;
  words: string;
  /** True where the level is another place's name. */
  elsewhere?: true;
}

/**
 * A name with its level and place taken off in every way that its words allow; the plan's own place goes before any other.
 *
 * @example splitLevel("县发改局", home) // own 县发改局, own 发改局
 */
export function* splitLevel(name: string, home: Home): Generator<Leveled> {
  const bases = [...new Set([name, ...home.names.map((own) => withoutOwn(name, own))])];
  for (const base of bases) {
    yield { level: OWN_LEVEL, words: base };
    const prefix = LEVEL_PREFIX.exec(base)?.[0];
    if (prefix !== undefined) yield* behindLevel(levelWord(prefix, home), base.slice(prefix.length));
  }
  for (const base of bases) {
    const place = OTHER_PLACE.exec(base)?.groups?.place;
    if (place !== undefined) yield { level: place, words: base.slice(place.length), elsewhere: true };
  }
}

/** 县委宣传部: the Party's committee is a level too. */
function* behindLevel(level: string, words: string): Generator<Leveled> {
  yield { level, words };
  if (/^委(?!员).{2}/u.test(words)) yield { level, words: words.slice(1) };
}

/** The name without the plan's own place; a name that is nothing but the place stays. */
export function withoutOwn(name: string, own: string | undefined): string {
  return own === undefined || own === name ? name : name.replaceAll(own, "");
}

function levelWord(prefix: string, home: Home): string {
  const level = BODY_LEVELS.find(({ words }) => words.includes(prefix));
  return level === undefined || home.rank === null || level.rank === home.rank ? OWN_LEVEL : (level.words[0] ?? prefix);
}
