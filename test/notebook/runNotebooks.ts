/** Runs the notebooks headless in Deno's kernel and compares every cell with what is saved; --write saves what came out. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  codeCells,
  FOLDER,
  joinLines,
  listNotebooks,
  plainOutput,
  readNotebook,
  type SavedCell,
  type SavedOutput,
} from "./savedNotebook.ts";

/** The kernel comes in this package of npm; 92 MB, so it is fetched when it is asked for. */
const DENO = "deno@2.9.6";
const KERNEL = "crosscounty-deno";

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string | undefined {
  const ended = spawnSync(command, args, { cwd: FOLDER, encoding: "utf8", env: { ...process.env, ...env }, maxBuffer: 1e9 });
  if (ended.status !== 0 && ended.stderr) console.error(ended.stderr.trim());
  return ended.status === 0 ? ended.stdout : undefined;
}

function fail(words: string): never {
  console.error(words);
  process.exit(1);
}

/** A Python that can talk to kernels: one that is named, the first of the path, or the system's. */
function findPython(): string {
  const can = (python: string): boolean => spawnSync(python, ["-c", "import jupyter_client.manager"]).status === 0;
  return (
    [process.env.PYTHON ?? "", "python3", "/usr/bin/python3"].filter((python) => python !== "").find(can) ??
    fail(
      "No Python with jupyter_client was found. Install it (Debian: apt-get install python3-jupyter-client; elsewhere: pip install jupyter-client), or name one: PYTHON=/path/to/python3.",
    )
  );
}

/** The program itself: the kernel's file needs its absolute path. */
function findDeno(): string {
  const where = ["eval", "console.log(Deno.execPath())"];
  const named = process.env.DENO;
  const path = named ? run(named, where) : run("npx", ["--yes", DENO, ...where]);
  return path?.trim() || fail(`Deno did not start. Install it (npm install --global ${DENO}), or name one: DENO=/path/to/deno.`);
}

/** A kernel of this run alone: the kernels of the user are left as they are. */
function writeKernel(folder: string, deno: string): void {
  const kernel = join(folder, "kernels", KERNEL);
  mkdirSync(kernel, { recursive: true });
  const argv = [deno, "jupyter", "--kernel", "--conn", "{connection_file}"];
  writeFileSync(join(kernel, "kernel.json"), JSON.stringify({ argv, display_name: "Deno", language: "typescript" }));
}

/** What is wrong with a cell; undefined where it put out what is saved. */
function faultOf(cell: SavedCell, outputs: readonly SavedOutput[]): string | undefined {
  if (outputs.length === 0) return "it put nothing out";
  const error = outputs.find((output) => output.output_type === "error");
  if (error) return `${error.ename}: ${error.evalue}`;
  const [saved, now] = [cell.outputs ?? [], outputs].map((list) => JSON.stringify(list.map(plainOutput), null, 1));
  return saved === now ? undefined : `saved is\n${saved?.slice(0, 2000)}\nnow it is\n${now?.slice(0, 2000)}`;
}

function save(name: string, outputs: readonly SavedOutput[][]): void {
  const notebook = readNotebook(name);
  codeCells(notebook).forEach((cell, at) => {
    cell.execution_count = at + 1;
    cell.outputs = (outputs[at] ?? []).map((output) => {
      const plain = plainOutput(output);
      if (output.output_type === "stream") return plain;
      const count = output.output_type === "execute_result" ? { execution_count: at + 1 } : {};
      return { ...plain, metadata: {}, ...count };
    });
  });
  writeFileSync(join(FOLDER, name), `${JSON.stringify(notebook, null, 1)}\n`);
}

function check(name: string, outputs: readonly SavedOutput[][], isWriting: boolean): number {
  let faults = 0;
  for (const [at, cell] of codeCells(readNotebook(name)).entries()) {
    const own = outputs[at] ?? [];
    // what is to be written is not yet what is saved
    const fault = faultOf(isWriting ? { ...cell, outputs: own } : cell, own);
    if (fault === undefined) continue;
    faults += 1;
    console.error(`${name}, code cell ${at + 1}: ${fault}\n\n${joinLines(cell.source)}\n`);
  }
  return faults;
}

const isWriting = process.argv.includes("--write");
const [python, deno] = [findPython(), findDeno()];
const folder = mkdtempSync(join(tmpdir(), "crosscounty-kernel-"));
writeKernel(folder, deno);
const script = resolve("test/notebook/execute.py");
let faults = 0;
for (const name of listNotebooks()) {
  const printed = run(python, [script, KERNEL, name], { JUPYTER_PATH: folder, NO_COLOR: "1" });
  const outputs: SavedOutput[][] = printed === undefined ? [] : JSON.parse(printed);
  const found = check(name, outputs, isWriting);
  faults += found;
  if (isWriting && found === 0) save(name, outputs);
  console.log(
    `${name}: ${codeCells(readNotebook(name)).length} cells, ${found === 0 ? (isWriting ? "saved" : "as saved") : `${found} not as saved`}`,
  );
}
rmSync(folder, { recursive: true });
if (faults > 0) fail("Where the new outputs are right: npm run test:notebooks -- --write");
