import { describe, expect, it } from "vitest";
import { EXPLAINED } from "./explained.ts";
import { formatReport } from "./formatReport.ts";

const SOURCE = "const a = 1;\nif (difference > 0) return a;\n";
const place = (line: number, start: number, end: number) => ({ start: { line, column: start }, end: { line, column: end } });
const report = (file: string, status: string) => ({
  files: {
    [`src/${file}`]: {
      source: SOURCE,
      mutants: [
        { status: "Killed", replacement: "2", location: place(1, 11, 12) },
        { status, replacement: "difference >= 0", location: place(2, 5, 19) },
      ],
    },
  },
});

describe("a report", () => {
  it("counts changes, and lists those that no test noticed", () => {
    expect(formatReport("diff/tasksMeet", report("diff/tasksMeet.ts", "Survived"))).toEqual({
      count: "diff/tasksMeet         2       1         1          0  50.0 %",
      survivors: ["diff/tasksMeet.ts:2  difference > 0  →  difference >= 0"],
      unfit: [],
    });
  });

  it("lists none that is explained, and counts it apart", () => {
    expect(formatReport("diff/compareQuantities", report("diff/compareQuantities.ts", "NoCoverage"))).toEqual({
      count: "diff/compareQuantities      2       1         0          1  50.0 %",
      survivors: [],
      unfit: [],
    });
  });

  it.each([
    ["match[1] ?? ", '""', '"Stryker was here!"', 0],
    ["match.groups?.who ?? ", '""', '"Stryker was here!"', 0],
    ["spans[at]?.start ?? ", "0", "1", 0],
    ["", "match.groups?.who", "match.groups.who", 0],
    ["const [one = ", '""', '"Stryker was here!"', 0],
    ["const [one, other = ", '""', '"Stryker was here!"', 0],
    ["const one = ", '""', '"Stryker was here!"', 1],
    ["", "spans[at]?.start", "spans[at].start", 0],
    ["map.get(key) ?? ", '""', '"Stryker was here!"', 1],
    ["", "/a/u.exec(words)?.[0]", "/a/u.exec(words)[0]", 1],
    ["", "one?.groups?.who", "one.groups?.who", 1],
    ["match[1] || ", '""', '"Stryker was here!"', 1],
  ])("tells what the types alone ask for: %s%s → %s", (before, words, replacement, count) => {
    const location = place(1, before.length + 1, before.length + words.length + 1);
    const files = { "src/text/a.ts": { source: before + words, mutants: [{ status: "Survived", replacement, location }] } };
    expect(formatReport("text/a", { files }).survivors).toHaveLength(count);
  });

  it("names an explanation of what a test noticed", () => {
    const { unfit } = formatReport("diff/compareQuantities", report("diff/compareQuantities.ts", "Timeout"));
    expect(unfit).toEqual(["explained, and yet noticed or gone: diff/compareQuantities.ts  difference > 0  →  difference >= 0"]);
  });
});

describe("the explanations", () => {
  it("name each change once", () => {
    const names = EXPLAINED.flatMap(({ file, words, beside = "", changes }) =>
      changes.map((change) => `${file} ${words} ${beside} ${change}`),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
