import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { TABLE_NAMES } from "../../src/tables/tables.ts";
import type { DataPackage } from "../../src/tables/toDataPackage.ts";
import { toFolder } from "../../src/tables/toFolder.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const comparison = comparePlans(left, right);
const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

describe("toFolder", () => {
  it("gives the tables, the alignment, the descriptor and the dictionary", async () => {
    const paths = (await toFolder(comparison)).map((file) => file.path);
    expect(paths).toEqual(["README.md", "datapackage.json", ...TABLE_NAMES.map((name) => `csv/${name}.csv`), "alignment.sssom.tsv"]);
  });

  it("describes every file of data with its length and hash", async () => {
    const files = new Map((await toFolder(comparison, { parquet: true, bom: true })).map(({ path, bytes }) => [path, bytes]));
    const { resources }: DataPackage = JSON.parse(textOf(files.get("datapackage.json") ?? new Uint8Array()));
    expect(resources.map(({ path }) => path).sort()).toEqual(
      [...files.keys()].filter((path) => !/^(?:README|datapackage)/u.test(path)).sort(),
    );
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { path, bytes, hash } of resources) {
      const file = files.get(path) ?? new Uint8Array();
      expect([file.length, `sha256:${createHash("sha256").update(file).digest("hex")}`]).toEqual([bytes, hash]);
    }
  });

  it("puts a byte order mark before the CSV files alone", async () => {
    const marked = (await toFolder(comparison, { bom: true })).filter(({ bytes }) => textOf(bytes).startsWith("\uFEFF"));
    expect(marked.map(({ path }) => path)).toEqual(TABLE_NAMES.map((name) => `csv/${name}.csv`));
  });

  it("gives the same bytes twice, in Parquet too", async () => {
    const again = await toFolder(comparePlans(left, right), { parquet: true });
    expect(again).toEqual(await toFolder(comparison, { parquet: true }));
  });

  it("takes plans, and many comparisons", async () => {
    const plans = (await toFolder([left, right])).map(({ path }) => path);
    expect(plans).toContain("csv/targets.csv");
    expect(plans).not.toContain("csv/target_pairs.csv");
    const many = await toFolder([comparison, comparePlans(left, { ...right, id: "丙县" })]);
    expect(many.map(({ path }) => path).filter((path) => path.endsWith(".tsv"))).toEqual([
      "alignment-1.sssom.tsv",
      "alignment-2.sssom.tsv",
    ]);
  });

  it("refuses what is neither, a mixture, and unknown options", async () => {
    // @ts-expect-error a text is no plan
    await expect(toFolder("plan")).rejects.toThrow(/expected a Plan/u);
    // @ts-expect-error plans and comparisons are not mixed
    await expect(toFolder([comparison, left])).rejects.toThrow(/expected a Comparison/u);
    // @ts-expect-error no such option
    await expect(toFolder(comparison, { format: "csv" })).rejects.toThrow(/folder option: expected one of bom, language, byHand, parquet/u);
  });
});
