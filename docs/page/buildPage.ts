import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { SCRIPT } from "../../src/report/html/script.ts";
import { STYLE } from "../../src/report/html/style.ts";
import { FOLLOW_LINKS } from "./src/followLinks.ts";

const SOURCES = fileURLToPath(new URL("src", import.meta.url));
const NO_EXTRACTOR = fileURLToPath(new URL("../../src/read/noExtractor.ts", import.meta.url));

/**
 * The page as one HTML file with all that it needs in it, since a page that is opened from a disk may load no module and no worker. The worker
 * stands in it as data: it is run when the page has been drawn, and off its thread.
 */
export async function buildPage(): Promise<string> {
  const [template, css, script, worker] = await Promise.all([
    readFile(`${SOURCES}/page.html`, "utf8"),
    readFile(`${SOURCES}/style.css`, "utf8"),
    bundle("main.ts"),
    bundle("worker.ts"),
  ]);
  const style = css.trim();
  const parts: Record<string, string> = {
    'content="policy"': `content="${policyOf(style, script)}"`,
    "/* style */": style,
    '"worker"': toData(worker),
    '"script"': script,
  };
  // in one pass, so that nothing is looked for in what was put in
  return template.replace(/content="policy"|\/\* style \*\/|"(?:worker|script)"(?=<\/script>)/gu, (place) => parts[place] ?? "");
}

/** A script that needs no other: no imports, no chunks. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${SOURCES}/${entry}`],
    bundle: true,
    write: false,
    minify: true,
    platform: "browser",
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "inline",
    alias: { "#word-extractor": NO_EXTRACTOR },
    logLevel: "error",
  });
  return (outputFiles[0]?.text ?? "").trim();
}

/** A string of JSON that no parser of HTML takes for the end of its element. */
function toData(text: string): string {
  return JSON.stringify(text).replaceAll("<", "\\u003c");
}

/**
 * Only the page’s own style and script and those of the report, which is shown in a frame that inherits this policy; no connection to
 * anywhere. The worker has the page’s own code alone.
 */
function policyOf(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)} ${hashOf(STYLE)}`,
    `script-src ${hashOf(script)} ${hashOf(SCRIPT)} ${hashOf(FOLLOW_LINKS)}`,
    "worker-src blob:",
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
