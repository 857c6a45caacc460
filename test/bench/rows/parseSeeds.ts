import { parser } from "@lezer/markdown";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parsePlan } from "../../../src/parse/parsePlan.ts";
import { readTree } from "../../../src/parse/readTree.ts";
import { SEEDS } from "../../support/seeds.ts";
import { faster, OURS, timesFaster } from "../faster.ts";
import type { Row } from "../figure.ts";
import { race } from "../race.ts";

const [MDAST, LEZER] = ["mdast-util-from-markdown", "@lezer/markdown"];
const texts = Object.values(SEEDS);
const ofBoth = (read: (text: string) => unknown) => () => texts.map(read);

function raceWith(read: (text: string) => unknown): Map<string, number> {
  return race([
    { name: OURS, run: ofBoth(read) },
    { name: MDAST, run: ofBoth((text) => fromMarkdown(text)) },
    { name: LEZER, run: ofBoth((text) => parser.parse(text)) },
  ]);
}

/**
 * Both seed plans from the text as found: to the tree of sections, tasks and measures, each with its span, which is what the peers do and
 * what the aims are about; and to the whole Plan, with bodies, numbers, targets, conditions, mechanism, place, issues and hash besides.
 */
export const parseSeeds: Row = {
  name: "parse",
  measure: () => [
    ...faster(
      "both seed plans, text → tree with spans, outline and measures",
      raceWith((text) => readTree(text)),
      {
        [MDAST]: timesFaster(10, 20),
        [LEZER]: timesFaster(3, 5),
      },
    ),
    ...faster(
      "both seed plans, text → whole Plan",
      raceWith((text) => parsePlan(text)),
    ),
  ],
};
