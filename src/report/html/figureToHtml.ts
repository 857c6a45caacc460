import type { Figure, FigureNode, FigureRow, FigureValue, Ribbon } from "../block.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { runsToHtml } from "./runsToHtml.ts";

/** A figure as inline SVG with a text alternative; lengths are shares of the width, so that words keep their size on any screen. */
export function figureToHtml(figure: Figure): string {
  const { drawing } = figure;
  const legend = drawing.form === "map" ? "" : legendOf(figure);
  const drawn = drawing.form === "map" ? mapOf(figure, drawing) : svgOf(figure, rowsOf(drawing));
  return `<figure class="${drawing.form}" id="figure-${escapeHtml(figure.id)}"><figcaption>${escapeHtml(figure.title)}${legend}</figcaption>${drawn}</figure>`;
}

function legendOf({ sides }: Figure): string {
  return `<span class="legend"><span class="key left">${escapeHtml(sides.left)}</span><span class="key right">${escapeHtml(sides.right)}</span></span>`;
}

interface Drawn {
  height: number;
  shapes: string[];
}

function svgOf({ id, title, alternative }: Figure, { height, shapes }: Drawn): string {
  return [
    `<svg role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${height}">`,
    `<title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-desc">${escapeHtml(alternative)}</desc>`,
    ...shapes,
    "</svg>",
  ].join("");
}

function rowsOf({ form, rows }: { form: "bars" | "axis"; rows: readonly FigureRow[] }): Drawn {
  return form === "bars" ? barsOf(rows) : axisOf(rows);
}

const BAR_ROW = 56;
/** The longest bar leaves room for its number. */
const LONGEST = 86;

function barsOf(rows: readonly FigureRow[]): Drawn {
  const most = Math.max(1, ...rows.flatMap((row) => [row.left?.value ?? 0, row.right?.value ?? 0]));
  const bar = (value: FigureValue | null, side: string, y: number): string => {
    if (!value) return "";
    const width = round((LONGEST * value.value) / most);
    const words = `<text x="${width}%" dx="6" y="${y + 11}">${escapeHtml(value.text)}</text>`;
    return `<rect class="${side}" x="0" y="${y}" width="${width}%" height="13" rx="2"/>${words}`;
  };
  const shapes = rows.map((row, at) => {
    const y = at * BAR_ROW;
    return `<text class="label" x="0" y="${y + 15}">${escapeHtml(row.label)}</text>${bar(row.left, "left", y + 21)}${bar(row.right, "right", y + 36)}`;
  });
  return { height: rows.length * BAR_ROW, shapes };
}

const AXIS_ROW = 78;
const [FROM, TO] = [3, 97];
/** An axis goes on a little behind its highest value. */
const HEADROOM = 1.15;

/** Each row has an axis of its own from 0, or from below where a value is below. */
function axisOf(rows: readonly FigureRow[]): Drawn {
  const shapes = rows.map((row, at) => {
    const values = [row.left, row.right].flatMap((value) => (value ? [value.value, value.to ?? value.value] : []));
    const [low, high] = [Math.min(0, ...values), Math.max(...values, 0) * HEADROOM || 1];
    const x = (value: number): number => round(FROM + ((TO - FROM) * (value - low)) / (high - low));
    const y = at * AXIS_ROW;
    return [
      `<text class="label" x="0" y="${y + 15}">${escapeHtml(row.label)}</text>`,
      `<line class="line" x1="${FROM}%" x2="${TO}%" y1="${y + 40}" y2="${y + 40}"/>`,
      row.left ? pointOf(row.left, "left", { x, y: y + 34 }) : "",
      row.right ? pointOf(row.right, "right", { x, y: y + 46 }) : "",
      `<text class="left" x="${FROM}%" y="${y + 68}">${escapeHtml(row.left?.text ?? "")}</text>`,
      `<text class="right" x="53%" y="${y + 68}">${escapeHtml(row.right?.text ?? "")}</text>`,
    ].join("");
  });
  return { height: rows.length * AXIS_ROW, shapes };
}

/** The left side stands above the axis, the right below it. */
function pointOf({ value, to, text }: FigureValue, side: string, { x, y }: { x: (value: number) => number; y: number }): string {
  const end = to === undefined ? undefined : (to ?? (text.startsWith("←") ? "low" : "high"));
  const other = end === undefined ? undefined : end === "low" ? FROM : end === "high" ? TO : x(end);
  const reach = other === undefined ? "" : `<line class="${side}" x1="${x(value)}%" x2="${other}%" y1="${y}" y2="${y}"/>`;
  return `${reach}<circle class="${side}" cx="${x(value)}%" cy="${y}" r="5"/>`;
}

/** Height of a task in the map, in em. */
const NODE = 4;

function mapOf(
  { id, title, alternative, sides }: Figure,
  { left, right, ribbons }: { left: readonly FigureNode[]; right: readonly FigureNode[]; ribbons: readonly Ribbon[] },
): string {
  const height = Math.max(left.length, right.length);
  const at = (nodes: readonly FigureNode[], node: string): number => nodes.findIndex((one) => one.id === node);
  const drawn = ribbons.map((ribbon) => ribbonOf(ribbon, at(left, ribbon.left), at(right, ribbon.right)));
  return [
    '<div class="columns">',
    nodesOf(left, "left", sides.left),
    `<svg role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${height * NODE}em" viewBox="0 0 100 ${height * 10}" preserveAspectRatio="none">`,
    `<title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-desc">${escapeHtml(alternative)}</desc>`,
    ...drawn,
    "</svg>",
    nodesOf(right, "right", sides.right),
    "</div>",
  ].join("");
}

function nodesOf(nodes: readonly FigureNode[], side: string, name: string): string {
  const kindOf = ({ isOnly, isMentioned }: FigureNode): string => (isOnly ? "only" : isMentioned ? "mentioned" : "met");
  const items = nodes.map(
    (node) =>
      `<li class="${kindOf(node)}" data-node="${side}-${escapeHtml(node.id)}">${runsToHtml([{ text: node.text, reference: node.reference }])}</li>`,
  );
  return `<div class="${side}"><p class="name">${escapeHtml(name)}</p><ol>${items.join("")}</ol></div>`;
}

function ribbonOf({ left, right, isSame }: Ribbon, from: number, to: number): string {
  const [a, b] = [from * 10 + 5, to * 10 + 5];
  const edge = (y1: number, y2: number): string => `C50 ${y1} 50 ${y2}`;
  const half = isSame ? 3 : 1.6;
  const path = `M0 ${a - half}${edge(a - half, b - half)} 100 ${b - half}V${b + half}${edge(b + half, a + half)} 0 ${a + half}Z`;
  const ends = `data-left="left-${escapeHtml(left)}" data-right="right-${escapeHtml(right)}"`;
  return `<path class="ribbon ${isSame ? "same" : "overlaps"}" ${ends} d="${path}"/>`;
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
