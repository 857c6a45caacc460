import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startProcess } from "../support/startProcess.ts";

// Runs the built package under several versions of Node and compares the bytes of all formats. Prints a table of Markdown, one column a
// version, and fails where two differ.
const MAJORS = ["20", "22", "24"];
/** npm has the program of each version as a package of its own, for each kind of machine. */
const PACKAGE = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
const SHOWN = 16;

/** Hash by name. */
type Hashes = ReadonlyMap<string, string>;

async function run(command: string, args: readonly string[]): Promise<string> {
  const { code, out, err } = await startProcess(command, args);
  if (code !== 0) throw new Error(`expected ${command} ${args.join(" ")} to end well, found ${code}: ${err}`);
  return out;
}

/** Where the programs of Node are, by major version, in a folder that is given. */
async function install(folder: string): Promise<string[]> {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  const packages = MAJORS.map((major) => `node${major}@npm:${PACKAGE}@${major}`);
  await run("npm", ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", ...packages]);
  return MAJORS.map((major) => {
    const home = join(folder, "node_modules", `node${major}`);
    const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    return join(home, bin.node);
  });
}

async function hashFormats(node: string): Promise<Hashes> {
  const [, ...lines] = (await run(node, ["test/determinism/hashFormats.mjs"])).trimEnd().split("\n");
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

function tableOf(versions: readonly string[], hashes: readonly Hashes[]): string {
  const names = [...new Set(hashes.flatMap((found) => [...found.keys()]))];
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rows = names.map((name) => row([name, ...hashes.map((found) => `\`${found.get(name)?.slice(0, SHOWN) ?? "none"}\``)]));
  return [row(["format", ...versions]), row(["---", ...versions.map(() => "---")]), ...rows].join("\n");
}

const folder = mkdtempSync(join(tmpdir(), "crosscounty-"));
try {
  const versions: string[] = [];
  const hashes: Hashes[] = [];
  for (const node of await install(folder)) {
    versions.push((await run(node, ["--version"])).trim());
    hashes.push(await hashFormats(node));
  }
  console.log(tableOf(versions, hashes));
  const isSame = new Set(hashes.map((found) => JSON.stringify([...found]))).size === 1;
  console.log(`\n${hashes[0]?.size} files, ${isSame ? "the same bytes" : "NOT the same bytes"} under ${versions.join(", ")}`);
  process.exitCode = isSame ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
