import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { afterAll, describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toHtml } from "../../src/report/html/toHtml.ts";
import { CHROMIUM, SLOW, useChromium } from "../support/chromium.ts";
import { HOSTILE_WORDS, OBEYED } from "../support/hostileWords.ts";
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

  it("lets the keyboard skip to the report, and from each part but the last to the next", () => {
    const ids = [...page.matchAll(/<h2 id="(?<id>[^"]+)"/gu)].map((match) => match.groups?.id).filter((id) => id !== "sources-title");
    const skips = [...page.matchAll(/<a class="skip" href="#(?<id>[^"]+)">(?<words>[^<]+)</gu)].map(({ groups }) => [
      groups?.id,
      groups?.words,
    ]);
    expect(skips.map(([id]) => id)).toEqual(["report", ...ids.slice(1)]);
    for (const [id, words] of skips.slice(1))
      expect(page).toMatch(new RegExp(`<h2 id="${id}">${words?.slice("跳到“".length, -1)}</h2>`, "u"));
  });

  it("in brief offers no brief print, and marks in a full one what that leaves out", () => {
    const brief = toHtml(comparison, { detail: "brief" });
    expect([...brief.matchAll(/data-print="(?<what>\w+)"/gu)].map((match) => match.groups?.what)).toEqual(["all"]);
    expect(brief).not.toContain('class="more"');
    expect([...page.matchAll(/data-print="(?<what>\w+)"/gu)].map((match) => match.groups?.what)).toEqual(["brief", "all"]);
    const more = [...page.matchAll(/<section class="more" aria-labelledby="(?<id>[^"]+)"/gu)].map((match) => match.groups?.id);
    expect(more.filter((id) => !id?.startsWith("only-"))).toEqual(["measures", "duties", "mechanism", "numbers", "method"]);
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

describe.skipIf(CHROMIUM === undefined)("the page in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "crosscounty-"));
  const file = join(folder, "report.html");
  writeFileSync(file, page);
  afterAll(() => rmSync(folder, { recursive: true }));
  const open = useChromium();

  it(
    "keeps to its policy and lights up the words of a statement in both plans",
    async () => {
      const { page: shown, said } = await open(`file://${file}`);
      const link = shown.locator(".targets a.ref").first();
      const [start, end] = [Number(await link.getAttribute("data-start")), Number(await link.getAttribute("data-end"))];
      await link.click();
      expect(await shown.locator(".source.left mark").allTextContents()).toEqual([left.text.slice(start, end)]);
      expect(await shown.locator(".source.right mark").count()).toBe(1);
      expect(said).toEqual([]);
    },
    SLOW,
  );
});
