// Makes a Quarto document, which Quarto or Pandoc turns into what you need: node writeQuarto.mjs LEFT RIGHT OUTPUT.qmd
// Needs the packages crosscounty and zod.
import { readFile, writeFile } from "node:fs/promises";
import { comparePlans } from "crosscounty";
import { readPlan } from "crosscounty/read";
import { blocksToMarkdown, reportBlocks } from "crosscounty/report";

const [left, right, output] = process.argv.slice(2);
if (output === undefined) throw new Error("expected LEFT RIGHT OUTPUT.qmd");
const comparison = comparePlans(await readPlan(await readFile(left)), await readPlan(await readFile(right)));
const nameOf = (plan) => plan.place?.name ?? plan.title ?? plan.id;

const head = [
  "---",
  `title: ${JSON.stringify(`${nameOf(comparison.left)}与${nameOf(comparison.right)}：目标与独有任务`)}`,
  "lang: zh-CN",
  "format: { html: { embed-resources: true }, docx: default }",
  "---",
];
const parts = ["glance", "targets", "only-left", "only-right", "method"];
await writeFile(output, `${head.join("\n")}\n\n${blocksToMarkdown(reportBlocks(comparison, { parts }))}`);
