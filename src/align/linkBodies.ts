import { BODY_KIND_NAMES } from "../lexicon/organizationForms.ts";
import { type BodyForm, formKey, functionKey, OWN_LEVEL } from "./bodyForm.ts";
import type { Body } from "./collectBodies.ts";

/** Bodies of the two plans that stand for each other. */
export interface BodyLink {
  left: Body[];
  right: Body[];
  relation: "same" | "merged";
  /** Which rule joined them, in Chinese. */
  reason: string;
}

/** A rule that joins one body with one: by equal keys, where no other body of the two plans has the key. */
interface PairRule {
  /** Undefined where the rule does not speak of the body. */
  key: (body: Body) => string | undefined;
  reason: (left: Body, right: Body) => string;
}

/** In order: what an earlier rule has joined, a later one does not touch. */
const BEFORE_FUNCTIONS: readonly PairRule[] = [
  { key: ({ group }) => (group === null ? undefined : `=${group}`), reason: () => "由调用者指定为同一机构" },
  { key: ({ form }) => formKey(form), reason: ({ names, form }, right) => reasonOfForm(form, names, right.names) },
];
const AFTER_FUNCTIONS: readonly PairRule[] = [
  {
    key: ({ form }) => (form.vertical ? `${form.kind}|${form.branch ?? ""}|${functionKey(form)}` : undefined),
    reason: ({ form }) => `同为垂直管理的机构（${form.functions.join("、")}），只是层级写法不同`,
  },
  {
    // 县金融办 and 县地方金融服务中心: many offices became institutions; a company never does
    key: ({ form }) => (form.functions.length > 0 && isOffice(form) ? `${form.level}|${form.branch ?? ""}|${functionKey(form)}` : undefined),
    reason: ({ form }, right) =>
      `职能同为${form.functions.join("、")}，机构形式不同（${BODY_KIND_NAMES[form.kind]}、${BODY_KIND_NAMES[right.form.kind]}）`,
  },
];

function isOffice({ kind }: BodyForm): boolean {
  return kind === "organ" || kind === "institution";
}

/** All links between the bodies of two plans, in the order of the rules. A body stands in one link at most. */
export function linkBodies(left: readonly Body[], right: readonly Body[]): BodyLink[] {
  const links: BodyLink[] = [];
  const free = (bodies: readonly Body[], side: "left" | "right"): Body[] => bodies.filter((body) => !links.some((link) => link[side].includes(body)));
  const run = (rules: readonly PairRule[]): void => {
    for (const rule of rules) links.push(...pairByKey(free(left, "left"), free(right, "right"), rule));
  };
  run(BEFORE_FUNCTIONS);
  links.push(...linkByFunctions(free(left, "left"), free(right, "right")));
  run(AFTER_FUNCTIONS);
  return links;
}

function pairByKey(left: readonly Body[], right: readonly Body[], rule: PairRule): BodyLink[] {
  return left.flatMap((body) => {
    const key = rule.key(body);
    const partners = right.filter((other) => key !== undefined && rule.key(other) === key);
    const [partner] = partners;
    const rivals = left.filter((other) => rule.key(other) === key);
    if (partner === undefined || partners.length > 1 || rivals.length > 1) return [];
    return [{ left: [body], right: [partner], relation: "same" as const, reason: rule.reason(body, partner) }];
  });
}

/** Components of bodies in which the head function of one is among the functions of the other: 县工信局 + 县科技局 with 县科工信局. */
function linkByFunctions(left: readonly Body[], right: readonly Body[]): BodyLink[] {
  const links: BodyLink[] = [];
  const seen = new Set<Body>();
  for (const body of left) {
    if (seen.has(body)) continue;
    const component = { left: [body], right: Array<Body>() };
    for (let grown = true; grown; ) {
      const before = component.left.length + component.right.length;
      component.right = right.filter((other) => component.left.some((mine) => shareHead(mine.form, other.form)));
      component.left = left.filter((mine) => mine === body || component.right.some((other) => shareHead(mine.form, other.form)));
      grown = component.left.length + component.right.length > before;
    }
    for (const member of component.left) seen.add(member);
    if (component.right.length > 0) links.push(describe(component.left, component.right));
  }
  return links;
}

function shareHead(a: BodyForm, b: BodyForm): boolean {
  if (a.level !== b.level || a.kind !== b.kind || (a.branch ?? "") !== (b.branch ?? "")) return false;
  const [headA] = a.functions;
  const [headB] = b.functions;
  return headA !== undefined && headB !== undefined && (b.functions.includes(headA) || a.functions.includes(headB));
}

function describe(left: Body[], right: Body[]): BodyLink {
  const functionsOf = (bodies: readonly Body[]): string[] => [...new Set(bodies.flatMap(({ form }) => form.functions))];
  const mine = functionsOf(left);
  const theirs = functionsOf(right);
  const head = left[0]?.form.functions[0] ?? "";
  if (left.length === 1 && right.length === 1 && head === right[0]?.form.functions[0]) {
    const extra = [...mine.filter((name) => !theirs.includes(name)), ...theirs.filter((name) => !mine.includes(name))];
    return { left, right, relation: "same", reason: `主要职能同为${head}；${extra.join("、")}职能对方没有专设机构` };
  }
  const shared = mine.filter((name) => theirs.includes(name));
  const list = (bodies: readonly Body[]): string => bodies.map(({ names }) => names[0] ?? "").join("、");
  return { left, right, relation: "merged", reason: `机构分合：${list(left)}与${list(right)}共有${shared.join("、")}职能` };
}

function reasonOfForm(form: BodyForm, left: readonly string[], right: readonly string[]): string {
  if (left.some((name) => right.includes(name))) return "名称相同";
  if (form.kind === "collective") return `同为${form.functions.join("、")}的统称`;
  if (form.functions.length === 0) return "去掉层级和本地地名后名称相同";
  if (form.branch !== null) return `同为上级机构的派驻分支（${form.functions.join("、")}）`;
  return `层级相当，职能同为${form.functions.join("、")}${form.level === OWN_LEVEL ? "" : `（${form.level}）`}`;
}
