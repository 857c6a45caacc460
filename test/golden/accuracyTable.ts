import { figureTable } from "../support/score/figureTable.ts";
import type { Metric } from "../support/score/finding.ts";
import type { Pooled } from "../support/score/pool.ts";
import { scorePair } from "../support/score/scorePair.ts";
import { formatTally } from "../support/score/tally.ts";
import { scoreWild, WILD_NAMES, type WildPlan, wildPair } from "../support/wildPlans.ts";

const COLUMNS: readonly (readonly [heading: string, metric: Metric])[] = [
  ["structure", "structure"],
  ["organizations", "organizations"],
  ["role", "organizations.role"],
  ["targets", "targets"],
  ["unit", "target.unit"],
  ["comparator", "target.comparator"],
  ["year", "target.year"],
  ["name", "target.indicator"],
  ["conditions", "qualitativeTargets"],
];

/** Plans that carry the same policy, annotated as pairs. */
const PAIRS = [
  ["jiading-haimian-2024", "putuo-haimian-2025"],
  ["fj-shuzi-2019", "fj-shuzi-2020"],
] as const;

/** The figures of every plan beside the project, a line each, in Markdown. */
export function planTable(): string {
  const lines = WILD_NAMES.map(scoreWild).map(planLine);
  return [
    row(["plan", "tasks", ...COLUMNS.map(([heading]) => heading), "issues"]),
    row(Array(COLUMNS.length + 3).fill("---")),
    ...lines,
  ].join("\n");
}

function planLine({ name, plan, figures }: WildPlan): string {
  const cells = COLUMNS.map(([, metric]) => tallyOf(figures, metric));
  return row([name, String(plan.tasks.length), ...cells, issuesOf(plan.issues.map(({ code }) => code))]);
}

/** F1 or rate with the counts behind it. */
function tallyOf(figures: readonly Pooled[] | undefined, metric: Metric): string {
  const one = figures?.find((pooled) => pooled.metric === metric);
  return one ? `${one.figure.toFixed(3)} (${formatTally(one.tally).replace(" right,", "").replace(" found", "")})` : "–";
}

/** number-gap, no-responsibility ×3. */
function issuesOf(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => (count > 1 ? `${code} ×${count}` : code)).join(", ") || "none";
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The figures of the annotated pairs side by side. */
export function pairTable(): string {
  return figureTable(Object.fromEntries(PAIRS.map(([left, right]) => [`${left} ~ ${right}`, scorePair(wildPair(left, right))])));
}
