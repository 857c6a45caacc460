import { describe, expect, it } from "vitest";
import { InvalidArgumentError, InvalidOptionError, LimitError, UnsupportedFormatError } from "../../src/model/errors.ts";
import { readPlanText } from "../../src/read/readPlanText.ts";

const bytes = new TextEncoder().encode("一、总体要求\n");

describe("readPlanText", () => {
  it("gives plain JSON, with null for what is not told", async () => {
    const read = await readPlanText(bytes, { name: "a.txt" });
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
    expect(read).toEqual({
      text: "一、总体要求\n",
      format: "txt",
      encoding: "utf-8",
      meta: { title: null, issued: null, documentNumber: null, issuer: null, url: null },
      removed: [],
      places: [
        { start: 0, page: null, line: 1 },
        { start: 7, page: null, line: 2 },
      ],
    });
  });

  it("leaves the bytes as they are", async () => {
    const copy = bytes.slice();
    await readPlanText(copy);
    expect(copy).toEqual(bytes);
  });

  it("refuses what is no array of bytes, and options that do not exist", async () => {
    // @ts-expect-error a text is no array of bytes
    await expect(readPlanText("一、")).rejects.toThrow(InvalidArgumentError);
    // @ts-expect-error there is no such option
    await expect(readPlanText(bytes, { encoding: "gbk" })).rejects.toThrow(InvalidOptionError);
    await expect(readPlanText(bytes, { limits: { maxBytes: 0 } })).rejects.toThrow(InvalidOptionError);
  });

  it("refuses a file above the limit, by name", async () =>
    expect(readPlanText(bytes, { name: "a.txt", limits: { maxBytes: 5 } })).rejects.toThrow(
      new LimitError("a.txt", "19 bytes", "at most 5 (option limits.maxBytes)"),
    ));

  it.each([
    ["a rich text file", "{\\rtf1\\ansi"],
    ["a picture", "\u0089PNG\r\n"],
  ])("refuses %s, and says what it is", async (_, words) => {
    const latin = Uint8Array.from(words, (character) => character.charCodeAt(0));
    const error = await readPlanText(latin, { name: "a" }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnsupportedFormatError);
    expect(error).toMatchObject({ code: "unsupported-format", message: expect.stringMatching(/^a: expected one of .+, found a /u) });
  });
});
