import { z } from "zod";
import { checkComparison } from "../checkComparison.ts";
import type { MeasureRow, Side, TaskRow } from "../model/alignment.ts";
import type { Comparison } from "../model/comparison.ts";
import { readOptions } from "../text/readOptions.ts";
import { formatSssom, type SssomRecord, toIriPart } from "./formatSssom.ts";
import { comparisonId, joinKey } from "./keys.ts";
import { type TableOptions, tableOptionsSchema } from "./toTables.ts";
import { translateReasons } from "./translateReasons.ts";

/** What the SSSOM file says of how the pairs came about. */
export interface SssomOptions extends TableOptions {
  /** The pairs of tasks were chosen by a person (`alignByHand`), and the file says so. */
  byHand: boolean;
}

export const sssomOptionsSchema = z.strictObject({ ...tableOptionsSchema.shape, byHand: z.boolean().optional() });

type Predicate = "skos:exactMatch" | "skos:closeMatch" | "skos:relatedMatch";

/** Not even a related one was found: the weakest predicate makes the strongest denial. */
const DENIED = "skos:relatedMatch";

const MEASURE_PREDICATES: Readonly<Record<MeasureRow["relation"], Predicate>> = {
  identical: "skos:exactMatch",
  paraphrase: "skos:closeMatch",
  // the same object with another action, amount or condition cannot stand for the other
  "same-topic": "skos:relatedMatch",
  only: DENIED,
};

/** One task of two counties is exact only where each takes up all measures of the other. */
function taskPredicate({ relation, mapping }: TaskRow): Predicate {
  if (relation === "same") return mapping === "equal" ? "skos:exactMatch" : "skos:closeMatch";
  return "skos:relatedMatch";
}

/**
 * The alignment of tasks and measures as an SSSOM mapping set (TSV with its metadata before it). Ids are the keys of the tables after
 * `plan:`; what has no partner is a row with sssom:NoTermFound, 1:0 or 0:1. Scores stand in the comments: they are log-odds and not
 * calibrated, so `confidence` is left out.
 *
 * @throws {InvalidArgumentError} for what is no comparison, or a slim one
 * @throws {InvalidOptionError} for an unknown option
 */
export function toSssom(given: Comparison, options: Partial<SssomOptions> = {}): string {
  checkComparison(given);
  const { byHand = false, language = "zh-CN" } = readOptions(sssomOptionsSchema, options, "sssom");
  const comparison = translateReasons(given, language);
  const { left, right, theme } = comparison;
  const id = toIriPart(comparisonId(left.id, right.id, theme));
  return formatSssom(
    {
      mapping_set_id: `urn:crosscounty:comparison:${id}`,
      mapping_set_title: `${left.title ?? left.id} / ${right.title ?? right.id}`,
      license: "https://w3id.org/sssom/license/unspecified",
      subject_source: toPlanCurie(left.id),
      object_source: toPlanCurie(right.id),
      mapping_tool: "crosscounty",
      mapping_tool_version: comparison.options.version,
    },
    withCardinality([...toTaskRecords(comparison, byHand), ...toMeasureRecords(comparison)]),
  );
}

function toPlanCurie(id: string): string {
  return `plan:${toIriPart(joinKey(id, "").slice(0, -1))}`;
}

interface End {
  id: string;
  label: string;
  isLiteral: boolean;
}

const NOTHING: End = { id: "sssom:NoTermFound", label: "", isLiteral: false };

function toRecord(category: "task" | "measure", ends: { left: End; right: End }, rest: Pick<SssomRecord, Rest>): SssomRecord {
  const { left, right } = ends;
  return {
    subject_id: left.id,
    subject_label: left.label,
    subject_category: left === NOTHING ? "" : category,
    predicate_id: rest.predicate_id,
    object_id: right.id,
    object_label: right.label,
    object_category: right === NOTHING ? "" : category,
    mapping_justification: rest.mapping_justification,
    subject_type: left.isLiteral ? "rdfs literal" : "",
    object_type: right.isLiteral ? "rdfs literal" : "",
    mapping_cardinality: "",
    comment: rest.comment,
  };
}
type Rest = "predicate_id" | "mapping_justification" | "comment";

function toTaskRecords({ left, right, tasks }: Comparison, byHand: boolean): SssomRecord[] {
  const titles = { left: titlesOf(left.tasks), right: titlesOf(right.tasks) };
  const toEnd = (side: "left" | "right", planId: string, id: string | null): End =>
    id === null ? NOTHING : { id: `plan:${toIriPart(joinKey(planId, id))}`, label: titles[side].get(id) ?? "", isLiteral: false };
  return tasks.map((row) =>
    toRecord(
      "task",
      { left: toEnd("left", left.id, row.left), right: toEnd("right", right.id, row.right) },
      {
        predicate_id: taskPredicate(row),
        mapping_justification: byHand ? "semapv:ManualMappingCuration" : "semapv:CompositeMatching",
        comment: toComment(row),
      },
    ),
  );
}

function titlesOf(tasks: readonly { id: string; title: string }[]): Map<string, string> {
  return new Map(tasks.map(({ id, title }) => [id, title]));
}

function toMeasureRecords({ left, right, measures }: Comparison): SssomRecord[] {
  const toEnd = (planId: string, side: Side | null): End => {
    if (side === null) return NOTHING;
    return { id: side.id === null ? "" : `plan:${toIriPart(joinKey(planId, side.id))}`, label: side.quote, isLiteral: side.id === null };
  };
  return measures.map((row) =>
    toRecord(
      "measure",
      { left: toEnd(left.id, row.left), right: toEnd(right.id, row.right) },
      { predicate_id: MEASURE_PREDICATES[row.relation], mapping_justification: "semapv:CompositeMatching", comment: toComment(row) },
    ),
  );
}

function toComment({ relation, score, nearest }: Pick<TaskRow | MeasureRow, "relation" | "score" | "nearest">): string {
  if (relation !== "only") return `relation: ${relation}; score: ${score}`;
  return nearest ? `nearest: ${nearest.quote} (${nearest.reason})` : "nearest: none";
}

/** How many partners each end has in the whole set; rows of nothing are 1:0 or 0:1 and count for no other row. */
function withCardinality(records: readonly SssomRecord[]): SssomRecord[] {
  const isNothing = (id: string): boolean => id === NOTHING.id;
  const objects = new Map<string, Set<string>>();
  const subjects = new Map<string, Set<string>>();
  for (const record of records) {
    if (isNothing(record.subject_id) || isNothing(record.object_id)) continue;
    add(objects, endOf(record, "subject"), endOf(record, "object"));
    add(subjects, endOf(record, "object"), endOf(record, "subject"));
  }
  return records.map((record) => {
    if (isNothing(record.subject_id)) return { ...record, mapping_cardinality: "0:1" };
    if (isNothing(record.object_id)) return { ...record, mapping_cardinality: "1:0" };
    const many = [subjects.get(endOf(record, "object")), objects.get(endOf(record, "subject"))].map((ends) => (ends?.size ?? 1) > 1);
    return { ...record, mapping_cardinality: many.map((isMany) => (isMany ? "n" : "1")).join(":") };
  });
}

/** A literal is counted by its label. */
function endOf(record: SssomRecord, end: "subject" | "object"): string {
  return record[`${end}_id`] || `"${record[`${end}_label`]}`;
}

function add(ends: Map<string, Set<string>>, from: string, to: string): void {
  const known = ends.get(from);
  if (known) known.add(to);
  else ends.set(from, new Set([to]));
}
