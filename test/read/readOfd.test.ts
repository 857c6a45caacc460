import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { locate } from "../../src/read/locate.ts";
import { readPlanText } from "../../src/read/readPlanText.ts";
import { toPlan } from "../../src/read/toPlan.ts";
import { readProjectFile } from "../support/seeds.ts";
import { withoutSpans } from "../support/withoutSpans.ts";

const SIZE = 5;
const [PER_LINE, PER_PAGE] = [30, 20];
const MARGIN = 20;

/** A line of words at a place in millimetres, as in the files of GB/T 33190. */
const textObject = (words: string, x: number, y: number): string =>
  `<ofd:TextObject Boundary="${x} ${y} 150 6" Size="${SIZE}"><ofd:TextCode X="0" Y="5" DeltaX="g ${words.length - 1} ${SIZE}">${words}</ofd:TextCode></ofd:TextObject>`;

/** A file of pages, each of lines that are set solid; a line that begins with a blank of the Chinese kind is indented by two letters. */
function makeOfd(pages: readonly string[][]): Uint8Array {
  const parts = pages.map((lines, page) => {
    const objects = lines.map((line, at) => {
      const words = line.replace(/^　　/u, "");
      return textObject(words, MARGIN + (words === line ? 0 : 2 * SIZE), 20 + at * 9);
    });
    return [
      `Doc_0/Pages/Page_${page}/Content.xml`,
      strToU8(`<ofd:Page>${objects.join("")}${textObject(`— ${page + 1} —`, 90, 280)}</ofd:Page>`),
    ];
  });
  return zipSync({ "OFD.xml": strToU8("<ofd:OFD/>"), ...Object.fromEntries(parts) });
}

/** Paragraphs broken into lines and pages. */
function layOut(text: string): string[][] {
  const lines = text
    .split("\n")
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph) => `　　${paragraph}`.match(new RegExp(`.{1,${PER_LINE}}`, "gu")) ?? []);
  return Array.from({ length: Math.ceil(lines.length / PER_PAGE) }, (_, page) => lines.slice(page * PER_PAGE, (page + 1) * PER_PAGE));
}

describe("readOfd", () => {
  it.each(["xiangyin", "pingjiang"])("gives the same tasks and targets as the text of %s", async (county) => {
    // blanks between Chinese and Latin letters are taken for the room that programs put there
    const seed = readProjectFile(`seeds/${county}.txt`).replace(" and ", "and");
    const read = await readPlanText(makeOfd(layOut(seed)));
    expect(read.format).toBe("ofd");
    expect(read.text).not.toContain("—\n");
    const [plan, expected] = [toPlan(read), parsePlan(seed)];
    expect(plan.title).toBe(expected.title);
    for (const part of ["tasks", "targets", "mechanism"] as const) expect(withoutSpans(plan[part])).toEqual(withoutSpans(expected[part]));
  });

  it("knows the page and line of each word", async () => {
    const read = await readPlanText(makeOfd([["甲。"], ["乙。", "丙。"]]));
    expect(read.text).toBe("甲。\n乙。\n丙。");
    expect(locate(read, read.text.indexOf("丙"))).toEqual({ page: 2, line: 2 });
    expect(read.removed.map(({ text }) => text)).toEqual(["— 1 —", "— 2 —"]);
  });

  it("refuses pages without words, and more pages than the limit", async () => {
    await expect(readPlanText(makeOfd([[]]), { name: "a.ofd" })).rejects.toMatchObject({ code: "unreadable-file" });
    await expect(readPlanText(makeOfd([["甲"], ["乙"]]), { limits: { maxPages: 1 } })).rejects.toMatchObject({ code: "limit-exceeded" });
  });
});
