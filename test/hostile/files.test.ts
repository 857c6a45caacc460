import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectBytes } from "../../src/cli/collectBytes.ts";
import { processIo } from "../../src/cli/io.ts";
import { readPlanFile } from "../../src/cli/readPlanFile.ts";
import { run } from "../../src/cli/run.ts";
import { readPlanText } from "../../src/read/readPlanText.ts";
import { makeDocx, paragraph, run as words } from "../read/makeDocx.ts";
import { fakeIo } from "../support/fakeIo.ts";
import { TWO_TEXTS } from "../support/twoCounties.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const errorOf = (bytes: Uint8Array, limits = {}): Promise<unknown> =>
  readPlanText(bytes, { name: "a", limits }).then(
    (read) => read,
    (thrown: unknown) => thrown,
  );

// rows 42 and 43; other encodings and damages: test/read/decodeText.test.ts
describe("bytes that are no UTF-8", () => {
  const CESU_8 = [0xed, 0xa1, 0x82, 0xed, 0xbe, 0xb7]; // 𠮷 as two surrogates

  it.each([
    ["CESU-8", Uint8Array.from([...utf8(TWO_TEXTS.left), ...CESU_8])],
    ["an overlong form", Uint8Array.from([...utf8(TWO_TEXTS.left), 0xe0, 0x80, 0xaf])],
    ["a character that was cut off", utf8(TWO_TEXTS.left).slice(0, -2)],
  ])("with %s in them are damaged, and never read with U+FFFD", async (_, bytes) => {
    expect(await errorOf(bytes)).toMatchObject({ code: "unreadable-file" });
  });

  it("in a Word file are damaged too", async () => {
    const xml = Uint8Array.from([
      ...strToU8("<w:document><w:body><w:p><w:r><w:t>"),
      0xff,
      ...strToU8("</w:t></w:r></w:p></w:body></w:document>"),
    ]);
    expect(await errorOf(zipSync({ "word/document.xml": xml }))).toMatchObject({ code: "unreadable-file" });
  });

  it("that come in pieces are read as a whole, wherever they are cut", async () => {
    const whole = utf8(`𠮷${TWO_TEXTS.left}`);
    for (const size of [1, 2, 3, 7]) {
      const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) => whole.slice(at * size, (at + 1) * size));
      expect(await collectBytes(Readable.from(pieces), "a")).toEqual(whole);
    }
  });
});

// row 44; bombs, names that lead out, XML without ends: test/read/hostileFiles.test.ts; entities: test/read/readDocx.test.ts
describe("a Word file", () => {
  it("with a password is refused", async () => {
    const bytes = makeDocx(paragraph(words("甲")));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(await errorOf(bytes)).toMatchObject({ code: "unreadable-file", message: expect.stringContaining("password") });
  });

  it.each(["file:///etc/passwd", "file:///dev/zero", "https://example.org/a.xml"])(
    "with a part that lies at %s is read without it",
    async (target) => {
      const rels = `<Relationships><Relationship Id="r1" Type="image" Target="${target}" TargetMode="External"/></Relationships>`;
      const body = `<w:document><w:body><w:p><w:r><a:blip r:link="r1"/><w:t>甲</w:t></w:r></w:p></w:body></w:document>`;
      const bytes = zipSync({ "word/document.xml": strToU8(body), "word/_rels/document.xml.rels": strToU8(rels) });
      expect(await errorOf(bytes)).toMatchObject({ text: "甲", format: "docx" });
    },
  );

  it("of more entries than the limit is refused by what its end says, before any is listed", async () => {
    const bytes = makeDocx(paragraph(words("甲")));
    new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).setUint16(bytes.length - 12, 0xffff, true);
    expect(await errorOf(bytes)).toMatchObject({ code: "limit-exceeded", message: expect.stringContaining("maxEntries") });
  });

  it("as large as the limit is refused before it is looked at", async () => {
    expect(await errorOf(new Uint8Array(11), { maxBytes: 10 })).toMatchObject({ code: "limit-exceeded" });
  });
});

// row 45
describe("a path", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "crosscounty-"));
    mkdirSync(at("folder"));
    symlinkSync(at("b"), at("a"));
    symlinkSync(at("a"), at("b"));
    writeFileSync(at("empty.txt"), "");
    writeFileSync(at("new\nline.txt"), TWO_TEXTS.left);
    execFileSync("mkfifo", [at("pipe")]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ["folder", "it is a folder; expected a file"],
    ["a", "its links lead in a circle"],
    ["none.txt", "there is no such file"],
    ["pipe", "found a named pipe"],
  ])("that is %s is refused by name: %s", async (name, message) => {
    await expect(readPlanFile(at(name), processIo())).rejects.toMatchObject({ exitCode: 1, message: expect.stringContaining(message) });
    await expect(readPlanFile(at(name), processIo())).rejects.toThrow(at(name));
  });

  it("that never ends is refused when too much came", async () => {
    await expect(readPlanFile("/dev/zero", processIo())).rejects.toThrow(/\/dev\/zero: expected at most \d+/u);
  });

  it("that is empty is an empty plan", async () => {
    expect((await readPlanFile(at("empty.txt"), processIo())).issues.map(({ code }) => code)).toEqual(["empty-text"]);
    expect((await readPlanFile("/dev/null", processIo())).issues.map(({ code }) => code)).toEqual(["empty-text"]);
  });

  it("with a line end in its name is read, and adds no line to what is said of it", async () => {
    expect((await readPlanFile(at("new\nline.txt"), processIo())).id).toBe("new\nline");
    const { io, err } = fakeIo();
    expect(await run(["parse", "no\nfile.txt"], io)).toBe(1);
    expect(err.join("")).toMatch(/^crosscounty: no file\.txt: .*\n$/u);
  });
});
