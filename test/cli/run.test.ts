import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { comparisonSchema, slimComparisonSchema } from "../../src/model/comparison.ts";
import { planSchema } from "../../src/model/plan.ts";
import { VERSION } from "../../src/version.ts";
import { fakeIo } from "../support/fakeIo.ts";
import { TWO_TEXTS } from "../support/twoCounties.ts";

const FILES = {
  "a.txt": TWO_TEXTS.left,
  "b.txt": TWO_TEXTS.right,
  "picture.txt": Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
  "empty.txt": "",
  "both.txt": `${TWO_TEXTS.left}\n${TWO_TEXTS.right}`,
};

interface World {
  columns?: number;
  color?: boolean;
  stdin?: string;
}

/** What a command line gives: exit code, and all that was printed. */
async function call(line: string, world: World = {}): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = fakeIo({ files: FILES, ...world });
  const code = await run(line.split(" "), io);
  return { code, out: out.join(""), err: err.join("") };
}
const widest = (text: string) => Math.max(...text.split("\n").map((line) => stringWidth(line)));

describe("a call that is answered", () => {
  it.each([
    ["compare a.txt b.txt", "安平县 与 柳林县 实施方案对照"],
    ["compare a.txt b.txt --format markdown", "# 安平县与柳林县实施方案对照"],
    ["parse a.txt", "安平县《安平县乡村建设实施方案》"],
    ["parse a.txt --format markdown", "# 安平县《安平县乡村建设实施方案》"],
    ["parse a.txt --explain", "安平县《安平县乡村建设实施方案》怎样读出"],
    ["--help", "Usage"],
    ["--version", VERSION],
  ])("%s exits with 0, begins with its heading, ends with a line end, and says nothing on stderr", async (line, words) => {
    const { code, out, err } = await call(line);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").slice(0, 3).join("\n")).toContain(words);
    expect(out.endsWith("\n")).toBe(true);
  });

  it("parse --format json prints a plan", async () => {
    const { out } = await call("parse a.txt --format json");
    expect(planSchema.parse(JSON.parse(out)).id).toBe("a");
  });

  it("compare --format json prints a comparison with both plans, and --slim with their ids", async () => {
    const full = comparisonSchema.parse(JSON.parse((await call("compare a.txt b.txt --format json")).out));
    expect([full.left.id, full.right.id]).toEqual(["a", "b"]);
    const slim = slimComparisonSchema.parse(JSON.parse((await call("compare a.txt b.txt --format json --slim")).out));
    expect(slim).toEqual({ ...full, left: "a", right: "b" });
  });

  it("- is standard input, on either side", async () => {
    expect((await call("parse -", { stdin: TWO_TEXTS.left })).out).toContain("提升粮食生产能力");
    expect((await call("compare - b.txt", { stdin: TWO_TEXTS.left })).out).toContain("安平县 与 柳林县");
    expect((await call("compare a.txt -", { stdin: TWO_TEXTS.right })).out).toContain("安平县 与 柳林县");
  });

  it("--plan chooses among the plans of a file, for either side of a comparison", async () => {
    expect((await call("parse both.txt --plan 2")).out).toContain("柳林县");
    const { left, right } = JSON.parse((await call("compare both.txt both.txt --plan 1,2 --format json")).out);
    expect([left.id, right.id, right.place.name]).toEqual(["both", "both#2", "柳林县"]);
    const same = JSON.parse((await call("compare both.txt both.txt --plan 2 --format json --slim")).out);
    expect([same.left, same.right]).toEqual(["both#2", "both#2"]);
  });

  it("compare --theme prints that theme alone", async () => {
    const { code, out } = await call("compare a.txt b.txt --theme 人居环境");
    expect(code).toBe(0);
    expect(out).toContain("改善农村人居环境");
    expect(out).not.toContain("通用机场");
  });

  it("prints the same bytes each time", async () => {
    for (const line of ["compare a.txt b.txt", "compare a.txt b.txt --format json", "compare a.txt b.txt --format markdown"])
      expect(await call(line)).toEqual(await call(line));
  });
});

