import { METRICS } from "./finding.ts";
import type { Pooled } from "./pool.ts";

/** Figures side by side: a line a metric, a column a run. A metric that a run does not have is a dash; one that no run has is left out. */
export function figureTable(runs: Readonly<Record<string, readonly Pooled[]>>): string {
  const names = Object.keys(runs);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const lines = METRICS.map((metric) => [
    metric,
    ...names.map((name) => runs[name]?.find((one) => one.metric === metric)?.figure.toFixed(3)),
  ]);
  const told = lines.filter(([, ...cells]) => cells.some((cell) => cell !== undefined));
  return [["", ...names], ...told]
    .map(([head = "", ...cells]) => head.padEnd(24) + cells.map((cell = "-") => cell.padStart(width)).join(""))
    .join("\n");
}
