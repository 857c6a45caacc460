import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENTRIES } from "../build/tsup.config.ts";
import { checkApi, reportOf } from "./checkApi.ts";

describe("the public surface", () => {
  it("has a report for each entry point", () => {
    const reports = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".api.md"));
    expect(reports.sort()).toEqual(
      Object.keys(ENTRIES)
        .map((entry) => `${reportOf(entry)}.api.md`)
        .sort(),
    );
  });

  it("is what the reports say; `npm run api` writes them anew, for whoever meant the change", { timeout: 120_000 }, () => {
    expect(checkApi({ write: false })).toEqual([]);
  });
});
