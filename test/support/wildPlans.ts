import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parsePlan } from "../../src/index.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { GoldenPair } from "./disguise/goldenPair.ts";
import type { Gold } from "./score/gold.ts";
import { indexPlan } from "./score/planIndex.ts";
import { type Pooled, pool } from "./score/pool.ts";
import { readGold } from "./score/readGold.ts";
import { scorePlan } from "./score/scorePlan.ts";

/** Plans of many places and kinds. They lie beside the project and are no part of it. */
const SHARED = fileURLToPath(new URL("../../../shared", import.meta.url));
const WILD = `${SHARED}/wild`;
/** What was annotated in them: beside them, and here. */
const ANNOTATIONS = [`${SHARED}/gold`, fileURLToPath(new URL("../golden/gold", import.meta.url))];

/** False on a machine that has the project alone. */
export const HAS_WILD = existsSync(WILD) && existsSync(`${SHARED}/gold`);

export const WILD_NAMES: readonly string[] = HAS_WILD
  ? readdirSync(WILD)
      .filter((file) => file.endsWith(".txt"))
      .map((file) => file.slice(0, -".txt".length))
      .sort()
  : [];

export function readWild(name: string): string {
  return readFileSync(`${WILD}/${name}.txt`, "utf8");
}

const GOLD_FILES = ANNOTATIONS.flatMap((folder) =>
  existsSync(folder) ? readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8")) : [],
);

/** What was annotated in one plan, called left; undefined where nobody annotated it. */
function goldOf(name: string): Gold | undefined {
  const file = GOLD_FILES.find((json) => json.includes(`"plan": "${name}"`));
  if (file === undefined) return undefined;
  const other = [...file.matchAll(/"plan": "(?<plan>[^"]+)"/gu)].map((match) => match.groups?.plan).find((plan) => plan !== name);
  return readGold(file, other === undefined ? { left: name } : { left: name, right: other });
}

export interface WildPlan {
  name: string;
  plan: Plan;
  /** Its figures; undefined where nobody annotated it. */
  figures: readonly Pooled[] | undefined;
}

/** A plan read afresh, and scored where it is annotated. */
export function scoreWild(name: string): WildPlan {
  const plan = parsePlan(readWild(name));
  const gold = goldOf(name);
  return { name, plan, figures: gold && pool(scorePlan({ side: "left", gold, index: indexPlan(plan) })) };
}

/** Two plans with the annotated alignment of both. */
export function wildPair(left: string, right: string): GoldenPair {
  const file = GOLD_FILES.find((json) => json.includes('"taskAlignment"') && json.includes(`"plan": "${left}"`) && json.includes(right));
  if (file === undefined) throw new Error(`no annotation holds ${left} and ${right}`);
  return { left: readWild(left), right: readWild(right), gold: readGold(file, { left, right }) };
}
