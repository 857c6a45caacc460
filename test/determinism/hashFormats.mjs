// Prints the sha256 of all that the built package makes of the two seed plans and reads of the fixtures, one line each; above it what the
// process takes for its locale and its time zone. With the word `short` one language, and of the fixtures those that are read quickly.
// Plain JavaScript, since every version of Node that the package speaks of runs it.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { comparePlans, parsePlan, toSlim } from "../../dist/index.js";
import { readPlan } from "../../dist/read/index.js";
import { LANGUAGES, toDocx, toHtml, toMarkdown, toXlsx } from "../../dist/report/index.js";
import { toFolder } from "../../dist/tables/index.js";

const isShort = process.argv.includes("short");
const languages = isShort ? LANGUAGES.slice(0, 1) : LANGUAGES;
const fixtures = readdirSync(new URL("../read/fixtures", import.meta.url)).filter(
  (name) => !isShort || /^x.*\.(?:docx|gb18030\.txt|html)$/u.test(name),
);

const at = (path) => new URL(`../../${path}`, import.meta.url);
const print = (name, bytes) => console.log(`${createHash("sha256").update(bytes).digest("hex")}  ${name}`);

const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
console.log(`${locale} ${timeZone}`);

const [left, right] = ["xiangyin", "pingjiang"].map((id) => parsePlan(readFileSync(at(`seeds/${id}.txt`), "utf8"), { id }));
const comparison = comparePlans(left, right);
print("json", JSON.stringify(comparison));
print("json, slim", JSON.stringify(toSlim(comparison)));
for (const language of languages) {
  print(`markdown, ${language}`, toMarkdown(comparison, { language }));
  print(`html, ${language}`, toHtml(comparison, { language }));
  print(`docx, ${language}`, await toDocx(comparison, { language }));
  print(`xlsx, ${language}`, await toXlsx(comparison, { language }));
}
for (const { path, bytes } of await toFolder(comparison, { parquet: true })) print(`tables, ${path}`, bytes);
for (const name of fixtures.sort()) {
  const plan = await readPlan(new Uint8Array(readFileSync(at(`test/read/fixtures/${name}`))), { name });
  print(`read, ${name}`, JSON.stringify(plan));
}
