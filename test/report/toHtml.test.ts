import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toHtml } from "../../src/report/html/toHtml.ts";
import { HOSTILE_WORDS, OBEYED } from "../support/hostileWords.ts";
import { SEEDS } from "../support/seeds.ts";
import { spoil } from "../support/spoil.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const comparison = comparePlans(left, right);
const page = toHtml(comparison);

/** Elements and the names of their attributes, in order: what a page is without its words. */
function shapeOf(source: string): string[] {
  const shape: string[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => void shape.push([name, ...Object.keys(attributes)].join(" ")) });
  parser.end(source);
  return shape;
}

describe("toHtml", () => {
  it("asks for nothing from elsewhere and styles no element by an attribute", () => {
    expect(page).not.toMatch(/(?:src|action|poster|data|xlink:href)=["']|@import|url\(|href="(?!#)/u);
    expect(shapeOf(page).filter((element) => / style( |$)| on[a-z]+/u.test(element))).toEqual([]);
    expect(page).toContain("default-src 'none'");
  });

  it("is the same every time", () => expect(toHtml(comparison)).toBe(page));

  it("has both plans word for word", () => {
    for (const plan of [left, right]) for (const line of plan.text.split("\n").filter(Boolean)) expect(page).toContain(`>${line}</p>`);
  });

  it("links every quotation to a place that is there", () => {
    const ids = new Set([...page.matchAll(/ id="(?<id>[^"]+)"/gu)].map((match) => match.groups?.id));
    const links = [...page.matchAll(/href="#(?<id>[^"]+)"/gu)].map((match) => match.groups?.id);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("of empty plans is a page", () => {
    expect(toHtml(comparePlans(parsePlan(""), parsePlan("")))).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it.each(HOSTILE_WORDS)("has no element and no attribute of another kind with %s in every word", (_, words) => {
    const spoilt = toHtml(spoil(comparison, words));
    const known = new Set(shapeOf(page));
    // which words two clauses share decides how many are marked, and nothing else
    expect(shapeOf(spoilt).filter((element) => !known.has(element))).toEqual([]);
    expect(shapeOf(spoilt).filter((element) => /^(?:script|style|meta)/u.test(element))).toHaveLength(7);
    expect(spoilt).not.toMatch(OBEYED);
  });
});

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const SLOW = 60_000;

describe.skipIf(CHROMIUM === undefined)("the page in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "crosscounty-"));
  const [file, small] = [join(folder, "report.html"), join(folder, "small.html")];
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  let browser: Browser;
  beforeAll(async () => {
    writeFileSync(file, toHtml(comparePlans(parsePlan(SEEDS.xiangyin), parsePlan(SEEDS.pingjiang))));
    writeFileSync(small, page);
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
  }, SLOW);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(options: Parameters<Browser["newPage"]>[0] = {}, path = file): Promise<{ page: Page; said: string[] }> {
    const shown = await browser.newPage(options);
    const said: string[] = [];
    shown.on("console", (message) => said.push(message.text()));
    shown.on("pageerror", (error) => said.push(String(error)));
    shown.on("request", (request) => {
      if (!request.url().startsWith("file:")) said.push(request.url());
    });
    await shown.goto(`file://${path}`);
    return { page: shown, said };
  }

  it(
    "keeps to its policy and lights up the words of a statement in both plans",
    async () => {
      const { page: shown, said } = await open();
      const link = shown.locator(".targets a.ref").first();
      const [start, end] = [Number(await link.getAttribute("data-start")), Number(await link.getAttribute("data-end"))];
      await link.click();
      const text = parsePlan(SEEDS.xiangyin).text;
      expect(await shown.locator(".source.left mark").allTextContents()).toEqual([text.slice(start, end)]);
      expect(await shown.locator(".source.right mark").count()).toBe(1);
      await shown.keyboard.press("Escape");
      expect(await shown.locator(".texts").isVisible()).toBe(false);
      expect(said).toEqual([]);
    },
    SLOW,
  );

  it(
    "shows only what the filters ask for",
    async () => {
      const { page: shown } = await open();
      await shown.locator("[data-filter=target]").click();
      expect(await shown.locator("main tbody tr:visible:not([data-tags~=target])").count()).toBe(0);
      expect(await shown.locator("main tbody tr[data-tags~=target]:visible").count()).toBeGreaterThan(30);
      await shown.locator("[data-filter=all]").click();
      await shown.locator("#words").fill("和美湘村");
      expect(await shown.locator(".duties tbody tr:visible").count()).toBe(1);
    },
    SLOW,
  );

  it(
    "marks both plans where a sentence is on both, also where it gives the words of one",
    async () => {
      const { page: shown } = await open();
      for (const words of ["99％以上", "15分钟社区生活圈"]) {
        await shown.locator("#report section").first().locator("li a.ref", { hasText: words }).first().click();
        expect([words, await shown.locator(".source.left mark").count(), await shown.locator(".source.right mark").count()]).toEqual([
          words,
          1,
          1,
        ]);
      }
    },
    SLOW,
  );

  it(
    "hides headings and links to parts that the filters leave empty, looks past spaces, and says when nothing matches",
    async () => {
      const { page: shown } = await open();
      await shown.locator("[data-filter=target]").click();
      expect(await shown.locator("main h2:visible").count()).toBe(await shown.locator("nav li:visible").count());
      expect(await shown.locator("#tasks").isVisible()).toBe(false);
      await shown.locator("[data-filter=all]").click();
      await shown.locator("#words").fill("和美 湘村");
      expect(await shown.locator("main tbody tr:visible").count()).toBeGreaterThan(3);
      await shown.locator("#words").fill("没有这样的话");
      expect(await shown.locator("main h2:visible").count()).toBe(0);
      expect(await shown.locator("[role=status]").textContent()).toBe("没有匹配");
      await shown.locator("#words").fill("");
      expect(await shown.locator("nav li:visible").count()).toBe(await shown.locator("main h2").count());
    },
    SLOW,
  );

  it(
    "on a phone shows one plan with the words in sight, and the other at the touch of its name",
    async () => {
      const { page: shown } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
      await shown.locator("#toggle").tap();
      expect(await shown.locator(".source:visible").count()).toBe(1);
      await shown.locator("#toggle").tap();
      for (const link of [".map .right a.ref >> nth=4", "#report li a.ref >> text=99％以上"]) {
        await shown.locator(link).first().tap();
        for (const side of ["left", "right"] as const) {
          await shown.locator(`.tab.${side}`).tap();
          const mark = shown.locator(`.source.${side} mark`);
          if ((await mark.count()) > 0) expect(await inSight(shown, side)).toBe(true);
        }
        expect(await shown.locator(".source mark").count()).toBeGreaterThan(0);
      }
    },
    SLOW,
  );

  /** Whether the first mark of a plan lies within the part of its text that is shown. */
  function inSight(shown: Page, side: string): Promise<unknown> {
    return shown.evaluate(`(() => {
      const text = document.querySelector(".source.${side}").getBoundingClientRect();
      const mark = document.querySelector(".source.${side} mark").getBoundingClientRect();
      return mark.height > 0 && mark.top >= text.top && mark.bottom <= Math.min(text.bottom, innerHeight);
    })()`);
  }

  it.each([
    ["a desk", { viewport: { width: 1280, height: 900 } }],
    ["a phone", { viewport: { width: 390, height: 844 } }],
    ["a dark room", { colorScheme: "dark" }],
    ["a page without scripts", { javaScriptEnabled: false }],
  ] as const)(
    "has no violation of axe at %s",
    async (_, options) => {
      // axe itself is a script that the policy refuses
      const { page: shown } = await open({ ...options, javaScriptEnabled: true, bypassCSP: true }, small);
      if ("javaScriptEnabled" in options) await shown.evaluate("document.documentElement.classList.remove('scripted')");
      await shown.evaluate(axe);
      const violations = await shown.evaluate("axe.run(document).then((result) => result.violations.map((one) => one.id))");
      expect(violations).toEqual([]);
    },
    SLOW,
  );

  it(
    "folds themes on a phone alone, and opens them for what is looked for",
    async () => {
      const phone = (await open({ viewport: { width: 390, height: 844 } })).page;
      expect(await phone.locator("main details:not([open])").count()).toBe(await phone.locator("main details").count());
      await phone.locator("#words").fill("和美湘村");
      expect(await phone.locator(".measures tbody tr:visible").count()).toBeGreaterThan(0);
      const desk = (await open()).page;
      expect(await desk.locator("main details[open]").count()).toBeGreaterThan(5);
      expect(await desk.locator("main details:not([open])").count()).toBe(0);
    },
    SLOW,
  );

  it(
    "is no wider than a phone",
    async () => {
      const { page: shown } = await open({ viewport: { width: 390, height: 844 } });
      expect(await shown.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    },
    SLOW,
  );

  it(
    "prints on A4 without the filters and the plans",
    async () => {
      const { page: shown } = await open();
      await shown.emulateMedia({ media: "print" });
      for (const part of [".filters", "#sources", "nav"]) expect(await shown.locator(part).isVisible()).toBe(false);
      expect(await shown.locator(".targets").isVisible()).toBe(true);
    },
    SLOW,
  );
});
