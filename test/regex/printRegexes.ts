/**
 * Judges every regular expression of src, prints those that recheck is not content with, and fails on an unexplained super-linear one:
 * npm run regex. Verdicts of before are kept in judged.json and asked for anew with --all.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { collectRegexes, keyOf } from "./collectRegexes.ts";
import { EXPLAINED } from "./explained.ts";
import { type Judgement, judgeRegex } from "./judgeRegex.ts";

const FILE = new URL("judged.json", import.meta.url);

const regexes = await collectRegexes();
const before: Record<string, Judgement> = process.argv.includes("--all") ? {} : JSON.parse(readFileSync(FILE, "utf8"));
const judged: Record<string, Judgement> = {};
for (const regex of regexes) {
  const key = keyOf(regex);
  judged[key] ??= before[key] ?? judgeRegex(regex.source, regex.flags);
}
writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(Object.entries(judged).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`);

let unexplained = 0;
for (const regex of regexes) {
  const { verdict, recheck, growth } = judged[keyOf(regex)] ?? { verdict: "linear", recheck: "", growth: null };
  if (verdict === "safe") continue;
  const reason = EXPLAINED.find(({ file, source }) => source === regex.source && regex.place.startsWith(file))?.reason;
  if (verdict === "super-linear" && reason === undefined) unexplained++;
  const measured = growth ? `${growth.ratio.toFixed(1)} times on ${growth.attack}` : "no time that can be told";
  console.log(`${regex.place}  ${verdict}${reason === undefined ? "" : `, explained: ${reason}`}`);
  console.log(`  ${regex.source.slice(0, 120)}\n  recheck: ${recheck}; four times the text takes ${measured}`);
}
const count = (verdict: string): number => Object.values(judged).filter((one) => one.verdict === verdict).length;
console.log(
  `${regexes.length} expressions, ${Object.keys(judged).length} different: ${count("safe")} safe, ${count("linear")} linear, ${count("super-linear")} super-linear; ${unexplained} unexplained`,
);
if (unexplained > 0) process.exitCode = 1;
