import { parser } from "@lezer/markdown";
import { fromMarkdown } from "mdast-util-from-markdown";
import { SEEDS } from "../support/seeds.ts";
import { type Aims, faster, OURS } from "./faster.ts";
import type { Figure } from "./figure.ts";
import { race } from "./race.ts";

export const MDAST = "mdast-util-from-markdown";
export const LEZER = "@lezer/markdown";

/** What reads both seed plans from the text as found, beside those that make trees of Markdown. */
export function raceOnSeeds(work: string, read: (text: string) => unknown, aims: Aims = {}): Figure[] {
  const texts = Object.values(SEEDS);
  const times = race([
    { name: OURS, run: () => texts.map(read) },
    { name: MDAST, run: () => texts.map((text) => fromMarkdown(text)) },
    { name: LEZER, run: () => texts.map((text) => parser.parse(text)) },
  ]);
  return faster(work, times, aims);
}
