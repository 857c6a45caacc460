import { describe, expect, it } from "vitest";
import { UnreadableFileError } from "../../src/model/errors.ts";
import { decodeText } from "../../src/read/decodeText.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from([...text].flatMap((character) => (isLittle ? [0, 8] : [8, 0]).map((shift) => (character.charCodeAt(0) >> shift) & 0xff)));
const PLAN = "一、工作目标\n1.新建农房3000栋。";

describe("decodeText", () => {
  it.each([
    ["utf-8", utf8(PLAN), PLAN],
    ["utf-8", utf8(`\uFEFF${PLAN}`), `\uFEFF${PLAN}`],
    ["utf-16le", utf16(`\uFEFF${PLAN}`, true), `\uFEFF${PLAN}`],
    ["utf-16be", utf16(`\uFEFF${PLAN}`, false), `\uFEFF${PLAN}`],
    ["utf-16le", utf16(PLAN, true), PLAN],
    ["utf-16be", utf16(PLAN, false), PLAN],
    ["utf-16le", utf16("plan 1", true), "plan 1"],
    ["gb18030", Uint8Array.of(0xca, 0xb5, 0xca, 0xa9, 0xb7, 0xbd, 0xb0, 0xb8), "实施方案"],
    ["utf-8", utf8(""), ""],
  ])("reads %s", (encoding, bytes, text) => expect(decodeText(bytes, "a.txt")).toEqual({ text, encoding }));

  it("takes what a page declares before GB 18030", () =>
    expect(decodeText(Uint8Array.of(0xb9, 0xea, 0xac, 0x49, 0xa4, 0xe8, 0xae, 0xd7), "a.html", "big5")).toEqual({
      text: "實施方案",
      encoding: "big5",
    }));

  it("passes over a declared encoding that nobody knows", () =>
    expect(decodeText(Uint8Array.of(0xca, 0xb5, 0xca, 0xa9, 0xb7, 0xbd), "a.html", "x-none").text).toBe("实施方"));

  it.each([
    ["UTF-8 cut inside a character", utf8(PLAN).slice(0, -1), "a byte that breaks it at 40"],
    ["UTF-8 with a byte too many", Uint8Array.from([...utf8(PLAN), 0xff, ...utf8(PLAN)]), "a byte that breaks it at 43"],
    ["an overlong form", Uint8Array.from([...utf8(PLAN), 0xc0, 0xaf]), "a byte that breaks it"],
    ["half a surrogate pair", Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), "utf-16le"],
    ["random bytes", Uint8Array.from({ length: 3000 }, (_, at) => ((at + 1) * 2654435761) >>> 24), "of none of these"],
    ["a lone byte", Uint8Array.of(0xff), "of none of these"],
  ])("refuses %s", (_, bytes, words) => {
    expect(() => decodeText(bytes, "a.txt")).toThrow(UnreadableFileError);
    expect(() => decodeText(bytes, "a.txt")).toThrow(words);
    expect(() => decodeText(bytes, "a.txt")).toThrow(/^a\.txt: /u);
  });
});
