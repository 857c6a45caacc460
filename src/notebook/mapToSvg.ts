import type { Figure, FigureNode, Ribbon } from "../report/block.ts";
import { escapeHtml } from "../report/html/escapeHtml.ts";
import { splitCharacters } from "../text/splitCharacters.ts";

export type MapFigure = Figure & { drawing: { form: "map" } };

const ROW = 24;
const [WIDTH, LEFT, RIGHT] = [720, 300, 420];
/** Characters of a label: more of them would run out of the picture. */
const LONGEST = 23;
/** Colours that stand out on white and on black. */
const [SAME, OVERLAPS] = ["#2f81b7", "#8a949c"];

/**
 * The map of tasks as one SVG that needs no style, no ids and nothing around it, since all cells of a notebook share one page: a line joins
 * tasks that meet, a hollow point stands beside one without a partner.
 */
export function mapToSvg({ drawing, alternative, sides }: MapFigure): string {
  const height = (Math.max(drawing.left.length, drawing.right.length) + 1) * ROW;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeHtml(alternative)}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="12" fill="currentColor">`,
    nameOf(sides.left, LEFT, "end"),
    nameOf(sides.right, RIGHT, "start"),
    ...drawing.ribbons.map((ribbon) => lineOf(ribbon, drawing.left, drawing.right)),
    ...drawing.left.map((node, at) => nodeOf(node, at, "left")),
    ...drawing.right.map((node, at) => nodeOf(node, at, "right")),
    "</svg>",
  ].join("");
}

function heightOf(at: number): number {
  return (at + 1.5) * ROW;
}

function nameOf(name: string, x: number, anchor: "start" | "end"): string {
  return `<text x="${x}" y="${ROW / 2 + 4}" text-anchor="${anchor}" font-weight="bold">${escapeHtml(name)}</text>`;
}

function nodeOf({ text, isOnly, isMentioned }: FigureNode, at: number, side: "left" | "right"): string {
  const [x, out, anchor] = side === "left" ? [LEFT, -1, "end"] : [RIGHT, 1, "start"];
  const y = heightOf(at);
  const point = `<circle cx="${x - out * 8}" cy="${y}" r="3.5" stroke="${SAME}" fill="${isOnly ? "none" : isMentioned ? OVERLAPS : SAME}"/>`;
  return `${point}<text x="${x + out * 2}" y="${y + 4}" text-anchor="${anchor}"><title>${escapeHtml(text)}</title>${escapeHtml(shorten(text))}</text>`;
}

/** By characters, so that none is cut in two. */
function shorten(text: string): string {
  const characters = splitCharacters(text);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : text;
}

function lineOf(ribbon: Ribbon, left: readonly FigureNode[], right: readonly FigureNode[]): string {
  const from = heightOf(left.findIndex((node) => node.id === ribbon.left));
  const to = heightOf(right.findIndex((node) => node.id === ribbon.right));
  const [a, b] = [LEFT + 12, RIGHT - 12];
  const middle = (a + b) / 2;
  const stroke = ribbon.isSame ? `stroke="${SAME}" stroke-width="3"` : `stroke="${OVERLAPS}" stroke-width="1.5" stroke-dasharray="5 3"`;
  return `<path d="M${a} ${from}C${middle} ${from} ${middle} ${to} ${b} ${to}" fill="none" ${stroke}/>`;
}
