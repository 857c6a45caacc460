import { describe, expect, it } from "vitest";
import { joinRows } from "../../src/read/joinRows.ts";
import { locate } from "../../src/read/locate.ts";
import { mendRadicals } from "../../src/read/mendRadicals.ts";
import { type PageRow, toPageRows } from "../../src/read/pageRows.ts";
import { readPlanText } from "../../src/read/readPlanText.ts";
import { splitRunningHeads } from "../../src/read/splitRunningHeads.ts";
import { toPlan } from "../../src/read/toPlan.ts";
import { toSourceOffset } from "../../src/text/restoreSource.ts";
import { readFixture } from "./readFixture.ts";

const EM = 10;
const MARGIN = 50;

/** Rows of one page, each a text that begins `indent` letters from the margin. */
const rowsOf = (...lines: (string | [string, number])[]): PageRow[] =>
  lines.map((line, index) => {
    const [words, indent] = typeof line === "string" ? [line, 0] : line;
    return { words, x: MARGIN + indent * EM, y: 800 - index * 20, width: words.length * EM, height: EM, page: 1, line: index + 1 };
  });
const FULL = "推进乡村建设，改善人居环境，提升公共服务水平，建成公路";

describe("joinRows", () => {
  it.each([
    ["goes on in the next line where it reaches the margin", rowsOf(FULL, "三十公里。"), [`${FULL}三十公里。`]],
    ["ends with a short line", rowsOf(FULL, "三十公里。", FULL), [`${FULL}三十公里。`, FULL]],
    ["ends before an indented line", rowsOf(FULL, [FULL, 2]), [FULL, FULL]],
    ["ends before a mark, behind a sentence", rowsOf(`${FULL}。`, "（一）总体"), [`${FULL}。`, "（一）总体"]],
    ["goes on before a mark inside a sentence", rowsOf(FULL, "（一）所说的路。"), [`${FULL}（一）所说的路。`]],
    ["keeps two Latin words apart", rowsOf(`${FULL.slice(0, -4)}the`, "plan"), [`${FULL.slice(0, -4)}the plan`]],
  ])("a paragraph %s", (_, rows, paragraphs) => expect(joinRows(rows).text.split("\n")).toEqual(paragraphs));

  it("tells where each line begins", () =>
    expect(joinRows(rowsOf("甲。", "乙。")).places).toEqual([
      { start: 0, page: 1, line: 1 },
      { start: 3, page: 1, line: 2 },
    ]));
  it("gives nothing for nothing", () => expect(joinRows([])).toEqual({ text: "", places: [] }));
});

describe("toPageRows", () => {
  const at = (words: string, x: number, y: number) => ({ words, x, y, width: words.length * EM, height: EM });

  it("reads from the top down and from left to right, cells apart", () =>
    expect(toPageRows([at("丙", 10, 100), at("乙", 20, 201), at("甲", 10, 200), at("丁", 90, 99), at(" ", 10, 50)], 3)).toMatchObject([
      { words: "甲乙", page: 3, line: 1 },
      { words: "丙", page: 3, line: 2 },
      { words: "丁", page: 3, line: 2 },
    ]));

  it("takes out the room between Chinese and figures, and no other blank", () =>
    expect(toPageRows([at("1. 到 2025 年，建成 3 个 a b", 0, 0)], 1)[0]?.words).toBe("1. 到2025年，建成3个a b"));
});

describe("splitRunningHeads", () => {
  const page = (...lines: string[]): PageRow[] => rowsOf(...lines);

  it("takes away what each page repeats, and page numbers of all forms", () => {
    const pages = [
      page("某县文件", "甲", "乙", "丙", "— 1 —"),
      page("某县文件", "丁", "戊", "己", "第 2 页 共 3 页"),
      page("某县文件", "庚", "辛", "壬", "3/3"),
    ];
    const { rows, removed } = splitRunningHeads(pages);
    expect(
      rows
        .flat()
        .map(({ words }) => words)
        .join(""),
    ).toBe("甲乙丙丁戊己庚辛壬");
    expect(removed.map(({ reason }) => reason)).toEqual([
      "running-head",
      "page-number",
      "running-head",
      "page-number",
      "running-head",
      "page-number",
    ]);
  });

  it("leaves the words of a single page, and figures in the middle of one", () =>
    expect(splitRunningHeads([page("甲", "乙", "2025", "丙", "丁")]).removed).toEqual([]));
});

describe("mendRadicals", () => {
  it("gives the character for its radical, and leaves full-width signs", () =>
    expect(mendRadicals("⻓⾼⽥⽣⼀⽬⻝⼾，４０％（⺠）")).toBe("长高田生一目食户，４０％（民）"));
});

describe("a PDF file", () => {
  it("printed by a browser loses its heads and feet, and every task can be found on its page", async () => {
    const read = await readPlanText(readFixture("xiangyin.printed.pdf"));
    expect(read).toMatchObject({ format: "pdf", encoding: null });
    expect(read.text).not.toMatch(/[\u2e80-\u2fd5]|file:|\d\/4/u);
    expect(read.removed.length).toBeGreaterThanOrEqual(8);
    const plan = toPlan(read);
    const pages = plan.tasks.map((task) => locate(read, toSourceOffset(task.span.start, plan.removals)).page);
    expect([...new Set(pages)]).toEqual([1, 2, 3, 4]);
  });

  it("leaves the caller's bytes as they are", async () => {
    const bytes = readFixture("xiangyin.pdf");
    await readPlanText(bytes);
    expect(bytes).toEqual(readFixture("xiangyin.pdf"));
  });

  it("without words is refused with what to do, and so is a damaged or too long one", async () => {
    const scanned = new TextEncoder().encode(
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>",
    );
    const errorOf = (bytes: Uint8Array, limits = {}) => readPlanText(bytes, { name: "a.pdf", limits }).catch((thrown: unknown) => thrown);
    expect(await errorOf(scanned)).toMatchObject({ code: "unreadable-file", message: expect.stringContaining("ocrmypdf") });
    expect(await errorOf(new TextEncoder().encode("%PDF-1.7\nnothing"))).toMatchObject({ code: "unreadable-file" });
    expect(await errorOf(readFixture("xiangyin.pdf").slice(0, 9000))).toMatchObject({ code: "unreadable-file" });
    expect(await errorOf(readFixture("xiangyin.pdf"), { maxPages: 1 })).toMatchObject({ code: "limit-exceeded" });
  });
});
