import { describe, expect, it } from "vitest";
import { type FileReport, findBranches } from "./findBranches.ts";

/** The report on code of one line: the branches begin at [, of which the code is freed, and none was taken. */
function report(marked: string, type: string): [code: string, report: FileReport] {
  const parts = marked.split("⟦");
  const locations = parts.slice(1).map((_, index) => ({ start: { line: 1, column: parts.slice(0, index + 1).join("").length } }));
  const loc = locations[0] ?? { start: { line: 1, column: 0 } };
  return [parts.join(""), { branchMap: { 0: { type, loc, locations } }, b: { 0: locations.map(() => 0) } }];
}

const wordsOf = (marked: string, type: string) => findBranches(...report(marked, type)).map(({ words }) => words);

describe("a branch is written with what leads to it", () => {
  it.each([
    ["binary-expr", "x = ⟦a ?? ⟦b", ["a ?? b", "a ?? b"]],
    ["binary-expr", "x = ⟦a && ⟦b && ⟦c", ["a && b && c", "a && b", "a && b && c"]],
    ["binary-expr", "x = ⟦a || (⟦b && ⟦c)", ["a || (b && c)", "a || (b && c)", "b && c"]],
    ["cond-expr", "x = a ? ⟦b : ⟦(c - d) * e", ["a ? b", "a ? … : (c - d) * e"]],
    ["if", "⟦if (a) b(); else ⟦c();", ["if (a)", "if (a) … else"]],
    ["switch", 'switch (a) { ⟦case "b": c(); }', ['case "b": c(); }']],
    ["default-arg", "function f(a = ⟦1) {}", ["1) {}"]],
  ])("%s: %s", (type, marked, words) => {
    expect(wordsOf(marked, type)).toEqual(words);
  });

  it("where the else is not written, and so has no place", () => {
    const [code, { branchMap }] = report("⟦if (a) b();", "if");
    const row = { type: "if", loc: { start: { line: 1, column: 0 } }, locations: [...(branchMap[0]?.locations ?? []), {}] };
    expect(findBranches(code, { branchMap: { 0: row }, b: { 0: [4, 0] } })).toEqual([
      { line: 1, words: "if (a)", isTaken: true, isForTypes: false },
      { line: 1, words: "if (a) … else", isTaken: false, isForTypes: false },
    ]);
  });

  it("where the report has the place of the name before it", () => {
    expect(wordsOf("while (⟦a < b.⟦length && ((c[0] ?? 0) & d) === 0);", "binary-expr")[1]).toBe("a < b.length && ((c[0] ?? 0) & d) === 0");
  });

  it("or not at all, if the report is on other code", () => {
    expect(() => wordsOf("⟦a + ⟦b", "binary-expr")).toThrow("no binary-expr 1 at 1:4");
  });
});

describe("the types alone ask for what is behind", () => {
  it.each([
    "a[i]",
    "a[i]?.b",
    "(a[i])",
    "a.b[i + 1]",
    "match[1]",
    "a.at(-1)",
    "a[i]?.b.at(0)",
    "match.groups?.name",
    "groups?.name",
    "f(a) ?? b[i]",
    "a.find(b)[0]",
  ])("%s", (left) => {
    expect(findBranches(...report(`x = ⟦${left} ?? ⟦y`, "binary-expr")).map((branch) => branch.isForTypes)).toEqual([false, true]);
  });
});

describe("it is no matter of an index what is behind", () => {
  it.each([
    "a",
    "a.b",
    "a?.b",
    "a?.[i]",
    "f(i)",
    "map.get(i)",
    "r.exec(s)?.[0]",
    "r.exec(s)?.groups?.name",
    "a[i].b",
    "a?.b[i]",
    "a[i] ?? f(b)",
    "groups.name",
  ])("%s", (left) => {
    expect(findBranches(...report(`x = ⟦${left} ?? ⟦y`, "binary-expr")).map((branch) => branch.isForTypes)).toEqual([false, false]);
  });

  it.each(["a[i] || ⟦y", "a[i] && ⟦y"])("⟦%s", (words) => {
    expect(findBranches(...report(`x = ⟦${words}`, "binary-expr")).map((branch) => branch.isForTypes)).toEqual([false, false]);
  });
});
