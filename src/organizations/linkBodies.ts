import { formatSentence } from "../lexicon/formatSentence.ts";
import { BODY_KIND_NAMES } from "../lexicon/organizationForms.ts";
import { append } from "../text/append.ts";
import { type BodyForm, formKey, functionKey } from "./bodyForm.ts";
import type { Body } from "./collectBodies.ts";
import { type BodyLink, linkByFunctions } from "./linkByFunctions.ts";
import { nameFunctions } from "./nameFunctions.ts";

/** A rule that joins one body with one: by equal keys, where no other body of the two plans has the key. */
interface PairRule {
  /** Undefined where the rule does not speak of the body. */
  key: (body: Body) => string | undefined;
  reason: (left: Body, right: Body) => string;
}

/** In order: what an earlier rule has joined, a later one does not touch. */
const BEFORE_FUNCTIONS: readonly PairRule[] = [
  { key: ({ group }) => (group === null ? undefined : `=${group}`), reason: () => formatSentence("body.told") },
  { key: ({ form }) => formKey(form), reason: reasonOfForm },
];
const AFTER_FUNCTIONS: readonly PairRule[] = [
  {
    key: ({ form }) => (form.vertical ? `${form.kind}|${form.branch ?? ""}|${functionKey(form)}` : undefined),
    reason: ({ form }) => formatSentence("body.vertical", { functions: nameFunctions(form.functions) }),
  },
  {
    // 县金融办 and 县地方金融服务中心: many offices became institutions; a company never does
    key: ({ form }) =>
      form.functions.length > 0 && isOffice(form) ? `${form.level}|${form.branch ?? ""}|${functionKey(form)}` : undefined,
    reason: ({ form }, right) =>
      formatSentence("body.form", {
        functions: nameFunctions(form.functions),
        left: BODY_KIND_NAMES[form.kind],
        right: BODY_KIND_NAMES[right.form.kind],
      }),
  },
];

/** A 中心 may do what an office does elsewhere; a 馆 or a 站 does not. */
function isOffice({ kind, family }: BodyForm): boolean {
  return kind === "organ" || (kind === "institution" && family === "中心");
}

/** All links between the bodies of two plans, in the order of the rules. A body stands in one link at most. */
export function linkBodies(left: readonly Body[], right: readonly Body[]): BodyLink[] {
  const links: BodyLink[] = [];
  const linked = new Set<Body>();
  const free = (bodies: readonly Body[]): Body[] => bodies.filter((body) => !linked.has(body));
  const add = (found: readonly BodyLink[]): void => {
    append(links, found);
    for (const body of found.flatMap((link) => [...link.left, ...link.right])) linked.add(body);
  };
  for (const rule of BEFORE_FUNCTIONS) add(pairByKey(free(left), free(right), rule));
  add(linkByFunctions(free(left), free(right)));
  for (const rule of AFTER_FUNCTIONS) add(pairByKey(free(left), free(right), rule));
  return links;
}

function pairByKey(left: readonly Body[], right: readonly Body[], rule: PairRule): BodyLink[] {
  const theirs = byKey(right, rule);
  return [...byKey(left, rule)].flatMap(([key, mine]) => {
    const [body, rival] = mine;
    const [partner, other] = theirs.get(key) ?? [];
    if (body === undefined || partner === undefined || rival !== undefined || other !== undefined) return [];
    return [{ left: [body], right: [partner], relation: "same" as const, reason: rule.reason(body, partner) }];
  });
}

function byKey(bodies: readonly Body[], rule: PairRule): Map<string, Body[]> {
  const groups = new Map<string, Body[]>();
  for (const body of bodies) {
    const key = rule.key(body);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), body]);
  }
  return groups;
}

function reasonOfForm(left: Body, right: Body): string {
  const { form } = left;
  const functions = nameFunctions(form.functions);
  if (left.names.some((name) => right.names.includes(name))) return formatSentence("body.name");
  if (form.kind === "collective") return formatSentence("body.collective", { functions });
  if (form.functions.length === 0) return formatSentence("body.bare-name");
  if (form.branch !== null && right.form.branch !== null) return formatSentence("body.branches", { functions });
  if (form.branch !== null || right.form.branch !== null) return formatSentence("body.branch", { functions });
  return formatSentence("body.function", { functions });
}
