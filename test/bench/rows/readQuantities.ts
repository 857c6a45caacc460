import { findQuantities } from "../../../src/extract/findQuantities.ts";
import { SEEDS } from "../../support/seeds.ts";
import { faster, OURS, timesFaster } from "../faster.ts";
import type { Row } from "../figure.ts";
import { race } from "../race.ts";
import { recognizeSentences, toSentences } from "../recognizeSentences.ts";

const RECOGNIZERS = "@microsoft/recognizers-text (number, percentage, dimension)";
const sentences = Object.values(SEEDS).flatMap(toSentences);

/** All amounts of both seeds with unit, comparator and span, sentence by sentence. */
export const readQuantities: Row = () => {
  const times = race([
    { name: OURS, run: () => sentences.map((sentence) => findQuantities(sentence)) },
    { name: RECOGNIZERS, run: () => recognizeSentences(sentences) },
  ]);
  return faster("quantities of both seeds, sentence by sentence", times, { [RECOGNIZERS]: timesFaster(300, 1000) });
};
