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

describe("a sheet of toXlsx", () => {
  const written = async (language: "zh-CN" | "en") => {
    const files = unzipSync(await toXlsx(comparison, { language }));
    const workbook = strFromU8(files["xl/workbook.xml"] ?? new Uint8Array());
    const names = [...workbook.matchAll(/<sheet [^>]*name="(?<name>[^"]*)"/gu)].map((found) => found.groups?.name ?? "");
    const sheets = names.map((_, at) => strFromU8(files[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array()));
    const strings = [...strFromU8(files["xl/sharedStrings.xml"] ?? new Uint8Array()).matchAll(/<t[^>]*>(?<words>[^<]*)/gu)];
    return { workbook, names, sheets, words: strings.map((cell) => cell.groups?.words ?? "") };
  };

  it("prints on the width of a page of A4 with its number, lying where it is wide", async () => {
    const { names, sheets } = await written("en");
    for (const sheet of sheets) {
      expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="(?:portrait|landscape)" fitToWidth="1" fitToHeight="0"\/>/u);
      expect(sheet).toContain("&amp;P / &amp;N");
    }
    expect(sheets[names.indexOf("1. At a glance")]).toContain('orientation="portrait"');
    expect(sheets[names.indexOf("3. Measures side by side")]).toContain('orientation="landscape"');
  });

  it.each(["zh-CN", "en"] as const)(
    "has filters over its whole table, whose head stays and is printed on every page, in %s",
    async (language) => {
      const { workbook, names, sheets } = await written(language);
      const filtered = sheets.flatMap((sheet, at) => {
        const range = /<autoFilter ref="A(?<head>\d+):(?<column>[A-Z]+)(?<last>\d+)"\/>/u.exec(sheet)?.groups;
        if (!range) return [];
        const { head = "", column = "", last = "" } = range;
        expect(sheet).toContain(`ySplit="${head}"`);
        expect(sheet).toContain(`<c r="${column}${head}"`);
        expect(sheet).toContain(`<c r="A${last}"`);
        expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${names[at]}'!$${head}:$${head}<`);
        expect(workbook).toContain(`localSheetId="${at}" hidden="1">'${names[at]}'!$A$${head}:$${column}$${last}<`);
        return [at];
      });
      // all but the title and the note on the method
      expect(filtered).toHaveLength(sheets.length - 2);
    },
  );

  it("heads its places with words", async () => {
    expect((await written("zh-CN")).words).toEqual(expect.arrayContaining(["安平县：章节", "举措：章节"]));
    const { words } = await written("en");
    expect(words).toEqual(expect.arrayContaining(["安平县: section", "measure: section", "tasks that meet"]));
    expect(words).not.toContain("〔〕");
  });

  it("has a name that says what is on it", async () => {
    const { names } = await written("en");
    expect(names).toEqual(
      expect.arrayContaining([
        "4. Targets",
        "4. Strength of commitment",
        "5. Targets only in 安平县",
        "7. Tasks by body",
        "10. How this was made",
      ]),
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect([...name].length).toBeLessThanOrEqual(31);
    // a word is left out rather than cut
    expect(names).toContain("9. Numbers that were not");
    // one part, one table: the part says it
    expect(names.filter((name) => name.startsWith("3."))).toEqual(["3. Measures side by side"]);
  });
});

describe("a table of toDocx", () => {
  it("fills the width between the margins and no more, and its head is repeated", async () => {
    for (const language of ["zh-CN", "en"] as const) {
      const files = unzipSync(await toDocx(comparison, { language }));
      const tables = strFromU8(files["word/document.xml"] ?? new Uint8Array())
        .split("<w:tbl>")
        .slice(1);
      expect(tables.length).toBeGreaterThan(8);
      for (const table of tables) {
        const widths = [...table.matchAll(/<w:gridCol w:w="(?<width>\d+)"/gu)].map((column) => Number(column.groups?.width));
        const all = widths.reduce((sum, width) => sum + width, 0);
        expect(all).toBeLessThanOrEqual(9638);
        expect(all).toBeGreaterThan(9600);
        expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
      }
    }
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
