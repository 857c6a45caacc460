import { describe, expect, it } from "vitest";
import { readSources } from "../support/sources.ts";
import { withoutReasons } from "./cutReasons.ts";

describe("withoutReasons", () => {
  it.each([
    ['[{ words: "约", reason: "about" }]', '[{ words: "约",  }]'],
    ['[{ reason: FLOOR, words: "至少" }]', '[{  words: "至少" }]'],
    ["({ functions, reason, ...extra })", "({ functions,  ...extra })"],
    [
      'const row = (words: string, reason: string) => ({ words, reason }); row("教委", SHORT);',
      'const row = (words: string, reason: string) => ({ words,  }); row("教委", "");',
    ],
  ])("makes of %s: %s", (code, cut) => expect(withoutReasons(code)).toBe(cut));

  it("leaves types, other calls and words that only name a reason", () => {
    const code = 'interface Row { reason: string } const say = (words: string) => words; say("reason"); // reason: none';
    expect(withoutReasons(code)).toBe(code);
  });

  it("finds reasons to leave out in the tables", () => {
    const tables = readSources().filter(({ path, code }) => path.startsWith("src/lexicon/") && /\breason: "/u.test(code));
    expect(tables.length).toBeGreaterThan(5);
    for (const { code } of tables) expect(withoutReasons(code).length).toBeLessThan(code.length);
    expect(tables.filter(({ code }) => /^\s*\{?.*\breason: "/mu.test(withoutReasons(code))).map(({ path }) => path)).toEqual([]);
  });
});
