import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RUN = `axe.run(document, { iframes: false }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 160))))`;

/** What axe finds amiss in a page and in the frames that it shows. The page is opened with `bypassCSP`: axe is a script that policies refuse. */
export async function findViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    if (frame !== page.mainFrame() && !(await (await frame.frameElement()).isVisible())) continue;
    await frame.evaluate(AXE);
    // a list of strings: see RUN
    found.push(...((await frame.evaluate(RUN)) as string[]));
  }
  return found;
}
