/**
 * Writes the models as JSON Schema 2020-12 beside the built code, for those who read plans in another language.
 *
 *   npm run build
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { comparisonSchema, slimComparisonSchema } from "./comparison.ts";
import { planSchema } from "./plan.ts";

const DIRECTORY = new URL("../../dist/schemas/", import.meta.url);
const SCHEMAS = { plan: planSchema, comparison: comparisonSchema, "slim-comparison": slimComparisonSchema };

mkdirSync(DIRECTORY, { recursive: true });
for (const [name, schema] of Object.entries(SCHEMAS)) {
  const json = { $id: `urn:crosscounty:${name}@1`, title: name, ...z.toJSONSchema(schema, { target: "draft-2020-12", reused: "ref" }) };
  writeFileSync(new URL(`${name}.schema.json`, DIRECTORY), `${JSON.stringify(json, null, 2)}\n`);
}
