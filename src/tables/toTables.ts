import { z } from "zod";
import { checkComparison } from "../checkComparison.ts";
import type { Comparison } from "../model/comparison.ts";
import { InvalidArgumentError } from "../model/errors.ts";
import { LANGUAGES, type Language } from "../report/phrases.ts";
import { readOptions } from "../text/readOptions.ts";
import { toDutyPairRows, toMechanismCheckRows, toOrganizationPairRows } from "./bodyPairRows.ts";
import { type ComparisonPlaces, toComparisonPlaces } from "./comparisonPlaces.ts";
import { toOneSidedRows } from "./oneSidedRows.ts";
import { toEvidenceRows, toMeasurePairRows, toTargetPairRows, toTaskPairRows } from "./pairRows.ts";
import { planTables } from "./planTables.ts";
import type { TableRow, Tables } from "./tables.ts";
import { translateReasons } from "./translateReasons.ts";

/** How the words of a comparison stand in tables. */
export interface TableOptions {
  /** Of reasons and details; default: zh-CN. Words of the plans stay as they are. */
  language: Language;
}

export const tableOptionsSchema = z.strictObject({ language: z.enum(LANGUAGES).optional() });

/**
 * A comparison, or many, as tables of flat rows: those of the plans, and what the comparison says of them. A plan that stands in many
 * comparisons stands in the tables once.
 *
 * @returns every table, with no rows where nothing was found
 * @throws {InvalidOptionError} for an unknown option or language
 * @throws {InvalidArgumentError} for what is no comparison or a slim one, for two different plans of one id, and for one pair twice
 * @example toTables(comparePlans(left, right)).one_sided.filter((row) => row.kind === "target")
 */
export function toTables(comparisons: Comparison | readonly Comparison[], options: Partial<TableOptions> = {}): Tables {
  const list: readonly Comparison[] = Array.isArray(comparisons) ? comparisons : [comparisons];
  for (const comparison of list) checkComparison(comparison);
  const { language = "zh-CN" } = readOptions(tableOptionsSchema, options, "tables");
  const places = list.map((comparison) => toComparisonPlaces(translateReasons(comparison, language)));
  checkIds(places);
  const duties = places.map(toDutyPairRows);
  return {
    ...planTables(list.flatMap(({ left, right }) => [left, right])),
    comparisons: places.map(toComparisonRow),
    settings: places.flatMap(toSettingRows),
    task_pairs: places.flatMap(toTaskPairRows),
    measure_pairs: places.flatMap(toMeasurePairRows),
    target_pairs: places.flatMap(toTargetPairRows),
    organization_pairs: places.flatMap(toOrganizationPairRows),
    duty_pairs: duties.flatMap(({ pairs }) => pairs),
    duty_elsewhere: duties.flatMap(({ elsewhere }) => elsewhere),
    mechanism_checks: places.flatMap(toMechanismCheckRows),
    one_sided: places.flatMap(toOneSidedRows),
    evidence: places.flatMap(toEvidenceRows),
  };
}

function checkIds(places: readonly ComparisonPlaces[]): void {
  const known = new Set<string>();
  for (const { id } of places) {
    if (known.has(id)) throw new InvalidArgumentError("comparisons", `two of ${JSON.stringify(id)}`, "one for each pair of plans");
    known.add(id);
  }
}

function toComparisonRow({ comparison, id }: ComparisonPlaces): TableRow<"comparisons"> {
  return {
    comparison_id: id,
    left_plan_id: comparison.left.id,
    right_plan_id: comparison.right.id,
    theme: comparison.theme,
    version: comparison.options.version,
    background: comparison.options.background.name,
    background_clauses: comparison.options.background.clauses,
  };
}

function toSettingRows({ comparison, id, key }: ComparisonPlaces): TableRow<"settings">[] {
  const { weights, thresholds } = comparison.options;
  const kinds = [
    ["weight", weights],
    ["threshold", thresholds],
  ] as const;
  return kinds.flatMap(([kind, values]) =>
    Object.entries(values).map(([name, value]) => ({ setting_key: key(`${kind}.${name}`), comparison_id: id, kind, name, value })),
  );
}
