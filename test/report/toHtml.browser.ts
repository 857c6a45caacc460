import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toHtml } from "../../src/report/html/toHtml.ts";
import { CHROMIUM, SLOW, useChromium } from "../support/chromium.ts";
import { findViolations } from "../support/findViolations.ts";
import { SEEDS } from "../support/seeds.ts";
import { twoCounties } from "../support/twoCounties.ts";

const xiangyin = parsePlan(SEEDS.xiangyin);
const comparison = comparePlans(xiangyin, parsePlan(SEEDS.pingjiang));
const { left, right } = twoCounties();

describe.skipIf(CHROMIUM === undefined)("the page in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "crosscounty-"));
  const pages = { zh: toHtml(comparison), en: toHtml(comparison, { language: "en" }), small: toHtml(comparePlans(left, right)) };
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html);
  afterAll(() => rmSync(folder, { recursive: true }));
  const openAt = useChromium();
  const open = (options: Parameters<typeof openAt>[1] = {}, name: keyof typeof pages = "zh") =>
    openAt(`file://${join(folder, `${name}.html`)}`, options);

  it(
    "keeps to its policy and lights up the words of a statement in both plans",
    async () => {
      const { page: shown, said } = await open();
      const link = shown.locator(".targets a.ref").first();
      const [start, end] = [Number(await link.getAttribute("data-start")), Number(await link.getAttribute("data-end"))];
      await link.click();
      expect(await shown.locator(".source.left mark").allTextContents()).toEqual([xiangyin.text.slice(start, end)]);
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
      const { page: shown } = await open({ ...options, javaScriptEnabled: true, bypassCSP: true }, "small");
      if ("javaScriptEnabled" in options) await shown.evaluate("document.documentElement.classList.remove('scripted')");
      expect(await findViolations(shown)).toEqual([]);
    },
    SLOW,
  );

  it.each([
    ["zh", "light"],
    ["zh", "dark"],
    ["en", "light"],
    ["en", "dark"],
  ] as const)(
    "of the two seed plans has no violation of axe with all its parts and both plans in sight: %s, %s",
    async (language, colorScheme) => {
      const { page: shown } = await open({ colorScheme, bypassCSP: true, viewport: { width: 1280, height: 900 } }, language);
      await shown.locator(".targets a.ref").first().click();
      expect(await shown.locator(".source mark").count()).toBe(2);
      await shown.evaluate("document.querySelectorAll('main details').forEach((one) => { one.open = true; })");
      expect(await findViolations(shown)).toEqual([]);
    },
    SLOW,
  );

  it(
    "breaks no English word on a phone, nor on a tablet",
    async () => {
      for (const width of [390, 768]) {
        const { page: shown } = await open({ viewport: { width, height: 844 } }, "en");
        const broken = await shown.evaluate(`(() => {
          const found = [];
          for (const one of document.querySelectorAll("main details")) one.open = true;
          const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            // words of the plans may break anywhere, and heads of cards are read, not seen
            if (node.parentElement.closest("[lang=zh-CN], .wide thead")) continue;
            for (const word of node.data.matchAll(/[A-Za-z]{3,20}/g)) {
              const range = document.createRange();
              range.setStart(node, word.index);
              range.setEnd(node, word.index + word[0].length);
              if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) found.push(word[0]);
            }
          }
          return found;
        })()`);
        expect([width, broken]).toEqual([width, []]);
      }
    },
    SLOW,
  );

  it(
    "prints in brief without the measures, and in full again after it",
    async () => {
      const { page: shown } = await open();
      await shown.evaluate("globalThis.print = () => {}");
      await shown.locator("[data-print=brief]").click();
      await shown.emulateMedia({ media: "print" });
      const heads = "[...document.querySelectorAll('main h2')].filter((head) => head.checkVisibility()).map((head) => head.id)";
      expect(await shown.evaluate(heads)).toEqual(["glance", "tasks", "targets", "only-left", "only-right"]);
      expect(await shown.locator(".only-measure:visible").count()).toBe(0);
      expect(await shown.locator(".brief-note").isVisible()).toBe(true);
      await shown.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await shown.locator("main h2:visible").count()).toBe(10);
      expect(await shown.locator(".brief-note").isVisible()).toBe(false);
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
      // figures of the method stay folded, also on paper
      const folded = "[...document.querySelectorAll('main details:not([open]) h3')].map((head) => head.id)";
      expect(await desk.evaluate(folded)).toEqual(["scores", "options"]);
      await desk.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await desk.evaluate(folded)).toEqual(["scores", "options"]);
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
      for (const part of [".filters", ".print", "#sources"]) expect(await shown.locator(part).isVisible()).toBe(false);
      for (const part of ["nav", ".targets"]) expect(await shown.locator(part).isVisible()).toBe(true);
    },
    SLOW,
  );
});
