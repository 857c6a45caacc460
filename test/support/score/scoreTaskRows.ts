import type { TaskRow } from "../../../src/model/alignment.ts";
import type { Finding } from "./finding.ts";
import type { Gold } from "./gold.ts";
import { matchRows } from "./matchRows.ts";
import { shareOf } from "./shareOf.ts";

interface Row {
  left: readonly string[];
  right: readonly string[];
  relation: string;
  optional: boolean;
}

interface Pair {
  id: string;
  relation: string;
  optional: boolean;
}

/** Pairs of tasks, their relations, tasks that only one plan has, and the sum of each pair's evidence. */
export function scoreTaskRows(gold: Gold, rows: readonly TaskRow[]): Finding[] {
  const isSure = sureTasks(gold);
  const wanted = gold.taskAlignment.filter(isSure);
  const sureRows = rows.map((row) => ({ ...row, left: toList(row.left), right: toList(row.right), optional: false })).filter(isSure);
  const pairs = matchRows({ wanted: toPairs(wanted), given: toPairs(sureRows), same: sameId, say: ({ id }) => id });
  const relations = shareOf(pairs.pairs, ([want, have]) => want.relation === have.relation, {
    say: ([want, have]) => `${want.id}: wanted ${want.relation}, given ${have.relation}`,
    some: true,
  });
  const only = matchRows({ wanted: toOnly(wanted), given: toOnly(sureRows), same: sameId, say: ({ id }) => id });
  const summed = sureRows.filter((row) => row.left.length > 0 && row.right.length > 0);
  const sums = shareOf(summed, ({ evidence, score }) => Math.abs(evidence.reduce((sum, { weight }) => sum + weight, 0) - score) < 1e-6, {
    say: ({ id, score }) => `${id}: the evidence does not add up to ${score}`,
    some: true,
  });
  return [
    { metric: "taskPairs", group: "both", tally: pairs.tally, misses: pairs.misses },
    { metric: "taskPairs.relation", group: "both", ...relations },
    { metric: "onlyTasks", group: "both", tally: only.tally, misses: only.misses },
    { metric: "law.evidenceAddsUp", group: "both", ...sums },
  ];
}

/** Sections that one annotator may call a task and another not: rows that name one are left out on both sides. */
function sureTasks(gold: Gold): (row: Pick<Row, "left" | "right">) => boolean {
  const unsure = new Set(gold.tasks.filter((task) => task.optional).map(({ plan, task }) => `${plan} ${task}`));
  return ({ left, right }) => ![...left.map((id) => `left ${id}`), ...right.map((id) => `right ${id}`)].some((id) => unsure.has(id));
}

/** Every left task of a row with every right one; a pair that comes twice counts once, as its last row has it. */
function toPairs(rows: readonly Row[]): Pair[] {
  const pairs = rows.flatMap(({ left, right, relation, optional }) =>
    left.flatMap((l) => right.map((r): Pair => ({ id: `${l}~${r}`, relation, optional }))),
  );
  return [...new Map(pairs.map((pair) => [pair.id, pair])).values()];
}

function toOnly(rows: readonly Row[]): Pair[] {
  return rows.flatMap(({ left, right, relation }) => {
    const alone = right.length === 0 ? left.map((id) => `left ${id}`) : left.length === 0 ? right.map((id) => `right ${id}`) : [];
    return alone.map((id) => ({ id, relation, optional: false }));
  });
}

function sameId(a: Pair, b: Pair): boolean {
  return a.id === b.id;
}

function toList(id: string | null): string[] {
  return id === null ? [] : [id];
}
