import { coverRows } from "./coverRows.ts";
import type { Finding } from "./finding.ts";
import { standsAt, touches } from "./samePlace.ts";
import { sayRow } from "./sayRow.ts";
import { shareOf } from "./shareOf.ts";
import { ownRows, type SideGold, scoredItems } from "./sideGold.ts";
import { squeeze } from "./squeeze.ts";

/** 一批, 一体, 多, 双: no numbers, neither asked for nor held against the one who gives them. */
const INDEFINITE = /^.?[一多单双零].?$/u;

/** Numbers and their classes. Nothing is scored where the gold has no numbers of the plan. */
export function scoreNumbers(own: SideGold): Finding[] {
  const { side, gold, index } = own;
  const wanted = ownRows(gold.numbers, side);
  if (wanted.length === 0) return [];
  const touched = scoredItems(own, index.plan.numbers).map((given) => ({
    given,
    rows: wanted.filter((row) => standsAt(index, row, { span: given.span, test: touches })),
  }));
  const counted = touched.filter(({ given, rows }) => rows.length > 0 || !INDEFINITE.test(squeeze(given.quote)));
  const cover = coverRows({
    wanted,
    given: counted,
    same: (row, { given, rows }) => rows.includes(row) && squeeze(given.quote).length <= 4 * squeeze(row.quote).length + 8,
    say: (row) => sayRow("given" in row ? row.given : row),
  });
  const judged = counted.flatMap(({ given, rows: [row] }) => (row ? [{ given, row }] : []));
  const classes = shareOf(judged, ({ given, row }) => row.class.includes(given.class), {
    say: ({ given, row }) => `${sayRow(row)}: wanted ${row.class.join(" | ")}, given ${given.class}`,
  });
  return [
    { metric: "numbers", group: side, ...cover },
    { metric: "numbers.class", group: side, ...classes },
  ];
}
