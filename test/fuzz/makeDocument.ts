import { mutate, stretch } from "./mutate.ts";
import { type Random, seedOf, toRandom } from "./random.ts";
import { writeJumble, writeNoise, writePlan, writeRun } from "./writePlan.ts";

export interface Document {
  kind: string;
  text: string;
}

/** A kind of document. `share` is how many of the sum of all shares are of it. */
interface Kind {
  name: string;
  share: number;
  make(random: Random, sources: readonly string[]): string;
}

const STRETCH = 500;

const KINDS: readonly Kind[] = [
  { name: "plan", share: 250, make: (random) => writePlan(random) },
  { name: "mutated plan", share: 150, make: (random) => mutate(writePlan(random), random, writePlan(random)) },
  {
    name: "mutated stretch",
    share: 350,
    make: (random, sources) => mutate(stretch(random.pick(sources), random, STRETCH), random, random.pick(sources)),
  },
  {
    name: "spliced stretches",
    share: 50,
    make: (random, sources) => Array.from({ length: 3 }, () => stretch(random.pick(sources), random, STRETCH / 3)).join(""),
  },
  { name: "jumble", share: 100, make: (random) => writeJumble(random) },
  { name: "noise", share: 60, make: (random) => writeNoise(random) },
  { name: "run", share: 39, make: (random) => writeRun(random) },
  // a whole document takes as long as a hundred short ones
  { name: "mutated whole", share: 1, make: (random, sources) => mutate(random.pick(sources), random, random.pick(sources)) },
];
const SHARES = KINDS.reduce((sum, { share }) => sum + share, 0);

export const KIND_NAMES: readonly string[] = KINDS.map(({ name }) => name);

/** The document with this number in the run of this seed: the same whenever it is asked for, on any thread. */
export function makeDocument(run: number, index: number, sources: readonly string[]): Document {
  const random = toRandom(seedOf(run, index));
  let left = random.below(SHARES);
  for (const { name, share, make } of KINDS) {
    if (left < share) return { kind: name, text: make(random, sources) };
    left -= share;
  }
  throw new RangeError("shares do not add up");
}
