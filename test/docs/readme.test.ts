import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readExamples, runExample } from "../support/readmeExamples.ts";

describe.each(["README.md", "docs/README.zh-CN.md"])("%s", (path) => {
  const examples = readExamples(readFileSync(path, "utf8"));

  it("has an example for each of the three users and the figures", () => expect(examples.length).toBeGreaterThanOrEqual(4));

  it.each(examples.map((example) => [example.code.split("\n").find((line) => line.trim() !== "") ?? "", example] as const))(
    "prints what it says: %s",
    (_, example) => expect(example.printed).toBe(runExample(example)),
    60_000,
  );
});
