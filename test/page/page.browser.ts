import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPage } from "../../docs/page/buildPage.ts";
import { comparePlans } from "../../src/comparePlans.ts";
import { divisions } from "../../src/divisions/divisions.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import type { Plan } from "../../src/model/plan.ts";
import { readPlan } from "../../src/read/readPlan.ts";
import { toDocx, toHtml, toMarkdown, toXlsx } from "../../src/report/index.ts";
import { toFolder } from "../../src/tables/toFolder.ts";
import { CHROMIUM, SLOW, useChromium } from "../support/chromium.ts";
import { findViolations } from "../support/findViolations.ts";
import { TWO_TEXTS } from "../support/twoCounties.ts";

const FIXTURES = "test/read/fixtures";
const [WORD, PDF] = [`${FIXTURES}/xiangyin.docx`, `${FIXTURES}/pingjiang.pdf`];

/** The plan of a file as the page reads it. */
async function planOf(path: string): Promise<Plan> {
  const name = basename(path);
  return readPlan(new Uint8Array(readFileSync(path)), { name, id: name.replace(/\.[^.]+$/u, ""), divisions });
}

const partsOf = (zip: Uint8Array): string[][] => Object.entries(unzipSync(zip)).map(([path, part]) => [path, strFromU8(part)]);

/** A web server that has the page and nothing else, on this machine alone; `asked` is told every path that is asked for. */
async function serve(html: string, asked: string[]): Promise<Server> {
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    if (url === "/") response.writeHead(200, { "content-type": "text/html" }).end(html);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError(`expected a port, found ${address}`);
  return `http://127.0.0.1:${address.port}/`;
}

/** Drops files on the page as one gesture. */
async function drop(page: Page, target: string, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path), base64: readFileSync(path, "base64") }));
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) transfer.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name));
    return transfer;
  }, files);
  await page.dispatchEvent(target, "drop", { dataTransfer: data });
}

