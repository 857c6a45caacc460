/**
 * Where we and @microsoft/recognizers-text differ on the numbers of the two seeds and of the plans beside the project, by reason:
 * npm run differential. A difference without a reason is printed, and the exit code is 1.
 */
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { readSourceTexts } from "../fuzz/readSourceTexts.ts";
import { SEEDS } from "../support/seeds.ts";
import { EXPLANATIONS, explain } from "./explanations.ts";
import { type Difference, findDifferences } from "./findDifferences.ts";

interface Counted {
  both: number;
  differences: Difference[];
}

function count(texts: readonly string[]): Counted {
  const found = texts.map((text) => findDifferences(parsePlan(text)));
  return { both: found.reduce((sum, { both }) => sum + both, 0), differences: found.flatMap(({ differences }) => differences) };
}

const texts = readSourceTexts();
const [seeds, all] = [count(Object.values(SEEDS)), count(texts)];
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const countOf = ({ differences }: Counted, id: string): number => differences.filter((one) => explain(one)?.id === id).length;
console.log(row("numbers", "seeds", `all ${texts.length} plans`));
console.log(row("---", "--:", "--:"));
console.log(row("both find, with one value", seeds.both, all.both));
for (const { id, reason } of EXPLANATIONS) console.log(row(reason, countOf(seeds, id), countOf(all, id)));
const unexplained = all.differences.filter((one) => explain(one) === undefined);
for (const { kind, before, words, after } of unexplained) console.log(`no reason: ${kind} ${before.slice(-10)}[${words}]${after}`);
console.log(`${unexplained.length} without a reason`);
if (unexplained.length > 0) process.exitCode = 1;
