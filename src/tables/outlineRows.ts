import type { Measure } from "../model/measure.ts";
import type { Plan } from "../model/plan.ts";
import { findHeading, type PlanPlaces } from "./planPlaces.ts";
import type { TableRow } from "./tables.ts";

export function toPlanRow({ id, title, place, issued, documentNumber, source, text }: Plan): TableRow<"plans"> {
  return {
    plan_id: id,
    title,
    place: place?.name ?? null,
    place_code: place?.code ?? null,
    place_level: place?.level ?? null,
    place_inferred: place?.inferred ?? null,
    issued,
    document_number: documentNumber,
    source_name: source.name,
    source_sha256: source.sha256,
    source_length: source.length,
    text_length: text.length,
  };
}

/** The text line by line; none for an empty text. */
export function toLineRows({ plan, key, quoted }: PlanPlaces): TableRow<"lines">[] {
  if (plan.text === "") return [];
  let start = 0;
  return plan.text.split("\n").map((words, index) => {
    const span = { start, end: start + words.length };
    start = span.end + 1;
    return { line_key: key(`l${index + 1}`), plan_id: plan.id, line: index + 1, ...quoted(span) };
  });
}

export function toSectionRows(places: PlanPlaces): TableRow<"sections">[] {
  return places.sections.map(({ section, parent, depth }) => ({
    section_key: places.key(section.id),
    plan_id: places.plan.id,
    section_id: section.id,
    parent_key: parent && places.key(parent.id),
    depth,
    kind: section.kind,
    ...toHeadedCells(places, section),
  }));
}

export function toTaskRows(places: PlanPlaces): TableRow<"tasks">[] {
  return places.plan.tasks.map((task) => ({
    task_key: places.key(task.id),
    plan_id: places.plan.id,
    task_id: task.id,
    ...toHeadedCells(places, task),
    text: task.text,
    deadline: task.deadline?.text ?? null,
    deadline_year: task.deadline?.year ?? null,
    deadline_ongoing: task.deadline?.ongoing ?? null,
  }));
}

const NO_QUOTE = { quote: null, span_start: null, span_end: null };

function toHeadedCells(places: PlanPlaces, headed: { id: string; title: string; span: { start: number; end: number } }) {
  return {
    label: places.label(headed.id),
    title: headed.title === "" ? null : headed.title,
    ...(findHeading(places.plan, headed) ?? NO_QUOTE),
    text_start: headed.span.start,
    text_end: headed.span.end,
  };
}

/** The measures of tasks and of goals, in reading order. */
export function toMeasureRows(places: PlanPlaces): TableRow<"measures">[] {
  const owners: readonly { id: string; measures: readonly Measure[] }[] = [
    ...places.sections.map(({ section }) => section),
    ...places.plan.tasks,
  ];
  const rows = owners.flatMap(({ id, measures }) => measures.map((measure) => toMeasureRow(places, id, measure)));
  return rows.sort((one, other) => one.span_start - other.span_start);
}

function toMeasureRow(places: PlanPlaces, sectionId: string, measure: Measure): TableRow<"measures"> {
  return {
    measure_key: places.key(measure.id),
    plan_id: places.plan.id,
    section_key: places.key(sectionId),
    label: places.label(sectionId),
    measure_id: measure.id,
    paragraph_group: measure.group,
    ...places.quoted(measure.span),
  };
}

export function toIssueRows(places: PlanPlaces): TableRow<"issues">[] {
  return places.plan.issues.map(({ code, severity, message, span }, index) => ({
    issue_key: places.key(`i${index + 1}`),
    plan_id: places.plan.id,
    code,
    severity,
    message,
    label: span && places.label(places.sectionAt(span.start)),
    ...(span ? places.quoted(span) : NO_QUOTE),
  }));
}
