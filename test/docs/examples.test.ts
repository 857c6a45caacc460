import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { readPlan } from "../../src/read/readPlan.ts";
import { readPlanText } from "../../src/read/readPlanText.ts";
import { CHROMIUM, SLOW } from "../support/chromium.ts";
import { TWO_TEXTS } from "../support/twoCounties.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SEEDS = ["seeds/xiangyin.txt", "seeds/pingjiang.txt"];
const folder = mkdtempSync(join(tmpdir(), "crosscounty-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs an example on the built package, as a user would, and gives the file that it writes. */
function run(name: string, ...files: string[]): Uint8Array {
  execFileSync("node", [`docs/examples/${name}`, ...files], { cwd: ROOT, env: { ...process.env, ...(CHROMIUM ? { CHROMIUM } : {}) } });
  return readFileSync(files.at(-1) ?? "");
}

describe("the examples for report generators", () => {
  it("fill a Word template: its own words stay, and parts of the report stand where it names them", async () => {
    const [template, report] = [join(folder, "template.docx"), join(folder, "report.docx")];
    run("makeTemplate.mjs", template);
    const { text } = await readPlanText(run("fillWordTemplate.mjs", ...SEEDS, template, report));
    expect(text).toContain("关于湘阴县与平江县目标差异的说明");
    expect(text.indexOf("一、总体情况")).toBeLessThan(text.indexOf("积极融入长江经济带"));
    expect(text).toContain("推动农村卫生厕所普及率保持在99");
    expect(text).not.toContain("{{");
  });

  it("write a Quarto document: a head and the parts that were asked for", () => {
    const text = new TextDecoder().decode(run("writeQuarto.mjs", ...SEEDS, join(folder, "report.qmd")));
    expect(text).toMatch(/^---\ntitle: "湘阴县与平江县：目标与独有任务"\n/u);
    expect(text.match(/^## .*/gmu)).toHaveLength(5);
  });

  it.skipIf(CHROMIUM === undefined)(
    "print a PDF that can be read",
    async () => {
      // short plans: a page of the seeds takes long to print
      const texts = Object.entries(TWO_TEXTS).map(([side, text]) => {
        const file = join(folder, `${side}.txt`);
        writeFileSync(file, text);
        return file;
      });
      const plan = await readPlan(run("printPdf.mjs", ...texts, join(folder, "report.pdf")));
      expect(plan.text).toContain("安平县");
    },
    SLOW,
  );
});
