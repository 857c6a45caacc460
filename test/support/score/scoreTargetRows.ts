import type { TargetDiff } from "../../../src/model/comparison.ts";
import { coverRows } from "./coverRows.ts";
import type { Finding } from "./finding.ts";
import { type PairGold, pairedRows, samePlaces, sayPair } from "./pairedRows.ts";

/** Pairs of targets with their outcome. That two cannot be compared is never held against the one who says it. */
export function scoreTargetRows(pair: PairGold, rows: readonly TargetDiff[]): Finding[] {
  const wanted = pair.gold.targetAlignment;
  if (!wanted) return [];
  const given = pairedRows(rows).filter((have) => have.outcome !== "not-comparable" || wanted.some((row) => samePlaces(pair, row, have)));
  const cover = coverRows({
    wanted,
    given,
    same: (row, have) => row.outcome.includes(have.outcome) && samePlaces(pair, row, have),
    say: (row) => `${sayPair(row)}: ${row.outcome}`,
  });
  return [{ metric: "targetPairs", group: "both", ...cover }];
}
