import type { MeasureRow } from "../../../src/model/alignment.ts";
import { coverRows } from "./coverRows.ts";
import type { Finding } from "./finding.ts";
import { type PairGold, pairedRows, samePlaces, sayPair } from "./pairedRows.ts";
import { scoreOneSided } from "./scoreOneSided.ts";
import { shareOf } from "./shareOf.ts";

/** The gold's longer name of `same-topic`. */
const SAME_TOPIC = "same-topic-different-content";

/** Pairs of measures, how many of the close ones were found, their relations, and what one plan alone has. */
export function scoreMeasureRows(pair: PairGold, rows: readonly MeasureRow[]): Finding[] {
  const wanted = pair.gold.measureAlignment;
  if (!wanted) return [];
  const given = pairedRows(rows);
  const cover = coverRows({ wanted, given, same: (row, have) => samePlaces(pair, row, have), say: sayPair });
  const close = wanted.filter((row) => !row.optional && row.relation.some((relation) => relation !== SAME_TOPIC));
  const closeFound = shareOf(close, (row) => given.some((have) => samePlaces(pair, row, have)), { say: sayPair });
  const judged = given
    .map((have) => ({ have, relations: wanted.filter((row) => samePlaces(pair, row, have)).flatMap((row) => row.relation) }))
    .filter(({ relations }) => relations.length > 0);
  const relation = shareOf(
    judged,
    ({ have, relations }) => relations.includes(have.relation === "same-topic" ? SAME_TOPIC : have.relation),
    {
      say: ({ have, relations }) => `${sayPair(have)}: wanted ${relations.join(" | ")}, given ${have.relation}`,
      some: true,
    },
  );
  return [
    { metric: "measurePairs", group: "both", ...cover },
    { metric: "measurePairs.closeFound", group: "both", ...closeFound },
    { metric: "measurePairs.relation", group: "both", ...relation },
    scoreOneSided(pair, rows),
  ];
}
