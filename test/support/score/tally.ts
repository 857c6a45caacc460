/** Counts behind an F1: how many predictions were given and right, how many gold rows were wanted and found. */
export interface Matches {
  right: number;
  given: number;
  found: number;
  wanted: number;
}

/** Counts behind a rate. */
export interface Share {
  yes: number;
  of: number;
}

export type Tally = Matches | Share;

/** A rate, or the harmonic mean of precision and recall. Nothing asked for and nothing given is 1; something asked for and nothing given 0. */
export function figureOf(tally: Tally): number {
  if ("of" in tally) return tally.of === 0 ? 1 : tally.yes / tally.of;
  const recall = tally.wanted === 0 ? 1 : tally.found / tally.wanted;
  const precision = tally.given === 0 ? Number(tally.wanted === 0) : tally.right / tally.given;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Two counts of one metric as one. Throws where one is a rate and the other is none. */
export function addTallies(a: Tally, b: Tally): Tally {
  if ("of" in a && "of" in b) return { yes: a.yes + b.yes, of: a.of + b.of };
  if ("of" in a || "of" in b) throw new Error(`one metric with two kinds of counts: ${JSON.stringify([a, b])}`);
  return { right: a.right + b.right, given: a.given + b.given, found: a.found + b.found, wanted: a.wanted + b.wanted };
}

/** The counts as a reader checks them: `28/30 right, 27/28 found`, or `29/30`. */
export function formatTally(tally: Tally): string {
  if ("of" in tally) return `${tally.yes}/${tally.of}`;
  return `${tally.right}/${tally.given} right, ${tally.found}/${tally.wanted} found`;
}
