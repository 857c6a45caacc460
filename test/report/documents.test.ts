import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { toDocx } from "../../src/report/docx/toDocx.ts";
import { freezeZip } from "../../src/report/freezeZip.ts";
import { toXlsx } from "../../src/report/xlsx/toXlsx.ts";
import { HOSTILE_WORDS, OBEYED } from "../support/hostileWords.ts";
import { readXml } from "../support/readXml.ts";
import { spoil } from "../support/spoil.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const comparison = comparePlans(left, right);
const FORMULAS = ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "＝1＋1"];

/** The words of all XML files of an Office file; fails where one of them is no XML. */
function wordsOf(bytes: Uint8Array): string {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith(".xml"));
  return files.map(([, data]) => readXml(strFromU8(data))).join("\n");
}

describe.each([
  ["toDocx", toDocx],
  ["toXlsx", toXlsx],
] as const)("%s", (_, write) => {
  it("holds titles, quotations, verdicts and sources", async () => {
    const words = wordsOf(await write(comparison));
    for (const said of ["安平县与柳林县实施方案对照", "新建高标准农田5万亩", "安平县更高", left.source.sha256])
      expect(words).toContain(said);
    expect(words).not.toMatch(/NaN|undefined/u);
  });

  it("speaks English when asked", async () => {
    const words = wordsOf(await write(comparison, { language: "en" }));
    expect(words).toContain("安平县 higher");
    expect(words).not.toContain("安平县更高");
  });

  it("gives the same bytes at another time", async () => {
    const first = await write(comparison);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await write(comparison)).toEqual(first);
  });

  it.each([...HOSTILE_WORDS, ["halves of pairs", "甲\ud800乙\uffff"] as const])(
    "stays sound with %s in every word",
    async (_name, words) => {
      // the tab behind the dot of a list is the report’s own
      expect(wordsOf(await write(spoil(comparison, words))).replaceAll("•\t", "")).not.toMatch(OBEYED);
    },
  );

  it("has no links, macros or outer parts", async () => {
    const files = unzipSync(await write(spoil(comparison, "https://example.org")));
    const outer = Object.entries(files).filter(
      ([path, data]) => path.endsWith(".rels") && strFromU8(data).includes('TargetMode="External"'),
    );
    expect(outer).toEqual([]);
    expect(Object.keys(files).filter((path) => /vba|embed|external/iu.test(path))).toEqual([]);
  });
});

describe("a cell of toXlsx", () => {
  it.each(FORMULAS)("that begins with %s is words with an apostrophe before them", async (formula) => {
    const files = unzipSync(await toXlsx(spoil(comparison, formula)));
    const sheets = Object.entries(files).filter(([path]) => path.includes("worksheets/sheet"));
    for (const [, data] of sheets) expect(strFromU8(data)).not.toMatch(/<f[ >]/u);
    const strings = strFromU8(files["xl/sharedStrings.xml"] ?? new Uint8Array());
    const cells = [...strings.matchAll(/<t[^>]*>(?<words>[^<]*)/gu)].map((cell) => cell.groups?.words ?? "");
    expect(cells.filter((words) => /^[=+\-@＝＋]/u.test(words))).toEqual([]);
    expect(cells.some((words) => words.startsWith("&apos;") || words.startsWith("'"))).toBe(true);
  });

  it("that holds a number is a number", async () => {
    const files = unzipSync(await toXlsx(comparison, { parts: ["glance"] }));
    expect(strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toMatch(/<v>0\.\d+<\/v>/u);
  });
});

describe("freezeZip", () => {
  it("leaves the content and takes the dates", async () => {
    const bytes = await toXlsx(comparison, { parts: ["glance"] });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
    expect(unzipSync(freezeZip(bytes))).toEqual(unzipSync(bytes));
  });
});
