import { parser } from "@lezer/markdown";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parsePlan } from "../../../src/parse/parsePlan.ts";
import { SEEDS } from "../../support/seeds.ts";
import { faster, OURS, timesFaster } from "../faster.ts";
import type { Row } from "../figure.ts";
import { race } from "../race.ts";

const [MDAST, LEZER] = ["mdast-util-from-markdown", "@lezer/markdown"];
const texts = Object.values(SEEDS);
const ofBoth = (read: (text: string) => unknown) => () => texts.map(read);

/** Both seed plans, from text to the whole Plan: sections, tasks, measures, bodies, numbers, targets, issues, hash. */
export const parseSeeds: Row = {
  name: "parse",
  measure: () => {
    const times = race([
      { name: OURS, run: ofBoth((text) => parsePlan(text)) },
      { name: MDAST, run: ofBoth((text) => fromMarkdown(text)) },
      { name: LEZER, run: ofBoth((text) => parser.parse(text)) },
    ]);
    return faster("both seed plans, text → Plan", times, { [MDAST]: timesFaster(10, 20), [LEZER]: timesFaster(3, 5) });
  },
};
