import type { Plan } from "../model/plan.ts";
import { append } from "../text/append.ts";
import { foldText } from "../text/foldText.ts";
import { type BodyForm, formKey, functionKey } from "./bodyForm.ts";
import { findHome } from "./findHome.ts";
import { listNames } from "./listNames.ts";
import { type OrganizationOptions, readEquivalents } from "./organizationOptions.ts";
import { readBody } from "./readBody.ts";

/** One body of one plan. */
export interface Body {
  /** All names as written that stand for it, in reading order. */
  names: string[];
  form: BodyForm;
  /** Number of the caller's group that holds one of its names; null for none. */
  group: number | null;
}

/**
 * The bodies of a plan's tasks and mechanism, each with all its names: 各乡镇 and 各乡镇（街道） are one, so are 安平高新区 and 县高新区 in
 * 安平县, and so are 县文旅局 and 县文旅广体局 where no other body of the plan could be meant. Empty for a plan that names none.
 */
export function collectBodies(plan: Plan, options: OrganizationOptions = {}): Body[] {
  const equivalents = readEquivalents(options);
  const listed = listNames(plan);
  const home = findHome(
    plan,
    listed.map(({ name }) => name),
  );
  const forms = settleBranches(listed.map(({ resolved }) => readBody(resolved, home)));
  const bodies = new Map<string, Body>();
  for (const [index, { name, resolved }] of listed.entries()) {
    const form = forms[index] ?? readBody(resolved, home);
    const group = equivalents.get(foldText(name)) ?? equivalents.get(foldText(resolved)) ?? null;
    const key = group === null ? formKey(form) : `=${group}`;
    const known = bodies.get(key);
    if (known) known.names.push(name);
    else bodies.set(key, { names: [name], form, group });
  }
  return uniteShorter([...bodies.values()]);
}

/** Where a plan knows only one branch of a bureau, it is its own, whatever place the name says. */
function settleBranches(forms: readonly BodyForm[]): BodyForm[] {
  const isRival = (form: BodyForm, other: BodyForm): boolean =>
    other.kind === form.kind && functionKey(other) === functionKey(form) && formKey(other) !== formKey(form);
  return forms.map((form) => (form.branch && !forms.some((other) => isRival(form, other)) ? { ...form, branch: "" } : form));
}

/** A plan that writes 县文旅局 once and 县文旅广体局 elsewhere means one body: same head, and the shorter name's functions are all in the longer. */
function uniteShorter(bodies: readonly Body[]): Body[] {
  const kept: Body[] = [...bodies];
  for (const short of bodies) {
    const longer = kept.filter((body) => body !== short && short.group === null && isShorterFor(short.form, body.form));
    const [only] = longer;
    if (longer.length !== 1 || only === undefined) continue;
    append(only.names, short.names);
    kept.splice(kept.indexOf(short), 1);
  }
  return kept;
}

function isShorterFor(short: BodyForm, long: BodyForm): boolean {
  const [head] = short.functions;
  if (head === undefined || short.kind === "collective" || short.functions.length >= long.functions.length) return false;
  return (
    head === long.functions[0] &&
    short.level === long.level &&
    short.kind === long.kind &&
    short.functions.every((name) => long.functions.includes(name))
  );
}
