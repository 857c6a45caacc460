import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comparePlans } from "../src/comparePlans.ts";
import { SENTENCES } from "../src/lexicon/sentences.ts";
import { pingjiang, xiangyin } from "../src/plans/index.ts";
import { ENGLISH_SENTENCES } from "../src/report/englishSentences.ts";
import { measureSizes, type Size } from "./build/measureSizes.ts";
import { bundleForPage } from "./support/bundleForPage.ts";
import { type Ended, startProcess } from "./support/startProcess.ts";
import { TWO_TEXTS } from "./support/twoCounties.ts";

// All of this looks at dist/, which the build writes.
const SLOW = 30_000;

/** Compares the built-in plans, makes a bad call of each kind, and prints what came out. */
const SCRIPT = `
const caught = (call) => {
  try { call(); } catch (error) { return error; }
};
const { left, right } = { left: plans.xiangyin, right: plans.pingjiang };
const errors = {
  "invalid-argument": [main.InvalidArgumentError, () => main.comparePlans("plan", right)],
  "invalid-option": [main.InvalidOptionError, () => main.comparePlans(left, right, { weights: { titel: 1 } })],
  "limit-exceeded": [main.LimitError, () => main.parsePlan("好好", { maxLength: 1 })],
  "unknown-id": [main.UnknownIdError, () => main.compareDuties(left, right, [{ left: "9.9", right: "9.9" }], [])],
  "unknown-theme": [main.UnknownThemeError, () => main.compareTheme(left, right, "火星移民")],
};
const kinds = Object.entries(errors).map(([code, [kind, call]]) => {
  const error = caught(call);
  return [code, error instanceof kind && error instanceof main.CrosscountyError && error instanceof Error, error?.code, error?.name === kind.name];
});
console.log(JSON.stringify({ comparison: main.comparePlans(left, right), kinds }));
`;
const AS_MODULE = `import * as main from "crosscounty"; import * as plans from "crosscounty/plans"; ${SCRIPT}`;
const AS_SCRIPT = `const main = require("crosscounty"); const plans = require("crosscounty/plans"); ${SCRIPT}`;

describe("the package", () => {
  let esm: Ended;
  let cjs: Ended;
  beforeAll(async () => {
    [esm, cjs] = await Promise.all([
      startProcess("node", ["--input-type=module", "-e", AS_MODULE]),
      startProcess("node", ["-e", AS_SCRIPT]),
    ]);
  }, SLOW);

  it("is imported by its name, as a module and as a script, without a word on stderr", () => {
    expect([esm.code, esm.err]).toEqual([0, ""]);
    expect([cjs.code, cjs.err]).toEqual([0, ""]);
  });

  it("gives the same comparison to both, byte for byte", () => {
    expect(esm.out.length).toBeGreaterThan(100_000);
    expect(cjs.out === esm.out).toBe(true);
  });

  it("says what the sources say, though the build leaves the reasons of the tables out", () => {
    const { comparison }: { comparison: unknown } = JSON.parse(esm.out);
    expect(JSON.stringify(comparison) === JSON.stringify(comparePlans(xiangyin, pingjiang))).toBe(true);
  });

  it("throws errors that are instances of their kinds, with stable codes", () => {
    for (const { out } of [esm, cjs]) {
      const { kinds }: { kinds: unknown[] } = JSON.parse(out);
      expect(kinds).toEqual(
        ["invalid-argument", "invalid-option", "limit-exceeded", "unknown-id", "unknown-theme"].map((code) => [code, true, code, true]),
      );
    }
  });

  it(
    "passes publint --strict",
    async () => {
      const { code, out, err } = await startProcess("npx", ["publint", "--strict"]);
      expect(`${out}${err}`).toContain("All good!");
      expect(code).toBe(0);
    },
    SLOW,
  );

  it(
    "has types for every way to resolve it: node's modules and scripts, bundlers, older compilers",
    async () => {
      const { code, out } = await startProcess("npx", ["attw", "--pack", ".", "--format", "json"]);
      const { problems }: { problems: object } = JSON.parse(out);
      expect(problems).toEqual({});
      expect(code).toBe(0);
    },
    4 * SLOW,
  );

  it.each([
    "dist/index.js",
    "dist/plans/index.js",
    "dist/divisions/index.js",
    "dist/read/index.js",
    "dist/tables/index.js",
    "dist/notebook/index.js",
  ])(
    "bundles %s for a browser, without a built-in of node",
    async (entry) => {
      const { problems, code, imported, left } = await bundleForPage(entry);
      expect(problems).toEqual([]);
      expect(code).toHaveLength(1);
      expect(imported.filter((path) => isBuiltin(path))).toEqual([]);
      expect(left).toEqual([]);
    },
    SLOW,
  );

  it(
    "loads the optional packages of crosscounty/read when they are used: a page that reads text and docx takes less than 200 kB for it",
    async () => {
      const external = ["htmlparser2", "unpdf"];
      const { code, left } = await bundleForPage("dist/read/index.js", { external, minify: true });
      expect(left.sort()).toEqual(external);
      expect(gzipSync(code.join("")).length).toBeLessThan(200_000);
    },
    SLOW,
  );
});

