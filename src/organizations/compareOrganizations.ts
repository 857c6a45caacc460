import { formatSentence } from "../lexicon/formatSentence.ts";
import { BODY_KIND_NAMES } from "../lexicon/organizationForms.ts";
import type { OrganizationRow } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import { type Body, collectBodies } from "./collectBodies.ts";
import { linkBodies } from "./linkBodies.ts";
import { nameFunctions } from "./nameFunctions.ts";
import type { OrganizationOptions } from "./organizationOptions.ts";

/**
 * Which bodies of two plans stand for each other: one row a body, first those of the left plan in reading order, then what only the right
 * plan names. Every name of a task's bodies or of the mechanism stands in exactly one row; two plans without bodies give no rows.
 *
 * @example 县工信局 and 县科技局 against 县科工信局: one row, `merged`
 */
export function compareOrganizations(left: Plan, right: Plan, options: OrganizationOptions = {}): OrganizationRow[] {
  return compareBodies(collectBodies(left, options), collectBodies(right, options));
}

/** The same for bodies that are collected already. */
export function compareBodies(mine: readonly Body[], theirs: readonly Body[]): OrganizationRow[] {
  const links = linkBodies(mine, theirs);
  const rows: OrganizationRow[] = [];
  for (const body of mine) {
    const link = links.find((candidate) => candidate.left.includes(body));
    if (link === undefined) rows.push({ left: body.names, right: [], relation: "only", reason: reasonOfNone(body, theirs) });
    else if (link.left[0] === body)
      rows.push({ left: namesOf(link.left), right: namesOf(link.right), relation: link.relation, reason: link.reason });
  }
  for (const body of theirs) {
    if (links.some((link) => link.right.includes(body))) continue;
    rows.push({ left: [], right: body.names, relation: "only", reason: reasonOfNone(body, mine) });
  }
  return rows;
}

function namesOf(bodies: readonly Body[]): string[] {
  return bodies.flatMap(({ names }) => names);
}

/** Why nothing joined it: what rule it had to meet, and where the other plan has its function all the same. */
function reasonOfNone({ form }: Body, others: readonly Body[]): string {
  const [head] = form.functions;
  if (form.kind === "town") return formatSentence("body.town");
  if (head === undefined) return formatSentence("body.unknown", { kind: BODY_KIND_NAMES[form.kind] });
  const near = others.find((other) => other.form.functions.includes(head));
  if (near === undefined)
    return formatSentence(form.kind === "collective" ? "body.no-collective" : "body.no-function", {
      functions: nameFunctions(form.functions),
    });
  const [name = ""] = near.names;
  if (near.form.kind !== form.kind) return formatSentence("body.near-kind", { name, kind: BODY_KIND_NAMES[near.form.kind] });
  return formatSentence(near.form.level === form.level ? "body.near-taken" : "body.near-level", { name });
}
