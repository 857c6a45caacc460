import { METRICS } from "./finding.ts";
import type { Pooled } from "./pool.ts";

/** Figures side by side: a line a metric, a column a run. A metric that a run does not have is a dash. */
export function figureTable(runs: Readonly<Record<string, readonly Pooled[]>>): string {
  const names = Object.keys(runs);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const lines = METRICS.map((metric) => {
    const cells = names.map((name) => runs[name]?.find((pooled) => pooled.metric === metric)?.figure.toFixed(3) ?? "-");
    return [metric, ...cells];
  });
  return [["", ...names], ...lines].map(([head = "", ...cells]) => head.padEnd(24) + cells.map((cell) => cell.padStart(width)).join("")).join("\n");
}
