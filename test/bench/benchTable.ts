import { type Aim, type Figure, verdictOf } from "./figure.ts";
import { threeDigits } from "./formatTime.ts";

const HEADINGS = ["work", "against", "ours", "theirs", "figure", "aim", "stretch", "result"];
const RESULTS = { stretch: "stretch reached", met: "met", missed: "**missed**", "–": "–" } as const;

/** The two lines above the figures. */
export const TABLE_HEAD = [HEADINGS, HEADINGS.map(() => "---")].map(line).join("\n");

/** The figures in Markdown, a line each; what is missed says so. */
export function benchLines(figures: readonly Figure[]): string {
  return figures.map((figure) => line(cells(figure))).join("\n");
}

function line(row: readonly string[]): string {
  return `| ${row.join(" | ")} |`;
}

function cells(figure: Figure): string[] {
  const { work, peer, ours, theirs, value, unit, aim } = figure;
  const figureCell = `${threeDigits(value)} ${unit}`;
  return [work, peer, ours, theirs, figureCell, goal(aim, aim?.value), goal(aim, aim?.stretch), RESULTS[verdictOf(figure)]];
}

function goal(aim: Aim | null, value: number | null | undefined): string {
  return aim === null || value === null || value === undefined ? "–" : `${aim.kind === "at-least" ? "≥" : "≤"} ${value}`;
}
