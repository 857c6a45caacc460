import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LimitError, UnreadableFileError, UnsupportedFormatError } from "../../src/model/errors.ts";
import { detectFormat } from "../../src/read/detectFormat.ts";
import { readPlanText } from "../../src/read/readPlanText.ts";
import { makeDocx, paragraph, run } from "./makeDocx.ts";
import { readFixture } from "./readFixture.ts";

const errorOf = (bytes: Uint8Array, limits = {}) => readPlanText(bytes, { name: "a.docx", limits }).catch((thrown: unknown) => thrown);
const docx = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, words]) => [path, strToU8(words)])));

describe("a zip archive", () => {
  it("that is a bomb is refused before it is unpacked", async () => {
    const bomb = docx({ "word/document.xml": `<w:p>${" ".repeat(30_000_000)}</w:p>` });
    expect(await errorOf(bomb)).toMatchObject({ code: "limit-exceeded", message: expect.stringContaining("maxRatio") });
    expect(await errorOf(makeDocx(paragraph(run("甲乙丙丁"))), { maxInflatedBytes: 40 })).toBeInstanceOf(LimitError);
  });

  it("that tells a smaller size than it has is refused when more comes out", async () => {
    const bytes = makeDocx(paragraph(run("甲".repeat(5000))));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      view.setUint32(at + 24, 50, true);
    }
    expect(await errorOf(bytes)).toMatchObject({ code: "unreadable-file", message: expect.stringContaining("word/document.xml") });
  });

  it("of very many entries is refused", async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`word/media/${at}`, ""]));
    expect(await errorOf(docx({ "word/document.xml": "<w:p/>", ...many }), { maxEntries: 100 })).toBeInstanceOf(LimitError);
  });

  it("with names that lead out of it is read for its document alone", async () => {
    const bytes = docx({ "../../etc/passwd": "x", "/tmp/x": "x", "word/document.xml": paragraph(run("甲")) });
    expect((await readPlanText(bytes)).text).toBe("甲");
  });

  it("cut off at any place, or with a byte changed, gives a typed error or the words, never another error", async () => {
    const whole = readFixture("xiangyin.docx");
    for (let length = 0; length < whole.length; length += 997) {
      const error = await errorOf(whole.slice(0, length));
      if (length > 0) expect(error).toMatchObject({ code: expect.stringMatching(/^(?:unreadable-file|unsupported-format)$/u) });
    }
    for (let at = 0; at < whole.length; at += 499) {
      const broken = whole.slice();
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      const result = await errorOf(broken);
      if (result instanceof Error) expect(result).toMatchObject({ code: expect.stringMatching(/^(?:unreadable|unsupported|limit)/u) });
    }
  });

  it("without words is refused", async () => expect(await errorOf(makeDocx(paragraph("")))).toBeInstanceOf(UnreadableFileError));

  it.each([
    ["an Excel file", { "xl/workbook.xml": "" }],
    ["a PowerPoint file", { "ppt/presentation.xml": "" }],
    ["a zip archive", { "a.txt": "" }],
  ])("that is %s is called so", async (kind, parts) => {
    const error = await errorOf(docx(parts));
    expect(error).toBeInstanceOf(UnsupportedFormatError);
    expect(error).toMatchObject({ found: kind });
  });
});

describe("XML without ends", () => {
  it.each(["<", "<w:p>", "<!--", "<![CDATA[", "<w:p a='", "&#", "<w:t>&"])("%j 500,000 times is a typed error or words", async (words) => {
    const result = await errorOf(docx({ "word/document.xml": words.repeat(500_000) }), { maxRatio: 10_000 });
    if (result instanceof Error) expect(result).toMatchObject({ code: expect.stringMatching(/^(?:unreadable-file|limit-exceeded)$/u) });
    else expect(result).toMatchObject({ text: expect.any(String) });
  });
});

describe("an empty file", () => {
  it("is an empty text, whose plan has an issue; with the ending of a packed format it is damaged", async () => {
    expect((await readPlanText(new Uint8Array(), { name: "a.txt" })).text).toBe("");
    expect((await readPlanText(new Uint8Array())).text).toBe("");
    expect(detectFormat(new Uint8Array(), "A.DOCX").format).toBe("docx");
    expect(await errorOf(new Uint8Array())).toBeInstanceOf(UnreadableFileError);
  });
});

describe("a file whose name and bytes disagree", () => {
  const plan = new TextEncoder().encode("安平县乡村振兴实施方案\n一、主要任务\n（一）发展产业。新建茶园2万亩。");
  const page = new TextEncoder().encode("<!DOCTYPE html><html><body><p>404 Not Found</p></body></html>");
  const garbage = new Uint8Array([1, 2, 3, 0, 0xff, 0xfe, 0xfd, 0, 7, 0x80, 0x81]);

  it.each([
    [".pdf", "a PDF file"],
    [".docx", "a Word file"],
    [".ofd", "an OFD file"],
    [".doc", "an old Word file"],
  ])("is refused where a text, true or not, ends in %s, and the error names both", async (ending, kind) => {
    for (const [bytes, found] of [
      [plan, "a text"],
      [garbage, "other bytes"],
    ] as const) {
      const error = await readPlanText(bytes, { name: `方案${ending.toUpperCase()}` }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UnreadableFileError);
      expect(error).toMatchObject({ found, message: expect.stringContaining(`expected ${kind}, as its name ends in ${ending}`) });
    }
  });

  it.each([".pdf", ".docx", ".ofd"])("is refused where a page came in place of a download that ends in %s", async (ending) =>
    expect(readPlanText(page, { name: `a${ending}` })).rejects.toMatchObject({ code: "unreadable-file", found: "a web page" }),
  );

  it("is read where a page ends in .doc, as Word does", async () =>
    expect(await readPlanText(page, { name: "a.doc" })).toMatchObject({ format: "html", text: "404 Not Found" }));

  it("is read as its bytes are where they have the marks of another format", async () =>
    expect((await readPlanText(makeDocx(paragraph(run("新建茶园2万亩"))), { name: "a.pdf" })).format).toBe("docx"));

  it("is read where the caller says what it is", async () =>
    expect((await readPlanText(plan, { name: "a.pdf", format: "txt" })).text).toContain("新建茶园2万亩"));

  it("is a PDF file with other bytes before its mark", () =>
    expect(detectFormat(new TextEncoder().encode("\n\n%PDF-1.7\n")).format).toBe("pdf"));
});
