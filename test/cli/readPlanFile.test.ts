import { describe, expect, it } from "vitest";
import { CliError } from "../../src/cli/cliError.ts";
import { readPlanFile } from "../../src/cli/readPlanFile.ts";
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

  it.each([
    ["GB 18030", Uint8Array.of(0xca, 0xb5, 0xca, 0xa9, 0xb7, 0xbd)],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x4e, 0x00)],
    ["half a character", Uint8Array.of(0xe5, 0xae)],
  ])("refuses %s and says how to convert it", async (_, bytes) => {
    const error = await readPlanFile("a.txt", fakeIo({ files: { "a.txt": bytes } }).io).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ exitCode: 1, message: expect.stringContaining("iconv") });
  });
});
