// Prints the HTML report as PDF through Chromium, without a network: node printPdf.mjs LEFT RIGHT OUTPUT.pdf
// Needs the packages crosscounty, zod and playwright-core, and a Chromium: /usr/bin/chromium, or the path in CHROMIUM.
import { readFile } from "node:fs/promises";
import { comparePlans } from "crosscounty";
import { readPlan } from "crosscounty/read";
import { toHtml } from "crosscounty/report";
import { chromium } from "playwright-core";

const [left, right, output] = process.argv.slice(2);
if (output === undefined) throw new Error("expected LEFT RIGHT OUTPUT.pdf");
const comparison = comparePlans(await readPlan(await readFile(left)), await readPlan(await readFile(right)));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
const page = await browser.newPage({ offline: true });
await page.setContent(toHtml(comparison));
await page.pdf({ path: output, format: "A4", printBackground: true, margin: { top: "16mm", bottom: "16mm", left: "14mm", right: "14mm" } });
await browser.close();
