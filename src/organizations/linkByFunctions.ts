import { formatSentence } from "../lexicon/formatSentence.ts";
import type { BodyForm } from "./bodyForm.ts";
import type { Body } from "./collectBodies.ts";
import { nameFunctions } from "./nameFunctions.ts";

/** Bodies of the two plans that stand for each other. */
export interface BodyLink {
  left: Body[];
  right: Body[];
  relation: "same" | "merged";
  /** Which rule joined them, in Chinese. */
  reason: string;
}

/**
 * Links of bodies that share a head: the head function of one is among the functions of the other. All that hang together so are one link.
 * Empty where none do.
 *
 * @example 县工信局 and 县科技局 with 县科工信局 // merged
 */
export function linkByFunctions(left: readonly Body[], right: readonly Body[]): BodyLink[] {
  const links: BodyLink[] = [];
  const seen = new Set<Body>();
  for (const body of left) {
    if (seen.has(body)) continue;
    const component = componentOf(body, left, right);
    for (const member of component.left) seen.add(member);
    if (component.right.length > 0) links.push(describe(component.left, component.right));
  }
  return links;
}

function componentOf(body: Body, left: readonly Body[], right: readonly Body[]): Pick<BodyLink, "left" | "right"> {
  const meets = (some: readonly Body[], one: Body): boolean => some.some(({ form }) => shareHead(form, one.form));
  let mine = [body];
  let theirs: Body[] = [];
  for (let before = -1; before < mine.length + theirs.length; ) {
    before = mine.length + theirs.length;
    theirs = right.filter((other) => meets(mine, other));
    mine = left.filter((other) => other === body || meets(theirs, other));
  }
  return { left: mine, right: theirs };
}

function shareHead(a: BodyForm, b: BodyForm): boolean {
  const [headA = ""] = a.functions;
  const [headB = ""] = b.functions;
  return areLike(a, b) && (b.functions.includes(headA) || a.functions.includes(headB));
}

/** Of one level and kind, so that functions alone decide. */
function areLike(a: BodyForm, b: BodyForm): boolean {
  if (a.kind === "institution" && a.family !== b.family) return false;
  return a.level === b.level && a.kind === b.kind && (a.branch ?? "") === (b.branch ?? "");
}

function describe(left: Body[], right: Body[]): BodyLink {
  const functionsOf = (bodies: readonly Body[]): string[] => [...new Set(bodies.flatMap(({ form }) => form.functions))];
  const mine = functionsOf(left);
  const theirs = functionsOf(right);
  const head = left[0]?.form.functions[0] ?? "";
  if (left.length === 1 && right.length === 1 && head === right[0]?.form.functions[0]) {
    const extra = [...mine.filter((name) => !theirs.includes(name)), ...theirs.filter((name) => !mine.includes(name))];
    return { left, right, relation: "same", reason: formatSentence("body.head", { head, extra: nameFunctions(extra) }) };
  }
  const shared = mine.filter((name) => theirs.includes(name));
  const list = (bodies: readonly Body[]): string => bodies.map(({ names }) => names[0] ?? "").join("、");
  return {
    left,
    right,
    relation: "merged",
    reason: formatSentence("body.merged", { left: list(left), right: list(right), functions: nameFunctions(shared) }),
  };
}
