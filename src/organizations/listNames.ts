import type { Mechanism, MechanismEntry } from "../model/mechanism.ts";
import type { Plan } from "../model/plan.ts";

/** A name as written, and the name that it stands for where a list supplies its level once (发改委 is 省发改委). */
export interface NamedBody {
  name: string;
  resolved: string;
}

/** All bodies of a plan's tasks, in reading order, each name once. */
export function listTaskNames(plan: Plan): NamedBody[] {
  return distinct(
    plan.tasks.flatMap(({ organizations }) => organizations.map(({ name, resolvedName }) => ({ name, resolved: resolvedName ?? name }))),
  );
}

/** All bodies of a plan's mechanism, each name once; none where the mechanism is null. */
export function listMechanismNames(plan: Plan): NamedBody[] {
  return plan.mechanism === null ? [] : distinct(entriesOf(plan.mechanism).map(({ name }) => ({ name, resolved: name })));
}

/** The bodies of tasks, then those of the mechanism that no task names. */
export function listNames(plan: Plan): NamedBody[] {
  return distinct([...listTaskNames(plan), ...listMechanismNames(plan)]);
}

function entriesOf({ leads, conveners, deputyConveners, members, office }: Mechanism): MechanismEntry[] {
  return [...leads, ...conveners, ...deputyConveners, ...members, ...(office ? [office] : [])];
}

/** A list supplies levels in places only, so the first sight of a name tells what it stands for. */
function distinct(bodies: readonly NamedBody[]): NamedBody[] {
  const byName = new Map<string, NamedBody>();
  for (const body of bodies) if (!byName.has(body.name)) byName.set(body.name, body);
  return [...byName.values()];
}
