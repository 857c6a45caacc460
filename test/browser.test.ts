import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPlan } from "../src/read/readPlan.ts";
import { readPlanText } from "../src/read/readPlanText.ts";
import { bundleForPage } from "./support/bundleForPage.ts";
import { startProcess } from "./support/startProcess.ts";

// All of this looks at dist/, which the build writes.
const SLOW = 60_000;
const FOLDER = "test/read/fixtures";
const FILES = ["seeds/xiangyin.txt", "seeds/pingjiang.txt", ...readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`)];
const [OLD, READ] = [FILES.filter((path) => path.endsWith(".doc")), FILES.filter((path) => !path.endsWith(".doc"))];

/** Runs the bundle where there is the language and what browsers bring, and nothing of node; prints what became of each file. */
const PAGE = `
import { readFileSync } from "node:fs";
import { createContext, runInContext, SourceTextModule } from "node:vm";
const [bundle, ...paths] = process.argv.slice(1);
const page = createContext({
  AbortController, AbortSignal, Blob, DecompressionStream, ReadableStream, TextDecoder, TextEncoder, URL, clearTimeout, console, queueMicrotask,
  setTimeout, structuredClone,
});
const here = (source) => runInContext(source, page);
const unresolved = here("(name) => { throw new TypeError('Failed to resolve module specifier ' + name); }");
const module = new SourceTextModule(readFileSync(bundle, "utf8"), { context: page, importModuleDynamically: unresolved });
await module.link(unresolved);
await module.evaluate();
const { readPlan, readPlanText, UnsupportedFormatError } = module.namespace;
const results = {};
for (const path of paths) {
  const bytes = here("(bytes) => Uint8Array.from(bytes)")(readFileSync(path));
  try {
    results[path] = { read: await readPlanText(bytes, { name: path }), plan: await readPlan(bytes, { name: path }) };
  } catch (error) {
    results[path] = { code: error.code, message: error.message, isUnsupported: error instanceof UnsupportedFormatError };
  }
}
const globals = here("[typeof process, typeof Buffer, typeof require]");
console.log(JSON.stringify({ globals, results }));
`;

interface Shown {
  globals: string[];
  results: Record<string, unknown>;
}

const folder = mkdtempSync(join(tmpdir(), "crosscounty-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a page with this bundle shows of the files. */
async function openPage(code: readonly string[], paths: readonly string[]): Promise<Shown> {
  const bundle = join(folder, `${paths.length}.js`);
  writeFileSync(bundle, code.join("\n"));
  const flags = ["--experimental-vm-modules", "--no-warnings", "--input-type=module"];
  const { out, err } = await startProcess("node", [...flags, "-e", PAGE, bundle, ...paths]);
  expect(err).toBe("");
  return JSON.parse(out);
}

describe("crosscounty/read in a page", () => {
  let shown: Shown;
  beforeAll(async () => {
    shown = await openPage((await bundleForPage("dist/read/index.js")).code, FILES);
  }, SLOW);

  it("has nothing of node there", () => expect(shown.globals).toEqual(["undefined", "undefined", "undefined"]));

  it.each(READ)("reads %s as in node", async (path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const here = { read: await readPlanText(bytes), plan: await readPlan(bytes, { name: path }) };
    expect(shown.results[path]).toEqual(JSON.parse(JSON.stringify(here)));
  });

  it.each(OLD)("refuses %s, and says what to do", (path) =>
    expect(shown.results[path]).toEqual({
      code: "unsupported-format",
      message: `${path}: expected a docx file (old Word files are read in Node alone: save it as docx, in Word or WPS), found an old Word file`,
      isUnsupported: true,
    }),
  );
});

describe("crosscounty/read in a page whose bundler has none of the optional packages", () => {
  const gone = { htmlparser2: "crosscounty-no-such-package", unpdf: "crosscounty-no-such-package" };

  it(
    "reads what takes none of them, and names the package for the rest",
    async () => {
      const { problems, code } = await bundleForPage("dist/read/index.js", { alias: gone });
      expect(problems).toEqual([]);
      const [text, word, page, pdf] = ["gb18030.txt", "docx", "html", "pdf"].map((ending) => `${FOLDER}/xiangyin.${ending}`);
      const { results } = await openPage(
        code,
        [text, word, page, pdf].flatMap((path) => path ?? []),
      );
      for (const path of [text, word]) expect(results[path ?? ""]).toMatchObject({ plan: { place: { name: "湘阴县" } } });
      expect(results[page ?? ""]).toMatchObject({ code: "missing-package", message: expect.stringContaining("npm install htmlparser2") });
      expect(results[pdf ?? ""]).toMatchObject({ code: "missing-package", message: expect.stringContaining("npm install unpdf") });
    },
    SLOW,
  );
});
