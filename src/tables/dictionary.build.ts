/**
 * Writes the data dictionary into docs/tables.md, behind the heading of the tables.
 *
 *   npm run readme
 */
import { readFileSync, writeFileSync } from "node:fs";
import { toDictionary } from "./toDictionary.ts";

const DOCUMENT = new URL("../../docs/tables.md", import.meta.url);
const HEADING = "## The tables\n\n";

const text = readFileSync(DOCUMENT, "utf8");
const at = text.indexOf(HEADING);
if (at < 0) throw new Error(`docs/tables.md: expected the heading ${HEADING.trim()}`);
writeFileSync(DOCUMENT, text.slice(0, at + HEADING.length) + toDictionary());
