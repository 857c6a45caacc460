import type { Comparison } from "../../model/comparison.ts";
import type { Plan } from "../../model/plan.ts";
import type { Section } from "../../model/section.ts";
import { listSections } from "../../outline/listSections.ts";
import type { SideKey } from "../block.ts";
import { escapeHtml, escapeInPlace } from "./escapeHtml.ts";

/** The whole text of one plan, a paragraph a line, each with its offset; sections can be linked to, tasks know those that they meet. */
export function sourceToHtml(comparison: Comparison, side: SideKey, name: string): string {
  const plan: Plan = comparison[side];
  const begins = beginsOf(plan);
  let at = 0;
  const lines = plan.text.split("\n").map((line) => {
    const sections = begins(at, at + line.length);
    const start = at;
    at += line.length + 1;
    return line === "" && sections.length === 0 ? "" : paragraphOf({ line, start, sections, comparison, side });
  });
  return [
    `<article class="source ${side}" data-side="${side}" tabindex="0" aria-labelledby="source-${side}" lang="zh-CN">`,
    `<h3 id="source-${side}">${escapeHtml(name)}</h3>`,
    ...lines.filter((line) => line !== ""),
    "</article>",
  ].join("\n");
}

/** A line so much longer than its title holds the mark and the dot, and no text that runs on. */
const MARK_ROOM = 8;

interface Paragraph {
  line: string;
  start: number;
  sections: readonly Section[];
  comparison: Comparison;
  side: SideKey;
}

function paragraphOf({ line, start, sections, comparison, side }: Paragraph): string {
  const anchors = sections.map((section) => `<span class="anchor" id="${side}-${escapeHtml(section.id)}"></span>`).join("");
  const met = sections.flatMap((section) => partnersOf(comparison, side, section.id));
  const meets = met.length > 0 ? ` data-meets="${met.map(escapeHtml).join(" ")}"` : "";
  const isAlone = sections.some((section) => line.length <= section.title.length + MARK_ROOM);
  const heading = sections.length > 0 ? ` class="begins${isAlone ? " heading" : ""}"` : "";
  return `${anchors}<p data-at="${start}"${heading}${meets}>${escapeInPlace(line)}</p>`;
}

/** The sections that begin in a stretch of the text. */
function beginsOf(plan: Plan): (start: number, end: number) => Section[] {
  const sections = listSections(plan.sections);
  const shown = new Set<string>();
  return (start, end) =>
    sections.filter((section) => {
      const isHere = section.span.start >= start && section.span.start <= end && !shown.has(section.id);
      if (isHere) shown.add(section.id);
      return isHere;
    });
}

function partnersOf(comparison: Comparison, side: SideKey, id: string): string[] {
  const other = side === "left" ? "right" : "left";
  return comparison.tasks.flatMap((row) => (row[side] === id && row[other] !== null ? [`${other}-${row[other]}`] : []));
}
