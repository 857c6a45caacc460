// Fills a Word template of your own: node fillWordTemplate.mjs LEFT RIGHT TEMPLATE.docx OUTPUT.docx
// Where the template says {{targets}} (or another part of the report) alone in a paragraph, that part is put, in the template's own styles.
// Needs the packages crosscounty, zod and docx.
import { readFile, writeFile } from "node:fs/promises";
import { comparePlans } from "crosscounty";
import { readPlan } from "crosscounty/read";
import { blocksToDocx, REPORT_PARTS, reportBlocks } from "crosscounty/report";
import { PatchType, patchDocument, TextRun } from "docx";

const [left, right, template, output] = process.argv.slice(2);
if (output === undefined) throw new Error("expected LEFT RIGHT TEMPLATE.docx OUTPUT.docx");
const comparison = comparePlans(await readPlan(await readFile(left)), await readPlan(await readFile(right)));
const nameOf = (plan) => plan.place?.name ?? plan.title ?? plan.id;

const words = (text) => ({ type: PatchType.PARAGRAPH, children: [new TextRun(text)] });
const patches = { left: words(nameOf(comparison.left)), right: words(nameOf(comparison.right)) };
for (const part of REPORT_PARTS) {
  const [, ...blocks] = reportBlocks(comparison, { parts: [part] }); // the template has headings of its own
  patches[part] = { type: PatchType.DOCUMENT, children: await blocksToDocx(blocks) };
}
await writeFile(output, await patchDocument({ outputType: "nodebuffer", data: await readFile(template), patches }));
