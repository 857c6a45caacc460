import { describe, expect, it } from "vitest";
import { CliError } from "../../src/cli/cliError.ts";
import { readPlanFile } from "../../src/cli/readPlanFile.ts";
import { LimitError } from "../../src/model/errors.ts";
import { fakeIo } from "../support/fakeIo.ts";
import { TWO_TEXTS } from "../support/twoCounties.ts";

const failing = (code: string) => ({
  ...fakeIo().io,
  readFile: async () => {
    throw Object.assign(new Error(`${code}: something of the system`), { code });
  },
});

describe("readPlanFile", () => {
  it("names the plan after the file, without folders and ending", async () => {
    const { io } = fakeIo({ files: { "plans/anping.txt": TWO_TEXTS.left, ".hidden": TWO_TEXTS.left } });
    expect(await readPlanFile("plans/anping.txt", io)).toMatchObject({
      id: "anping",
      source: { name: "anping.txt" },
      place: { name: "安平县" },
    });
    expect((await readPlanFile(".hidden", io)).id).toBe(".hidden");
  });

  it("reads standard input for -", async () => {
    const plan = await readPlanFile("-", fakeIo({ stdin: TWO_TEXTS.left }).io);
    expect(plan).toMatchObject({ id: "stdin", source: { name: "-" }, place: { name: "安平县" } });
  });

  it("reads a file with a byte order mark, as the text that it is", async () => {
    const plan = await readPlanFile("a.txt", fakeIo({ files: { "a.txt": `\uFEFF${TWO_TEXTS.left}` } }).io);
    expect(plan.title).toBe("安平县乡村建设实施方案");
    expect(plan.source.length).toBe(TWO_TEXTS.left.length + 1);
  });

  it("reads an empty file as a plan with an issue", async () => {
    expect((await readPlanFile("a.txt", fakeIo({ files: { "a.txt": "" } }).io)).issues.map((issue) => issue.code)).toEqual(["empty-text"]);
  });

  it.each([
    ["ENOENT", "there is no such file"],
    ["EISDIR", "it is a folder; expected a file"],
    ["EACCES", "no permission to read it"],
    ["EIO", "EIO: something of the system"],
  ])("refuses a file that gives %s with 1: %s", async (code, words) => {
    const error = await readPlanFile("a.txt", failing(code)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CliError);
    expect(error).toMatchObject({ message: `a.txt: ${words}`, exitCode: 1 });
  });

  it("reads GB 18030 and UTF-16, from a file and from standard input", async () => {
    const files = { "a.txt": Uint8Array.of(0xca, 0xb5, 0xca, 0xa9, 0xb7, 0xbd), "b.txt": Uint8Array.of(0xff, 0xfe, 0x00, 0x4e) };
    expect((await readPlanFile("a.txt", fakeIo({ files }).io)).text).toBe("实施方");
    expect((await readPlanFile("b.txt", fakeIo({ files }).io)).text).toBe("一");
    expect((await readPlanFile("-", fakeIo({ stdin: files["a.txt"] }).io)).text).toBe("实施方");
  });

  it.each([
    ["bytes that are no text", Uint8Array.of(0xff, 0x81, 0xff), "UTF-8"],
    ["a picture", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "a JPEG picture"],
  ])("refuses %s with 1, names the path and says what it found", async (_, bytes, words) => {
    const error = await readPlanFile("b/a.txt", fakeIo({ files: { "b/a.txt": bytes } }).io).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CliError);
    expect(error).toMatchObject({ exitCode: 1, message: expect.stringMatching(new RegExp(`^b/a\\.txt: .*${words}`, "u")) });
  });

  it("names the path once where the file is too large", async () => {
    const io = { ...fakeIo().io, readFile: () => Promise.reject(new LimitError("a.txt", "more", "less")) };
    await expect(readPlanFile("a.txt", io)).rejects.toThrow(/^a\.txt: expected less, found more$/u);
  });
});
