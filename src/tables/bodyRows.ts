import { listMechanismNames, listNames, listTaskNames } from "../organizations/listNames.ts";
import { listSeats } from "./listSeats.ts";
import type { PlanPlaces } from "./planPlaces.ts";
import type { TableRow } from "./tables.ts";

/** Every name of a body, those of tasks first, each where it is first met. */
export function toOrganizationRows(places: PlanPlaces): TableRow<"organizations">[] {
  const { plan } = places;
  const inTasks = new Set(listTaskNames(plan).map(({ name }) => name));
  const inMechanism = new Set(listMechanismNames(plan).map(({ name }) => name));
  return listNames(plan).flatMap(({ name, resolved }) => {
    const span = places.bodies.get(name);
    if (span === undefined) return [];
    return {
      organization_key: places.key(name),
      plan_id: plan.id,
      name,
      resolved_name: resolved,
      in_tasks: inTasks.has(name),
      in_mechanism: inMechanism.has(name),
      label: places.label(places.sectionAt(span.start)),
      ...places.quoted(span),
    };
  });
}

export function toDutyRows(places: PlanPlaces): TableRow<"duties">[] {
  return places.plan.tasks.flatMap((task) =>
    task.organizations.map(({ name, role, cue, span }, index) => ({
      duty_key: places.key(`${task.id}o${index + 1}`),
      plan_id: places.plan.id,
      task_key: places.key(task.id),
      organization_key: places.key(name),
      role,
      cue,
      label: places.label(task.id),
      ...places.quoted(span),
    })),
  );
}

export function toMechanismRows(places: PlanPlaces): TableRow<"mechanism">[] {
  return listSeats(places.plan).map(({ seat, entry }, index) => ({
    entry_key: places.key(`e${index + 1}`),
    plan_id: places.plan.id,
    organization_key: places.key(entry.name),
    seat,
    post: entry.post,
    label: places.label(places.sectionAt(entry.span.start)),
    ...places.quoted(entry.span),
  }));
}
