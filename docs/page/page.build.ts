import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildPage } from "./buildPage.ts";

// Writes docs/page/dist/index.html.
const folder = fileURLToPath(new URL("dist", import.meta.url));
const page = await buildPage();
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/index.html`, page);
console.log(`docs/page/dist/index.html: ${Math.round(Buffer.byteLength(page) / 1024)} kB`);
