/** What a regular expression costs on one family of texts. */
export interface Growth {
  /** The text, as piece and head, that cost most. */
  attack: string;
  /** Time on a text four times as long, over the time on the shorter one: 4 where time is linear, 16 where it is quadratic. */
  ratio: number;
  /** Nanoseconds a character on the longer text. */
  cost: number;
}

/** A prefix, what is repeated, and what makes the match fail at last. */
export interface Family {
  prefix: string;
  pump: string;
  suffix: string;
}

const SHORT = 3_000;
const LONG = 4 * SHORT;
/** Where the shorter texts look super-linear, these must too: a bounded repeat grows until its bound is reached. */
const CONFIRM = 4 * LONG;
/** Between 4 and 16, in the middle of their logarithms. */
export const SUPER_LINEAR = 8;
/** Milliseconds below which the collector tells more than the expression does. */
const TOO_SHORT = 1;
const RUNS = 3;

/** The family on which time grows most; null where none takes time that can be told. The first that is surely super-linear ends the search. */
export function measureRegex(regex: RegExp, families: readonly Family[]): Growth | null {
  let worst: Growth | null = null;
  for (const family of families) {
    const growth = growthOf(regex, family);
    if (growth && growth.ratio > (worst?.ratio ?? 0)) worst = growth;
    if (worst && worst.ratio > SUPER_LINEAR) return worst;
  }
  return worst;
}

function growthOf(regex: RegExp, family: Family): Growth | null {
  const first = compare(regex, family, SHORT, LONG);
  return first && first.ratio > SUPER_LINEAR ? compare(regex, family, LONG, CONFIRM) : first;
}

function compare(regex: RegExp, family: Family, short: number, long: number): Growth | null {
  const slow = leastTime(regex, textOf(family, long));
  if (slow < TOO_SHORT) return null;
  return { attack: describe(family), ratio: slow / leastTime(regex, textOf(family, short)), cost: (slow * 1e6) / long };
}

/** Processor time of the fastest of some runs; one run where it takes long. */
function leastTime(regex: RegExp, text: string): number {
  let least = timeOf(regex, text);
  for (let run = 1; run < RUNS && least < 100; run++) least = Math.min(least, timeOf(regex, text));
  return least;
}

function textOf({ prefix, pump, suffix }: Family, length: number): string {
  return prefix + pump.repeat(Math.ceil(length / pump.length)) + suffix;
}

/** In milliseconds. Processor time, which a busy machine does not stretch as it does the clock's. */
function timeOf(regex: RegExp, text: string): number {
  const before = process.cpuUsage();
  if (regex.global) for (const _ of text.matchAll(regex));
  else regex.test(text);
  const { user, system } = process.cpuUsage(before);
  return Math.max(user + system, 1) / 1000;
}

function describe({ prefix, pump, suffix }: Family): string {
  const shown = (words: string): string => JSON.stringify(words.length > 40 ? `${words.slice(0, 40)}…` : words);
  return `${prefix === "" ? "" : `${shown(prefix)} + `}${shown(pump)} × n${suffix === "" ? "" : ` + ${shown(suffix)}`}`;
}

const MOST_WORDS = 60;

/** Families from the words of the expression itself: each run of its letters and each stop, again and again, alone and behind every other head. */
export function familiesOf(source: string): Family[] {
  const words = [...new Set(source.match(/\p{Script=Han}+|[，、。；：（）“”《》(),.;:\d\s]/gu) ?? [])].slice(0, MOST_WORDS);
  const pieces = [...words, ...words.map((word) => `好${word}`), "好", "0", "a", " ", "\n"];
  const pairs = words.slice(0, 8).flatMap((first) => words.slice(0, 8).map((second) => first + second));
  return [...new Set([...pieces, ...pairs])].map((pump) => ({ prefix: words[0] ?? "", pump, suffix: "。" }));
}
