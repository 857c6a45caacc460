import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { explainFailure, FAILURES } from "../../docs/page/src/explainFailure.ts";
import { PageError, toFailure } from "../../docs/page/src/pageError.ts";
import { readSource } from "../../docs/page/src/readSource.ts";
import { compareTheme } from "../../src/compareTheme.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { readPlanText } from "../../src/read/readPlanText.ts";
import { makeDocx, paragraph, run } from "../read/makeDocx.ts";
import { TWO_TEXTS } from "../support/twoCounties.ts";

const bytesOf = (start: readonly number[], words = ""): Uint8Array => new Uint8Array([...start, ...strToU8(words)]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A PDF file whose one page has no words, as a scan has none. */
const SCAN = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
trailer <</Root 1 0 R>>`;

const failureOf = async (work: () => Promise<unknown>): Promise<string> =>
  work().then(
    () => "nothing failed",
    (error: unknown) => explainFailure(toFailure(error), "zh-CN"),
  );
const reading = (bytes: Uint8Array, limits = {}): Promise<unknown> => readPlanText(bytes, { name: "plan", limits });

describe("explainFailure says what to do about", () => {
  it.each([
    ["an Office file with a password", () => reading(bytesOf(OLE, "EncryptedPackage")), "去掉密码"],
    ["a picture", () => reading(bytesOf([0x89, 0x50, 0x4e, 0x47])), "文字识别"],
    ["an Excel file", () => reading(zipSync({ "xl/workbook.xml": strToU8("") })), "请选 docx"],
    ["a page without words", () => reading(strToU8("<html><body><script>1</script></body></html>")), "复制正文"],
    ["a Word file of pictures", () => reading(makeDocx(paragraph(""))), "扫描件"],
    ["a scan", () => reading(strToU8(SCAN)), "扫描件"],
    ["bytes that are no text", () => reading(bytesOf([0, 1, 0, 2, 0xff, 0xfe, 0xfd, 0, 0])), "UTF-8"],
    ["a damaged PDF file", () => reading(strToU8("%PDF-1.4 nothing")), "已损坏"],
    ["a file that is too large", () => reading(makeDocx(paragraph(run("甲"))), { maxBytes: 9 }), "文件太大"],
    ["a text that is too long", async () => parsePlan("甲乙", { maxLength: 1 }), "文件太大"],
    ["an empty file", () => readSource({ kind: "file", name: "a.txt", bytes: new Uint8Array() }, "left", () => {}), "文件是空的"],
    ["no words pasted", () => readSource({ kind: "paste", text: " \n" }, "left", () => {}), "还没有文字"],
    ["a theme that no task has", async () => compareTheme(parsePlan(TWO_TEXTS.left), parsePlan(TWO_TEXTS.right), "$& 航天"), "“$& 航天”"],
    ["a worker that broke off", () => Promise.reject(new PageError("worker-failed")), "刷新本页"],
    ["anything else", () => Promise.reject(new Error("boom")), "没有料到"],
  ])("%s", async (_, work, words) => expect(await failureOf(work)).toContain(words));

  it("a file with a password in an archive, by what the library says", () => {
    const failure = { code: "unreadable-file", found: "one with a password", expected: "an open zip archive", message: "" };
    expect(explainFailure(failure, "en")).toContain("save it without one");
  });

  it("each of them in both languages", () => {
    for (const { zh, en } of FAILURES) expect([zh, en]).toEqual([expect.stringMatching(/。$/u), expect.stringMatching(/^[^。]+\.$/u)]);
  });
});
