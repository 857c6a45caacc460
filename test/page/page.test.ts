import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPage } from "../../docs/page/buildPage.ts";
import { comparePlans } from "../../src/comparePlans.ts";
import { pingjiang, xiangyin } from "../../src/plans/index.ts";
import { CHROMIUM, SLOW, useChromium } from "../support/chromium.ts";

// All that the page does is tried by `npm run test:browser`.
describe.skipIf(CHROMIUM === undefined)("the page, opened from a disk", () => {
  const folder = mkdtempSync(join(tmpdir(), "crosscounty-"));
  const file = join(folder, "index.html");
  beforeAll(async () => writeFileSync(file, await buildPage()), SLOW);
  afterAll(() => rmSync(folder, { recursive: true }));
  const open = useChromium();

  it(
    "compares the two counties to the same bytes as Node, saves them, and asks for nothing",
    async () => {
      const { page, said } = await open(`file://${file}`);
      await page.locator("#example").click();
      await page.frameLocator("#frame").locator("h1").waitFor();
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-save=json]").click()]);
      expect(readFileSync(await download.path(), "utf8") === `${JSON.stringify(comparePlans(xiangyin, pingjiang), null, 2)}\n`).toBe(true);
      expect(said).toEqual([]);
    },
    SLOW,
  );
});
