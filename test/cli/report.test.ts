import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "../support/fakeIo.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const files = { "a.txt": left.text, "b.txt": right.text };
const compare = async (...options: string[]) => {
  const world = fakeIo({ files });
  return { code: await run(["compare", "a.txt", "b.txt", ...options], world.io), ...world };
};

describe("a report on the command line", () => {
  it("of HTML is printed, or written and shown", async () => {
    const printed = await compare("--format", "html");
    const kept = await compare("--format", "html", "--output", "r.html", "--open");
    expect(printed.out.join("")).toMatch(/^<!DOCTYPE html>/u);
    expect(new TextDecoder().decode(kept.written.get("r.html"))).toBe(printed.out.join(""));
    expect([kept.out, kept.opened, kept.code]).toEqual([["r.html\n"], ["r.html"], 0]);
  });

  it.each(["docx", "xlsx"])("of %s is a zip file", async (format) => {
    const { written, opened } = await compare("--format", format, "-o", `r.${format}`);
    expect([...(written.get(`r.${format}`) ?? [])].slice(0, 2)).toEqual([0x50, 0x4b]);
    expect(opened).toEqual([]);
  });

  it("speaks English when asked", async () => {
    expect((await compare("--format", "markdown", "--language", "en")).out.join("")).toContain("side by side");
  });

  it("is a few pages in brief", async () => {
    const [full, brief] = [await compare("--format", "markdown"), await compare("--format", "markdown", "--detail", "brief")];
    expect(brief.out.join("")).toContain("简版到此为止");
    expect(brief.out.join("").length).toBeLessThan(full.out.join("").length);
  });

  it("that cannot be written is said with its name", async () => {
    const { code, err } = await compare("--format", "html", "-o", "a.txt");
    expect([code, err.join("")]).toEqual([1, expect.stringContaining("a.txt: EEXIST")]);
  });

  it.each([
    ["--format docx", "--output"],
    ["--open", "--output"],
    ["--language en --format json", "--language goes without --format json"],
    ["--detail brief", "--detail goes with --format"],
    ["--format html --detail short", "full or brief"],
    ["--format html --language fr", "zh-CN or en"],
    ["-o r --tables t", "--tables"],
  ])("refuses %s", async (options, expected) => {
    const { code, err } = await compare(...options.split(" "));
    expect([code, err.join("")]).toEqual([2, expect.stringContaining(expected)]);
  });
});
