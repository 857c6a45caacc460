/** Runs the examples of the READMEs and writes what they print into them: npm run readme. */
import { readFileSync, writeFileSync } from "node:fs";
import { readExamples, runExample } from "../support/readmeExamples.ts";

for (const path of ["README.md", "docs/README.zh-CN.md", "docs/architecture.md"]) {
  let text = readFileSync(path, "utf8");
  for (const example of readExamples(text).reverse()) text = text.slice(0, example.start) + runExample(example) + text.slice(example.end);
  writeFileSync(path, text);
}
