import type { DutyRow } from "../model/comparison.ts";
import { append } from "../text/append.ts";
import type { ComparisonPlaces } from "./comparisonPlaces.ts";
import type { PlanPlaces } from "./planPlaces.ts";
import type { TableRow } from "./tables.ts";

/** Every name of the left list with every one of the right: n to m as flat rows. */
function pairNames(left: readonly string[], right: readonly string[]): { left: string | null; right: string | null }[] {
  if (left.length === 0) return right.map((name) => ({ left: null, right: name }));
  if (right.length === 0) return left.map((name) => ({ left: name, right: null }));
  return left.flatMap((one) => right.map((other) => ({ left: one, right: other })));
}

function toNameCells({ left, right }: ComparisonPlaces, names: { left: string | null; right: string | null }) {
  return {
    left_organization_key: names.left === null ? null : left.key(names.left),
    left_name: names.left,
    right_organization_key: names.right === null ? null : right.key(names.right),
    right_name: names.right,
  };
}

export function toOrganizationPairRows(places: ComparisonPlaces): TableRow<"organization_pairs">[] {
  return places.comparison.organizations.flatMap((row, index) =>
    pairNames(row.left, row.right).map((names, number) => ({
      organization_pair_key: places.key(`O${index + 1}.${number + 1}`),
      comparison_id: places.id,
      cluster: index + 1,
      relation: row.relation,
      reason: row.reason,
      ...toNameCells(places, names),
    })),
  );
}

type Shares = {
  relation: TableRow<"duty_pairs">["relation"];
  left: readonly string[];
  right: readonly string[];
  elsewhere: readonly string[];
}[];

/** What a duty row says, body by body: those of both sides, of the left alone, of the right alone. */
function listShares({ shared, leftOnly, rightOnly }: DutyRow): Shares {
  return [
    ...shared.map((body) => ({ ...body, relation: "shared" as const, elsewhere: [] })),
    ...leftOnly.map(({ name, elsewhere }) => ({ relation: "left-only" as const, left: [name], right: [], elsewhere })),
    ...rightOnly.map(({ name, elsewhere }) => ({ relation: "right-only" as const, left: [], right: [name], elsewhere })),
  ];
}

export function toDutyPairRows(places: ComparisonPlaces): { pairs: TableRow<"duty_pairs">[]; elsewhere: TableRow<"duty_elsewhere">[] } {
  const { comparison, key, id } = places;
  const taskPairs = new Map(comparison.tasks.map((row) => [`${row.left} ${row.right}`, row.id]));
  const pairs: TableRow<"duty_pairs">[] = [];
  const elsewhere: TableRow<"duty_elsewhere">[] = [];
  let cluster = 0;
  for (const duty of comparison.duties) {
    const taskPair = taskPairs.get(`${duty.left} ${duty.right}`);
    for (const share of listShares(duty)) {
      cluster++;
      for (const [number, names] of pairNames(share.left, share.right).entries()) {
        const duty_pair_key = key(`D${cluster}.${number + 1}`);
        const task_pair_key = taskPair === undefined ? null : key(taskPair);
        pairs.push({ duty_pair_key, comparison_id: id, task_pair_key, relation: share.relation, cluster, ...toNameCells(places, names) });
        const other = share.left.length === 0 ? places.left : places.right;
        append(elsewhere, toElsewhereRows(duty_pair_key, share.elsewhere, other));
      }
    }
  }
  return { pairs, elsewhere };
}

function toElsewhereRows(pairKey: string, tasks: readonly string[], other: PlanPlaces): TableRow<"duty_elsewhere">[] {
  return tasks.map((task, index) => ({ elsewhere_key: `${pairKey}e${index + 1}`, duty_pair_key: pairKey, task_key: other.key(task) }));
}

export function toMechanismCheckRows({ comparison, left, right, id, key }: ComparisonPlaces): TableRow<"mechanism_checks">[] {
  const found = (["left", "right"] as const).flatMap((side) => {
    const places = side === "left" ? left : right;
    const { inTasksOnly, inMechanismOnly } = comparison.mechanism[side];
    return [
      ...inTasksOnly.map((name) => ({ organization_key: places.key(name), stands_in: "tasks" as const })),
      ...inMechanismOnly.map((name) => ({ organization_key: places.key(name), stands_in: "mechanism" as const })),
    ];
  });
  return found.map((row, index) => ({ check_key: key(`C${index + 1}`), comparison_id: id, ...row }));
}
