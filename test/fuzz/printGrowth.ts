/**
 * Time of reading a text of twice the length over that of the text, for every hostile family and for every word of the rules: npm run growth.
 * --length 20000 is the longer text of the families, --words 4000 that of the words; over --most 2.3 the exit code is 1.
 */
import { parseArgs } from "node:util";
import { PARSE_DEFAULTS } from "../../src/parse/parseDefaults.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { HOSTILE_FAMILIES } from "../support/hostileFamilies.ts";
import { ruleWords } from "./ruleWords.ts";

type Family = readonly [head: string, piece: string];

const RUNS = 3;
const CONFIRM = 4;
/** Words are measured where they cost so many times what the middle one costs: a super-linear rule is dear before it is anything else. */
const DEAR = 3;

const { values } = parseArgs({ options: { length: { type: "string" }, words: { type: "string" }, most: { type: "string" } } });
const length = Number(values.length ?? 20_000);
const wordLength = Number(values.words ?? 4000);
const most = Number(values.most ?? 2.3);

let over = 0;
parsePlan(textOf(["一、建设。", "新建果园5亩，"], length));
for (const family of HOSTILE_FAMILIES) tell(family, length);
if (wordLength > 0) tellWords();
console.log(`${over} families grow more than ${most} times`);
if (over > 0) process.exitCode = 1;

/** Every word behind the head of a task; those that are dear are measured, the others are counted. */
function tellWords(): void {
  const families = ruleWords().map((word): Family => ["一、建设。", word]);
  const costs = families.map((family) => ({ family, cost: timeOf(textOf(family, wordLength)) }));
  const middle = costs.map(({ cost }) => cost).sort((a, b) => a - b)[costs.length >> 1] ?? 0;
  const dear = costs.filter(({ cost }) => cost > DEAR * middle);
  console.log(`${families.length} words of the rules, ${dear.length} of them dearer than ${DEAR} times the middle one`);
  for (const { family } of dear) tell(family, length);
}

/** A short time is told badly: what looks super-linear is measured again on a text four times as long, or as long as a plan may be. */
function tell(family: Family, long: number): void {
  const first = growthOf(family, long);
  const ratio = first > most ? growthOf(family, Math.min(CONFIRM * long, PARSE_DEFAULTS.maxLength)) : first;
  if (ratio > most) over++;
  const piece = family[1].length > 24 ? `${family[1].slice(0, 24)}…` : family[1];
  console.log(`${ratio.toFixed(2)}${ratio > most ? " over" : ""}  ${JSON.stringify(family[0])} + ${JSON.stringify(piece)} × n`);
}

function growthOf(family: Family, long: number): number {
  return least(textOf(family, long)) / least(textOf(family, long / 2));
}

function textOf([head, piece]: Family, long: number): string {
  return head + piece.repeat(Math.floor((long - head.length) / piece.length));
}

/** The least of some runs. */
function least(text: string): number {
  return Math.min(...Array.from({ length: RUNS }, () => timeOf(text)));
}

/** Processor time in microseconds, which a busy machine does not stretch as it does the clock's. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  parsePlan(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
