/** Prints how well the plans beside the project are read and compared: npm run accuracy. With --write docs/accuracy.md gets the figures. */
import { readFileSync, writeFileSync } from "node:fs";
import { HAS_WILD } from "../support/wildPlans.ts";
import { pairTable, planTable } from "./accuracyTable.ts";

const DOC = new URL("../../docs/accuracy.md", import.meta.url);

/** The text with the words between two marks, <!-- name --> and <!-- /name -->, replaced. */
function replaceBetween(text: string, name: string, words: string): string {
  const [open, close] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`docs/accuracy.md has no place for ${name}`);
  return text.slice(0, start + open.length) + words + text.slice(end);
}

if (!HAS_WILD) console.log("no plans lie beside the project (../shared/wild)");
else if (process.argv.includes("--write")) {
  const doc = replaceBetween(readFileSync(DOC, "utf8"), "plans", `\n${planTable()}\n`);
  writeFileSync(DOC, replaceBetween(doc, "pairs", `\n\`\`\`text\n${pairTable()}\n\`\`\`\n`));
} else console.log(`${planTable()}\n\n${pairTable()}`);