describe("what a browser loads", () => {
  let sizes: Size[];
  beforeAll(async () => {
    sizes = await measureSizes();
  }, SLOW);
  const gzipOf = (what: string): number => sizes.find((size) => size.what === what)?.gzip ?? Number.NaN;

  it("stays below its limits", () => {
    expect(sizes.length).toBeGreaterThan(3);
    const above = sizes.filter(({ gzip, limit }) => gzip >= limit);
    expect(above.map(({ what, gzip, limit }) => `${what}: ${gzip}, limit ${limit}`)).toEqual([]);
  });

  it("is what it imports: a page that only reads plans, or only compares them, loads less than seven tenths of both", () => {
    const both = gzipOf("parsePlan, comparePlans");
    expect(gzipOf("parsePlan") / both).toBeLessThan(0.7);
    expect(gzipOf("comparePlans") / both).toBeLessThan(0.7);
    expect(gzipOf("findQuantities") / both).toBeLessThan(0.1);
  });

  it("holds the sentences of a comparison, and no words of the reports", () => {
    const whole = sizes[0]?.bundle ?? "";
    expect(whole).toContain(SENTENCES["target.related"]);
    for (const words of [ENGLISH_SENTENCES["target.related"], "At a glance", "总体异同"]) expect(whole).not.toContain(words);
  });
});

describe("the command", () => {
  const folder = mkdtempSync(join(tmpdir(), "crosscounty-"));
  const [left, right] = [join(folder, "anping.txt"), join(folder, "liulin.txt")];
  writeFileSync(left, TWO_TEXTS.left);
  writeFileSync(right, TWO_TEXTS.right);
  afterAll(() => rmSync(folder, { recursive: true }));
  const call = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    startProcess("node", ["dist/cli/main.js", ...args], env);

  it.each(["text", "json", "markdown"])(
    "prints the same bytes in %s wherever it runs: another time zone, another language, another process",
    async (format) => {
      const args = ["compare", left, right, "--format", format];
      const [here, there] = await Promise.all([
        call(args, { TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" }),
        call(args, { TZ: "America/New_York", LANG: "C", LC_ALL: "tr_TR.UTF-8" }),
      ]);
      expect([here.code, here.err]).toEqual([0, ""]);
      expect(here.out).toContain("安平县");
      expect(there).toEqual(here);
    },
    SLOW,
  );

  it(
    "says what is wrong with a file in one line, with the exit code of its kind and nothing on stdout",
    async () => {
      const [missing, isFolder, unknown] = await Promise.all([
        call(["parse", join(folder, "none.txt")]),
        call(["parse", folder]),
        call(["parse", left, "--colour"]),
      ]);
      expect([missing.code, isFolder.code, unknown.code]).toEqual([1, 1, 2]);
      expect(missing.err).toContain("there is no such file");
      expect(isFolder.err).toContain("it is a folder");
      for (const { out, err } of [missing, isFolder, unknown]) {
        expect(out).toBe("");
        expect(err).toMatch(/^crosscounty: [^\n]+\n$/u);
      }
    },
    SLOW,
  );
});
