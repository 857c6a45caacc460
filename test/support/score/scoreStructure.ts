import type { Finding } from "./finding.ts";
import { matchRows } from "./matchRows.ts";
import { sayRow } from "./sayRow.ts";
import { ownRows, type SideGold, scoredItems } from "./sideGold.ts";
import { squeeze } from "./squeeze.ts";

/** Tasks by id and title. */
export function scoreStructure(own: SideGold): Finding {
  const { tally, misses } = matchRows({
    wanted: ownRows(own.gold.tasks, own.side),
    given: scoredItems(own, own.index.plan.tasks),
    same: (wanted, given) => wanted.task === given.id && sameTitle(wanted.title, given.title),
    say: ({ title, ...row }) => sayRow({ title, ...("task" in row ? { task: row.task } : { id: row.id }) }),
  });
  return { metric: "structure", group: own.side, tally, misses };
}

/** Equal, or one is the other cut short before a mark: where heading and text run on, both cuts are right. */
function sameTitle(a: string, b: string): boolean {
  const [short = "", long = ""] = [squeeze(a), squeeze(b)].sort((x, y) => x.length - y.length);
  if (short === long) return true;
  return short.length >= 4 && long.startsWith(short) && /[，,：:；;、（(。]/u.test(long.charAt(short.length));
}
