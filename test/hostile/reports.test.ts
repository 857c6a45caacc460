import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { toHtml as toNotebookHtml } from "../../src/notebook/toHtml.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toDocx } from "../../src/report/docx/toDocx.ts";
import { toHtml } from "../../src/report/html/toHtml.ts";
import { toMarkdown } from "../../src/report/toMarkdown.ts";
import { toText } from "../../src/report/toText.ts";
import { wrap } from "../../src/report/wrap.ts";
import { toXlsx } from "../../src/report/xlsx/toXlsx.ts";
import { toCsv } from "../../src/tables/toCsv.ts";
import { toTables } from "../../src/tables/toTables.ts";
import { countyText } from "../support/countyPlan.ts";
import { readXml } from "../support/readXml.ts";

/** Controls but for line ends and tabs, and what turns words round. */
const OBEYED = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;

/** Two plans in whose titles, bodies and measures the words stand: read, not put there afterwards. */
function compareWith(words: string) {
  const tasks = { [`发展${words}产业`]: `建设${words}基地5个，完善${words}制度。（责任单位：${words}办、县教育局）` };
  const [left, right] = ["安平县", "柳林县"].map((place) => parsePlan(countyText({ place, tasks }), { id: `${place}${words}` }));
  if (!left || !right) throw new Error("expected two plans");
  return comparePlans(left, right);
}

const paint = (_: string, words: string): string => words;

/** All words of all formats that people open. */
async function reportsOf(words: string): Promise<string[]> {
  const comparison = compareWith(words);
  const packed = [await toDocx(comparison), await toXlsx(comparison)].flatMap((bytes) => Object.entries(unzipSync(bytes)));
  const xml = packed.filter(([path]) => path.endsWith(".xml")).map(([, bytes]) => readXml(strFromU8(bytes)));
  return [toText(comparison, { width: 80, paint }), toMarkdown(comparison), toHtml(comparison), toNotebookHtml(comparison), ...xml];
}

// rows 5, 6, 10 and 41 on the whole way from a text to a report; single words: test/report/*.test.ts with support/hostileWords.ts
describe("a character that no report may hold", () => {
  it.each([
    ["a control", "\u0007"],
    ["NUL", "\0"],
    ["a colour of the terminal", "\u001b[31m"],
    ["a link of the terminal", "\u001b]8;;https://example.org\u0007"],
    ["the terminal's clipboard", "\u001b]52;c;YQ==\u0007"],
    ["the control of an eight-bit terminal", "\u009b31m"],
    ["text turned round", "\u202e"],
    ["an isolate", "\u2066"],
  ])("%s, is in none of them", async (_, words) => {
    for (const report of await reportsOf(words)) expect(report).not.toMatch(OBEYED);
  });

  it.each(["\ud842", "\udfb7"])("%j, half of a pair, is U+FFFD in files and \\u in JSON, and nothing throws", async (half) => {
    const comparison = compareWith(half);
    expect(JSON.stringify(comparison)).toMatch(/\\ud[89a-f]/u);
    expect(
      (await reportsOf(half)).filter((report) => new TextDecoder().decode(new TextEncoder().encode(report)).includes("\ufffd")).length,
    ).toBeGreaterThan(0);
    expect(new TextDecoder().decode(new TextEncoder().encode(toCsv("measures", toTables(comparison).measures)))).toContain("\ufffd");
  });
});

// row 8
describe("what cuts a text short", () => {
  it.each(["葛\u{e0100}", "e\u0301", "𠮷"])("leaves %j whole: in lines, in the map of a notebook, in names of sheets", async (sign) => {
    const belongs = /^(?:\p{M}|\p{Cs})/u;
    for (const width of [7, 8, 9, 10]) for (const line of wrap(sign.repeat(30), width)) expect(line).not.toMatch(belongs);
    const comparison = compareWith(sign.repeat(40));
    const cut = [...toNotebookHtml(comparison).matchAll(/>(?<words>[^<]*)…</gu)].map((match) => match.groups?.words ?? "");
    expect(cut.length).toBeGreaterThan(0);
    for (const words of cut) expect(words.replaceAll(sign, "")).not.toMatch(/(?:[葛e]|\p{Cs})$/u);
    const workbook = strFromU8(unzipSync(await toXlsx(comparison))["xl/workbook.xml"] ?? new Uint8Array());
    for (const { groups } of workbook.matchAll(/<sheet [^>]*name="(?<name>[^"]*)"/gu)) {
      expect(groups?.name?.length).toBeLessThanOrEqual(31);
      expect(groups?.name?.replaceAll(sign, "")).not.toMatch(/(?:葛|\p{Cs})$/u);
    }
  });
});

// rows 29, 39 and 40: by context; every format with every word: test/report
describe("markup in a plan's words", () => {
  it.each(["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "[甲](javascript:alert(1))", "]]>", "&lt;b&gt;"])(
    "%s is words in each format",
    async (words) => {
      const comparison = compareWith(words);
      for (const page of [toHtml(comparison), toNotebookHtml(comparison)]) {
        expect(page).not.toMatch(/<script>alert|<img src=x|href="javascript:/u);
        expect(page).not.toContain("]]>");
      }
      for (const report of await reportsOf(words)) expect(report).not.toContain("undefined");
    },
  );
});

// row 41
describe("a line of ten thousand characters", () => {
  it("is broken at the width, where a Chinese character counts two", () => {
    const lines = wrap("好".repeat(10_000), 80);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([40]));
  });
});
