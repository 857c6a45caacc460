import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { detectFormat } from "../../src/read/detectFormat.ts";
import { readPlan } from "../../src/read/readPlan.ts";
import { FORMATS } from "../../src/read/readText.ts";
import { readProjectFile } from "../support/seeds.ts";
import { withoutSpans } from "../support/withoutSpans.ts";
import { readFixture } from "./readFixture.ts";

// makeFixtures.sh made them from the seeds
const FIXTURES = readdirSync(new URL("fixtures", import.meta.url)).filter((name) => FORMATS.some((format) => name.endsWith(`.${format}`)));

/** On a page, blanks between Chinese and Latin letters cannot be told from the room that programs put there. */
function seedOf(name: string): string {
  const text = readProjectFile(`seeds/${name.split(".")[0]}.txt`);
  return name.endsWith(".pdf") ? text.replace(" and ", "and") : text;
}

describe.each(FIXTURES)("%s", (name) => {
  it("is told by its bytes", () => expect(detectFormat(readFixture(name)).format).toBe(name.split(".").at(-1)));

  it("gives the same plan as the text file", async () => {
    const [plan, seed] = [await readPlan(Buffer.from(readFixture(name))), parsePlan(seedOf(name))];
    expect(plan.title).toBe(seed.title);
    expect(plan.place).toEqual(seed.place);
    for (const part of ["sections", "tasks", "targets", "mechanism"] as const)
      expect(withoutSpans(plan[part])).toEqual(withoutSpans(seed[part]));
  });
});
