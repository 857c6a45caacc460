import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { collectRegexes, keyOf } from "./collectRegexes.ts";
import { EXPLAINED } from "./explained.ts";
import { type Judgement, judgeRegex } from "./judgeRegex.ts";

const judged: Record<string, Judgement> = JSON.parse(readFileSync(new URL("judged.json", import.meta.url), "utf8"));
const regexes = await collectRegexes();

describe("every regular expression of src", () => {
  it("is judged; a new one is by npm run regex", () => {
    expect(regexes.filter((regex) => !judged[keyOf(regex)]).map(({ place }) => place)).toEqual([]);
  });

  it("takes linear time, or says why it never gets a long text", () => {
    const slow = regexes.filter((regex) => judged[keyOf(regex)]?.verdict === "super-linear");
    const bare = slow.filter(({ source, place }) => !EXPLAINED.some((one) => one.source === source && place.startsWith(one.file)));
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  it.each(EXPLAINED)("$file still has what is explained: $reason", ({ file, source }) => {
    expect(regexes.some((regex) => regex.source === source && regex.place.startsWith(file))).toBe(true);
  });
});

describe("the judge", () => {
  // recheck takes seconds, and on a busy machine many
  it.each(["[。；]+$", "(?:达到|达|到)+$"])("calls %s super-linear or worse", { timeout: 180_000 }, (source) => {
    expect(judgeRegex(source, "u").recheck).toMatch(/polynomial|exponential/u);
  });

  it("calls a run of characters safe", () => expect(judgeRegex("[。；]+", "u").verdict).toBe("safe"));
});
