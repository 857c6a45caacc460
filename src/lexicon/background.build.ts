/**
 * Counts how common each bigram is in the genre and writes background.generated.ts beside this file.
 *
 *   npm run background -- FILE…
 *
 * A bigram is kept where it stands in at least three plans: what one or two plans say is rare, not typical of the genre.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cleanText } from "../text/cleanText.ts";
import { comparableWords, NO_FOLDING } from "../text/comparableWords.ts";
import { type Gram, gramsOf } from "../text/grams.ts";
import { sha256 } from "../text/sha256.ts";
import { splitClauses } from "../text/splitClauses.ts";
import { markAt } from "./marks.ts";
import { FEWEST_COUNT, packGrams } from "./packedGrams.ts";
import { TOPICS, topicsIn } from "./topics.ts";

const FEWEST_PLANS = 3;

const files = process.argv.slice(2).sort();
if (files.length === 0) throw new Error("no file given: npm run background -- seeds/*.txt more/*.txt");

let clauses = 0;
const clauseCount = new Map<Gram, number>();
const planCount = new Map<Gram, number>();
const topicCount = new Map<string, number>();
for (const file of files) {
  const { text } = cleanText(readFileSync(file, "utf8"), (line) => markAt(line)?.row.kind ?? null);
  const inPlan = new Set<Gram>();
  for (const { start, end } of splitClauses(text)) {
    clauses++;
    for (const topic of topicsIn(text.slice(start, end))) topicCount.set(topic, (topicCount.get(topic) ?? 0) + 1);
    for (const gram of new Set(gramsOf(comparableWords(text.slice(start, end), NO_FOLDING)))) {
      clauseCount.set(gram, (clauseCount.get(gram) ?? 0) + 1);
      inPlan.add(gram);
    }
  }
  for (const gram of inPlan) planCount.set(gram, (planCount.get(gram) ?? 0) + 1);
}

const kept = new Map([...clauseCount].filter(([gram, count]) => count >= FEWEST_COUNT && (planCount.get(gram) ?? 0) >= FEWEST_PLANS));
writeFileSync(
  new URL("background.generated.ts", import.meta.url),
  `// Written by background.build.ts from ${files.length} plans; see docs/contributing.md.
// Topics are counted in the order of their table, whose names have the hash ${sha256(TOPICS.map(({ topic }) => topic).join(" ")).slice(0, 12)}.
/** How common bigrams are in plans, in how many clauses each stands; packedGrams.ts reads it. */
export const PACKED_BACKGROUND = {
  name: "plans-${files.length}",
  clauses: ${clauses},
  topics: ${JSON.stringify(TOPICS.map(({ topic }) => topicCount.get(topic) ?? 0))},
  grams: ${JSON.stringify(packGrams(kept), null, 2)},
};
`,
);
