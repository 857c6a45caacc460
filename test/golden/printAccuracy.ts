/** Prints how well the plans beside the project are read and compared: npm run accuracy. With --write docs/accuracy.md gets the figures. */
import { readFileSync, writeFileSync } from "node:fs";
import { replaceBetween } from "../support/replaceBetween.ts";
import { HAS_WILD } from "../support/wildPlans.ts";
import { pairTable, planTable } from "./accuracyTable.ts";

const DOC = new URL("../../docs/accuracy.md", import.meta.url);

if (!HAS_WILD) console.log("no plans lie beside the project (../shared/wild)");
else if (process.argv.includes("--write")) {
  const doc = replaceBetween(readFileSync(DOC, "utf8"), "plans", `\n${planTable()}\n`);
  writeFileSync(DOC, replaceBetween(doc, "pairs", `\n\`\`\`text\n${pairTable()}\n\`\`\`\n`));
} else console.log(`${planTable()}\n\n${pairTable()}`);