describe("a call that is not", () => {
  it.each([
    ["compare a.txt missing.txt", 1, "missing.txt: there is no such file"],
    ["parse picture.txt", 1, "picture.txt: expected one of"],
    ["compare a.txt b.txt --theme 不存在的主题", 2, "不存在的主题"],
    ["compare a.txt", 2, "compare takes 2 files, found 1"],
    ["parse a.txt --plan 2", 1, "parse option plan: expected 1 to 1, the plans that the text holds, found 2"],
    ["compare a.txt b.txt --format pdf", 2, "pdf"],
    ["compare a.txt b.txt --colour", 2, "--colour"],
    ["merge a.txt b.txt", 2, "merge"],
  ])("%s exits with %d and says why in one line on stderr, with nothing on stdout", async (line, expected, words) => {
    const { code, out, err } = await call(line);
    expect([code, out]).toEqual([expected, ""]);
    expect(err).toContain(words);
    expect(err).toMatch(/^crosscounty: [^\n]+\n$/u);
  });

  it("names the nearest titles for a theme that no task names, and any where none is near", async () => {
    expect((await call("compare a.txt b.txt --theme 茶叶工业")).err).toContain("such as “发展茶叶产业”, found 茶叶工业");
    expect((await call("compare a.txt b.txt --theme 火星移民")).err).toMatch(/such as “.+”, found 火星移民/u);
  });

  it("says in one line what a file name with line ends and an escape is", async () => {
    const { io, err } = fakeIo();
    expect(await run(["parse", "a\n\nb\u001b[31m.txt"], io)).toBe(1);
    expect(err.join("")).toMatch(/^crosscounty: [^\p{Cc}]+\n$/u);
  });

  it("lets an error that is not ours through, so that it is seen", async () => {
    const { io } = fakeIo({ files: FILES });
    const broken = { ...io, out: () => Promise.reject(new RangeError("disk")) };
    await expect(run(["parse", "a.txt"], broken)).rejects.toThrow("disk");
  });
});

describe("a plan with errors", () => {
  it("is compared all the same, with its errors on stderr", async () => {
    const { code, out, err } = await call("compare empty.txt b.txt");
    expect(code).toBe(0);
    expect(err).toMatch(/^crosscounty: empty\.txt: [^\n]+\n$/u);
    expect(out).toContain("建设通用机场");
    expect(out).not.toContain("NaN");
  });
});

describe("width", () => {
  it.each(["compare a.txt b.txt", "parse a.txt"])("of %s is what is asked for, else the terminal's, else 100", async (line) => {
    for (const width of [40, 60, 100, 160]) expect(widest((await call(`${line} --width ${width}`)).out)).toBeLessThanOrEqual(width);
    expect(widest((await call(line, { columns: 50 })).out)).toBeLessThanOrEqual(50);
    expect((await call(line)).out).toBe((await call(`${line} --width 100`)).out);
    expect((await call(`${line} --width 60`, { columns: 50 })).out).toBe((await call(`${line} --width 60`)).out);
  });
});

describe("colour", () => {
  it.each(["compare a.txt b.txt", "parse a.txt", "compare a.txt b.txt --format json", "compare a.txt b.txt --format markdown"])(
    "stays out of %s where it is not wanted",
    async (line) => {
      expect((await call(line, { color: false })).out).not.toContain("\u001b");
    },
  );

  it.each(["compare a.txt b.txt", "parse a.txt"])("of %s changes no words", async (line) => {
    const { out } = await call(line, { color: true });
    expect(out).toContain("\u001b[");
    expect(stripVTControlCharacters(out)).toBe((await call(line)).out);
  });

  it.each(["json", "markdown"])("is never in %s, which is for a file", async (format) => {
    expect((await call(`compare a.txt b.txt --format ${format}`, { color: true })).out).not.toContain("\u001b");
  });
});
