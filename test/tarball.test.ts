import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readProjectFile } from "./support/seeds.ts";
import { startProcess } from "./support/startProcess.ts";

// What `npm pack` makes of dist/, unpacked as npm would install it, its dependencies beside it.
const SLOW = 60_000;
const DOCUMENT = "docs/notebooks/README.md";
const folder = mkdtempSync(join(tmpdir(), "crosscounty-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: readonly string[], cwd = folder): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" }, stdio: ["ignore", "pipe", "pipe"] });
}

/** Only what an installed package brings: dependencies and zod, not what the project is developed with. */
function install(): void {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  const packed = run("npm", ["pack", "--silent", "--pack-destination", folder], ".").trim();
  run("tar", ["xzf", packed]);
  run("mv", ["package", "node_modules/crosscounty"]);
  const manifest: { dependencies: object; bin: Record<string, string> } = JSON.parse(readProjectFile("package.json"));
  for (const name of [...Object.keys(manifest.dependencies), "zod"]) {
    if (name.startsWith("@")) mkdirSync(join(modules, name, ".."), { recursive: true });
    symlinkSync(resolve("node_modules", name), join(modules, name));
  }
  for (const [name, path] of Object.entries(manifest.bin)) {
    run("chmod", ["+x", join("node_modules/crosscounty", path)]);
    symlinkSync(join("../crosscounty", path), join(modules, ".bin", name));
  }
}

/** Loads modules by an import map where there is the language and what browsers bring, and nothing of node. */
const PAGE = `
import { readFileSync } from "node:fs";
import { createContext, SourceTextModule } from "node:vm";
import { pathToFileURL } from "node:url";
const [folder, map, script] = process.argv.slice(1);
const base = pathToFileURL(folder + "/page.html");
const { imports } = JSON.parse(map);
const document = { body: {} };
const context = createContext({ TextEncoder, TextDecoder, URL, console, crypto, document, structuredClone });
const modules = new Map();
const load = (url) => {
  if (!modules.has(url)) modules.set(url, new SourceTextModule(readFileSync(new URL(url), "utf8"), { context, identifier: url }));
  return modules.get(url);
};
const find = (specifier, from) => {
  if (specifier.startsWith(".")) return load(new URL(specifier, from.identifier).href);
  if (!(specifier in imports)) throw new TypeError("Failed to resolve module specifier " + specifier);
  return load(new URL(imports[specifier], base).href);
};
const page = new SourceTextModule(script, { context, identifier: base.href });
await page.link(find);
await page.evaluate();
console.log(document.body.innerHTML);
`;

describe("the packed package", () => {
  beforeAll(install, SLOW);

  it("has the notebooks and the two plans with it", () => {
    const names = readdirSync(join(folder, "node_modules/crosscounty/docs/notebooks"));
    expect(names.filter((name) => name.endsWith(".ipynb"))).toHaveLength(3);
    expect(readdirSync(join(folder, "node_modules/crosscounty/seeds"))).toContain("xiangyin.txt");
  });

  it(
    "runs by npx",
    () => {
      const plans = ["xiangyin", "pingjiang"].map((name) => `node_modules/crosscounty/seeds/${name}.txt`);
      expect(run("npx", ["--no", "crosscounty", "compare", ...plans])).toContain("湘阴县 与 平江县");
    },
    SLOW,
  );

  it(
    `is imported by a page without a bundler, with the map of ${DOCUMENT}`,
    async () => {
      const [map = "", script = ""] = [...readProjectFile(DOCUMENT).matchAll(/<script type="\w+">\n(?<code>[^<]*)<\/script>/gu)].map(
        ({ groups }) => groups?.code ?? "",
      );
      const flags = ["--experimental-vm-modules", "--no-warnings", "--input-type=module"];
      const { code, out, err } = await startProcess("node", [...flags, "-e", PAGE, folder, map, script]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain("<svg ");
      expect(out).toContain("双方都提到、只有平江县量化");
    },
    SLOW,
  );
});
