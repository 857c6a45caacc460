import type { MeasureRow } from "../../../src/model/alignment.ts";
import type { Finding } from "./finding.ts";
import { PLAN_SIDES } from "./gold.ts";
import { type PairGold, pairedRows } from "./pairedRows.ts";
import { standsAt, touches } from "./samePlace.ts";
import { sayRow } from "./sayRow.ts";
import { shareOf } from "./shareOf.ts";
import { ownRows } from "./sideGold.ts";

/** What one plan alone has stands in a one-sided row and in no pair. */
export function scoreOneSided(pair: PairGold, rows: readonly MeasureRow[]): Finding {
  const pairs = pairedRows(rows);
  const single = rows.filter((row) => row.left === null || row.right === null);
  const judged = PLAN_SIDES.flatMap((side) => {
    const alone = single.flatMap((row) => row[side] ?? []);
    return ownRows(pair.gold.measuresOnly, side).map((row) => ({
      row,
      kept: alone.some(({ span }) => standsAt(pair[side], row, { span, test: touches })),
      paired: pairs.some((given) => standsAt(pair[side], row, given[side])),
    }));
  });
  const share = shareOf(judged, (one) => one.kept && !one.paired, {
    say: (one) => `${one.row.plan} ${sayRow(one.row)}: ${one.paired ? "in a pair" : "in no row"}`,
  });
  return { metric: "measuresOnly", group: "both", ...share };
}
