import type { MechanismCheck } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import { type Body, collectBodies } from "./collectBodies.ts";
import { listMechanismNames, listTaskNames, type NamedBody } from "./listNames.ts";
import type { OrganizationOptions } from "./organizationOptions.ts";

/**
 * Bodies named in tasks but in no place of the mechanism, and the other way round, each by the first name that the plan writes. Names of one
 * body count as one, and a single town is held by 各乡镇（街道） in the mechanism. A plan without a mechanism gives empty lists: nothing can
 * be missing from what is not there.
 *
 * @example 县司法局 among the members and in no task // inMechanismOnly: ["县司法局"]
 */
export function checkMechanism(plan: Plan, options: OrganizationOptions = {}): MechanismCheck {
  return checkBodies(plan, collectBodies(plan, options));
}

/** The same for bodies that are collected already. */
export function checkBodies(plan: Plan, bodies: readonly Body[]): MechanismCheck {
  if (plan.mechanism === null) return { inTasksOnly: [], inMechanismOnly: [] };
  const inTasks = nameSet(listTaskNames(plan));
  const inMechanism = nameSet(listMechanismNames(plan));
  const stands = (names: ReadonlySet<string>) => (body: Body) => body.names.some((name) => names.has(name));
  const towns = bodies.find((body) => isAllTowns(body) && stands(inMechanism)(body)) !== undefined;
  return {
    inTasksOnly: firstNames(bodies.filter((body) => !stands(inMechanism)(body) && !(towns && body.form.kind === "town"))),
    inMechanismOnly: firstNames(bodies.filter((body) => !stands(inTasks)(body))),
  };
}

function nameSet(bodies: readonly NamedBody[]): ReadonlySet<string> {
  return new Set(bodies.map(({ name }) => name));
}

function isAllTowns({ form }: Body): boolean {
  return form.kind === "collective" && form.functions.includes("乡镇（街道）");
}

function firstNames(bodies: readonly Body[]): string[] {
  return bodies.flatMap(({ names }) => names.slice(0, 1));
}
