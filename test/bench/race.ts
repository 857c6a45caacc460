/** One of those that do the same work. */
export interface Contestant {
  name: string;
  /** Its result goes into a sum that is looked at, so that no compiler leaves the work out. */
  run: () => unknown;
}

export interface RaceOptions {
  /** Rounds that are measured at most; an odd number has one median. */
  rounds: number;
  /** After so many seconds no further round is begun, but for the first `LEAST_ROUNDS`. */
  seconds: number;
}

const DEFAULTS: RaceOptions = { rounds: 101, seconds: 20 };
const LEAST_ROUNDS = 5;
/** A contestant is warm after so many milliseconds of work, or after one run that takes longer. */
const WARM_UP = 1500;
/** Work is repeated until a sample takes so many milliseconds: long enough that each collects what it throws away itself, and is warm again. */
const SAMPLE = 50;

/**
 * The median time of one run of each, in milliseconds, by name. All are warm, and they take turns, in an order that moves on by one each
 * round, so that what else the machine does falls on all alike.
 */
export function race(contestants: readonly Contestant[], options: Partial<RaceOptions> = {}): Map<string, number> {
  const { rounds, seconds } = { ...DEFAULTS, ...options };
  const entries = contestants.map((contestant) => ({ ...contestant, repeats: warmUp(contestant), samples: [] as number[] }));
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (round >= LEAST_ROUNDS && performance.now() - start > seconds * 1000) break;
    for (let turn = 0; turn < entries.length; turn++) {
      const entry = entries[(round + turn) % entries.length];
      entry?.samples.push(sample(entry.run, entry.repeats));
    }
  }
  return new Map(entries.map(({ name, samples }) => [name, median(samples)]));
}

/** Runs until it is warm; how often it fits into a sample. */
function warmUp({ run }: Contestant): number {
  const start = performance.now();
  let best = Number.POSITIVE_INFINITY;
  while (performance.now() - start < WARM_UP) best = Math.min(best, sample(run, 1));
  return Math.max(1, Math.ceil(SAMPLE / best));
}

let results = 0;

function sample(run: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let count = 0; count < repeats; count++) if (run() !== undefined) results++;
  return (performance.now() - start) / repeats;
}

/** The middle one of the values; NaN of none. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** How many results have been looked at; a race in which nothing came out measured nothing. */
export function countResults(): number {
  return results;
}
