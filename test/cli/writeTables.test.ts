import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { processIo } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { fakeIo } from "../support/fakeIo.ts";
import { TWO_TEXTS } from "../support/twoCounties.ts";

const FILES = { "a.txt": TWO_TEXTS.left, "b.txt": TWO_TEXTS.right, "other/a.txt": TWO_TEXTS.right };

async function call(line: string, files: Readonly<Record<string, string>> = FILES) {
  const { io, out, err, written } = fakeIo({ files });
  const code = await run(line.split(" "), io);
  const textOf = (path: string): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(written.get(path));
  return { code, out: out.join(""), err: err.join(""), paths: [...written.keys()], textOf };
}

describe("--tables", () => {
  it("writes the folder of a comparison and says so in a line", async () => {
    const { code, out, paths, textOf } = await call("compare a.txt b.txt --tables out");
    expect(code).toBe(0);
    expect(out).toBe(`out: ${paths.length} files; README.md says what they hold\n`);
    expect(paths).toEqual(
      expect.arrayContaining(["out/README.md", "out/datapackage.json", "out/csv/target_pairs.csv", "out/alignment.sssom.tsv"]),
    );
    expect(textOf("out/csv/plans.csv")).toContain("\r\na,安平县乡村建设实施方案,安平县,");
  });

  it("writes the tables of one plan, with Parquet and a byte order mark on request", async () => {
    const { paths, textOf } = await call("parse a.txt --tables out --parquet --bom");
    expect(paths).toContain("out/parquet/targets.parquet");
    expect(paths).not.toContain("out/csv/target_pairs.csv");
    expect(textOf("out/csv/targets.csv")).toMatch(/^\uFEFFtarget_key,/u);
  });

  it("keeps two plans of one file name apart", async () => {
    const { textOf } = await call("compare a.txt other/a.txt --tables out");
    expect(textOf("out/csv/comparisons.csv")).toContain("a/a~2,a,a~2,");
  });

  it("takes a plan against itself, and a theme", async () => {
    expect((await call("compare a.txt a.txt --tables out")).textOf("out/csv/comparisons.csv")).toContain("a/a,a,a,,");
    expect((await call("compare a.txt b.txt --theme 茶叶 --tables out")).textOf("out/csv/comparisons.csv")).toContain("a/b/茶叶,a,b,茶叶,");
    expect(await call("compare a.txt b.txt --theme 火星移民 --tables out")).toMatchObject({ code: 2, paths: [] });
  });

  it("says what cannot be written", async () => {
    const { code, out, err } = await call("parse a.txt --tables out", { ...FILES, "out/README.md": "" });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^crosscounty: out\/README\.md: cannot be written \([^\n]+\)\n$/u);
  });
});

describe("writing files", () => {
  const folder = mkdtempSync(join(tmpdir(), "crosscounty-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("makes the folders that are missing", async () => {
    await processIo().writeFile(join(folder, "a", "b", "c.txt"), Uint8Array.of(1));
    expect(readdirSync(join(folder, "a", "b"))).toEqual(["c.txt"]);
  });
});
