/** Prints how fast the work is done beside peers: npm run bench, with names of rows for some. With --write docs/benchmarks.md gets the table. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { replaceBetween } from "../support/replaceBetween.ts";
import { benchLines, TABLE_HEAD } from "./benchTable.ts";
import type { Figure } from "./figure.ts";
import { ROWS } from "./rows.ts";

const DOC = new URL("../../docs/benchmarks.md", import.meta.url);
const PROGRAM = "test/dist/measureRow.js";
const names = process.argv.slice(2).filter((word) => word !== "--write");
const isWritten = process.argv.includes("--write");
const unknown = names.filter((name) => !Object.hasOwn(ROWS, name));
if (unknown.length > 0) throw new Error(`no row ${unknown.join(", ")}; expected ${Object.keys(ROWS).join(", ")}`);
if (isWritten && names.length > 0) throw new Error("--write writes the whole table; expected no names of rows beside it");

const figures: Figure[] = [];
console.log(TABLE_HEAD);
for (const name of Object.keys(ROWS).filter((one) => names.length === 0 || names.includes(one))) {
  const found: Figure[] = JSON.parse(execFileSync(process.execPath, [PROGRAM, name], { encoding: "utf8" }));
  console.log(benchLines(found));
  figures.push(...found);
}
if (isWritten) {
  const machine = `Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores.`;
  writeFileSync(DOC, replaceBetween(readFileSync(DOC, "utf8"), "table", `\n${machine}\n\n${TABLE_HEAD}\n${benchLines(figures)}\n`));
}
