import type { Run } from "../block.ts";
import { escapeHtml } from "./escapeHtml.ts";

/** Runs of one quotation are one link. */
export function runsToHtml(runs: readonly Run[]): string {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group && run.reference && group[0]?.reference === run.reference) group.push(run);
    else groups.push([run]);
  }
  return groups.map(groupToHtml).join("");
}

function groupToHtml(runs: readonly Run[]): string {
  const words = runs.map(runToHtml).join("");
  const reference = runs[0]?.reference;
  if (!reference) return words;
  const { side, taskId, span, partner } = reference;
  const where = `href="#${side}-${escapeHtml(taskId)}" data-side="${side}" data-start="${span.start}" data-end="${span.end}"${partner ? ` data-partner="${partner.start} ${partner.end}"` : ""}`;
  return `<a class="ref" ${where} lang="zh-CN">${words}</a>`;
}

function runToHtml({ text, mark }: Run): string {
  const words = escapeHtml(text);
  if (words === "") return "";
  if (mark === "differs") return `<mark>${words}</mark>`;
  return mark === undefined ? words : `<small class="${mark}">${words}</small>`;
}
