/** Parses the two county plans in seeds/ and writes them as typed modules beside this file; run by the build. */
import { readFileSync, writeFileSync } from "node:fs";
import { parsePlan } from "../parse/parsePlan.ts";
import { COUNTIES } from "./counties.ts";

for (const { key, options } of COUNTIES) {
  const source = readFileSync(new URL(`../../seeds/${key}.txt`, import.meta.url), "utf8");
  const plan = parsePlan(source, options);
  writeFileSync(
    new URL(`${key}.generated.ts`, import.meta.url),
    `// Written by plans.build.ts from seeds/${key}.txt.
import type { Plan } from "../model/plan.ts";

/** ${plan.place?.name}: ${plan.title} */
export const ${key}: Plan = ${JSON.stringify(plan, null, 1)};
`,
  );
}
