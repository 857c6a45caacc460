import type { Quantity } from "../model/quantity.ts";
import type { Target } from "../model/target.ts";
import type { PlanPlaces } from "./planPlaces.ts";
import type { TableRow } from "./tables.ts";

export function toTargetRows(places: PlanPlaces): TableRow<"targets">[] {
  return places.plan.targets.map((target) => ({
    target_key: places.key(target.id),
    plan_id: places.plan.id,
    section_key: places.key(target.taskId),
    label: places.label(target.taskId),
    target_id: target.id,
    indicator: target.indicator,
    subject: target.subject,
    ...toQuantityCells(target.quantity),
    change: target.change,
    commitment: target.commitment,
    year: target.year,
    part_of_key: target.partOf === null ? null : places.key(target.partOf),
    ...toBaselineCells(target),
    ...places.quoted(target.span),
  }));
}

function toQuantityCells(quantity: Quantity | null) {
  return {
    quantified: quantity !== null,
    quantity: quantity?.text ?? null,
    value: quantity?.value ?? null,
    value_max: quantity?.maxValue ?? null,
    unit: quantity?.unit ?? null,
    comparator: quantity?.comparator ?? null,
    qualifier: quantity?.qualifier ?? null,
    base_value: quantity?.base.value ?? null,
    base_value_max: quantity?.base.maxValue ?? null,
    base_unit: quantity?.base.unit ?? null,
    dimension: quantity?.base.dimension ?? null,
  };
}

function toBaselineCells({ baseline }: Target) {
  return {
    baseline_quote: baseline?.quote ?? null,
    baseline_value: baseline?.quantity?.value ?? null,
    baseline_unit: baseline?.quantity?.unit ?? null,
    baseline_year: baseline?.year ?? null,
  };
}

export function toCueRows({ plan, key }: PlanPlaces): TableRow<"cues">[] {
  return plan.targets.flatMap((target) =>
    target.cues.map(({ field, text }, index) => ({
      cue_key: key(`${target.id}c${index + 1}`),
      target_key: key(target.id),
      field,
      cue: text,
    })),
  );
}

export function toNumberRows(places: PlanPlaces): TableRow<"numbers">[] {
  return places.plan.numbers.map((mention, index) => ({
    number_key: places.key(`n${index + 1}`),
    plan_id: places.plan.id,
    section_key: places.key(mention.taskId),
    label: places.label(mention.taskId),
    class: mention.class,
    rule: mention.rule,
    ...places.quoted(mention.span),
  }));
}