describe.skipIf(CHROMIUM === undefined)("the page", () => {
  const folder = mkdtempSync(join(tmpdir(), "crosscounty-"));
  const file = `file://${join(folder, "index.html")}`;
  const asked: string[] = [];
  let served: Server;
  let comparison: Comparison;
  beforeAll(async () => {
    const html = await buildPage();
    writeFileSync(join(folder, "index.html"), html);
    served = await serve(html, asked);
    comparison = comparePlans(await planOf(WORD), await planOf(PDF));
  }, SLOW);
  afterAll(() => {
    served?.close();
    rmSync(folder, { recursive: true });
  });
  const open = useChromium();

  const choose = (page: Page, side: string, path: string) => page.locator(`.${side} input[type=file]`).setInputFiles(path);
  const submit = (page: Page) => page.locator("#go [type=submit]").click();
  const save = async (page: Page, format: string): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-save=${format}]`).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };

  it.each(["a disk", "a plain web server"])(
    "opened from %s makes of two dropped files what the library makes of them, saves it in all formats, and asks for nothing",
    async (place) => {
      const { page, said } = await open(place === "a disk" ? file : addressOf(served));
      await drop(page, "#choose", [WORD, PDF]);
      await page.locator(".right .name").waitFor();
      await page.locator(".left .name").waitFor();
      await submit(page);
      await page.frameLocator("#frame").locator(".targets a.ref").first().click();
      expect(await page.frameLocator("#frame").locator(".source.left mark").count()).toBe(1);
      await page.frameLocator("#frame").locator("nav a[href='#targets']").click();
      expect(await page.frames()[1]?.evaluate("scrollY")).toBeGreaterThan(500);

      expect((await save(page, "html")).bytes.toString() === toHtml(comparison)).toBe(true);
      expect((await save(page, "md")).bytes.toString() === toMarkdown(comparison)).toBe(true);
      expect((await save(page, "json")).bytes.toString() === `${JSON.stringify(comparison, null, 2)}\n`).toBe(true);
      expect((await save(page, "docx")).bytes.equals(await toDocx(comparison))).toBe(true);
      expect((await save(page, "xlsx")).bytes.equals(await toXlsx(comparison))).toBe(true);
      const { name, bytes } = await save(page, "csv");
      expect(name).toBe("湘阴县-平江县.csv.zip");
      const tables = (await toFolder(comparison, { bom: true })).map(({ path, bytes: table }) => [path, strFromU8(table)]);
      expect(partsOf(bytes)).toEqual(tables);
      expect(said).toEqual([]);
      expect(asked).toEqual(place === "a disk" ? [] : ["/"]);
    },
    SLOW,
  );

  it(
    "reads pasted words and a built-in plan, takes one of two plans of a text, and narrows to a theme",
    async () => {
      const { page, said } = await open(file);
      await page.evaluate((text) => {
        const data = new DataTransfer();
        data.setData("text/plain", text);
        document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
      }, `${TWO_TEXTS.left}\n${TWO_TEXTS.right}`);
      await page.locator(".left select").selectOption({ index: 1 });
      expect(await page.locator(".left .name").textContent()).toBe("柳林县");
      await page.locator(".right [data-plan=pingjiang]").click();
      await page.locator(".right .name").waitFor();
      await page.locator("#theme").fill("航天");
      await submit(page);
      expect(await page.locator("#failure .failure").textContent()).toContain("航天");
      await page.locator("#theme").fill("粮食");
      await page.locator("#swap").click();
      await submit(page);
      await page.locator("#language").click();
      const frame = page.frameLocator("#frame");
      await frame.locator("html[lang=en]").waitFor();
      expect(await page.title()).toMatch(/平江县.+柳林县.+side by side/u);
      await page.locator("#back").click();
      expect(await page.locator(".right .name").textContent()).toBe("柳林县");
      expect(said).toEqual([]);
    },
    SLOW,
  );

  it(
    "says what to do about a file that cannot be read and a side that is empty, and goes on",
    async () => {
      const { page } = await open(file);
      await choose(page, "left", `${FIXTURES}/xiangyin.doc`);
      expect(await page.locator(".left .failure").textContent()).toContain("另存为 .docx");
      await submit(page);
      expect(await page.locator("#status").textContent()).toContain("还差左边的方案");
      await choose(page, "left", `${FIXTURES}/xiangyin.html`);
      await page.locator(".left .name").waitFor();
      expect(await page.locator(".left .failure").count()).toBe(0);
    },
    SLOW,
  );

  it(
    "gives the work up when it is told to, and can begin anew",
    async () => {
      const { page, said } = await open(file);
      for (const side of ["left", "right"]) {
        await page.locator(`.${side} [data-plan=xiangyin]`).click();
        await page.locator(`.${side} .name`).waitFor();
      }
      // both in one task, so that the work cannot be done in between
      await page.evaluate(() => {
        document.querySelector<HTMLElement>("#go [type=submit]")?.click();
        document.querySelector<HTMLElement>("#cancel")?.click();
      });
      expect(await page.locator("#status").textContent()).toBe("已取消。");
      expect(await page.locator("#work").isVisible()).toBe(false);
      await submit(page);
      await page.frameLocator("#frame").locator("h1").waitFor();
      expect(said).toEqual([]);
    },
    SLOW,
  );

  it.each([
    ["a desk", { viewport: { width: 1280, height: 900 } }],
    ["a desk, in the dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }],
    ["a phone, in the dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
  ] as const)(
    "has no violation of axe and no line that is too wide, before and behind the comparison and in both languages, on %s",
    async (_, options) => {
      const { page } = await open(file, { ...options, bypassCSP: true });
      const check = async (): Promise<void> => {
        expect(await findViolations(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      };
      await check();
      await choose(page, "left", WORD);
      await page.locator(".left .name").waitFor();
      await choose(page, "right", `${FIXTURES}/pingjiang.doc`);
      await page.locator(".right .failure").waitFor();
      await page.locator(".left .issues summary").click();
      await check();
      await page.locator("#language").click();
      await check();
      await page.locator("#example").click();
      const frame = page.frameLocator("#frame");
      await frame.locator("html[lang=en] h1").waitFor();
      await check();
      await page.locator("#language").click();
      await frame.locator("html[lang=zh-CN] h1").waitFor();
      await check();
    },
    SLOW,
  );
});
