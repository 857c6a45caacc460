import { sha256 as digest } from "@noble/hashes/sha2";
import { utf8ToBytes } from "@noble/hashes/utils";
import type { Comparison } from "../../model/comparison.ts";
import type { Block, Heading } from "../block.ts";
import type { Say } from "../phrases.ts";
import { toReportModel } from "../reportModel.ts";
import { BRIEF_PARTS, type ReportOptions } from "../toBlocks.ts";
import { blockToHtml } from "./blocksToHtml.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { SCRIPT } from "./script.ts";
import { sourceToHtml } from "./sourceToHtml.ts";
import { STYLE } from "./style.ts";

/** The file that toHtml gives, of the blocks of the report. */
export function toPage(comparison: Comparison, options: Partial<ReportOptions>, blocks: readonly Block[]): string {
  const language = options.language ?? "zh-CN";
  const model = toReportModel(comparison, language);
  const { say, left, right } = model;
  const title = say("title", { left: left.name, right: right.name });
  const first = blocks.findIndex((block) => block.kind === "heading" && block.level === 2);
  const [top, body] = [blocks.slice(0, first), blocks.slice(first)];
  return [
    "<!DOCTYPE html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="generator" content="crosscounty ${escapeHtml(comparison.options.version)}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    `<a class="skip" href="#report">${say("skip")}</a>`,
    `<header>${top.map(blockToHtml).join("\n")}${contentsOf(body, say)}${printing(options, say)}</header>`,
    filtersOf(say, [left.name, right.name]),
    `<main id="report" tabindex="-1">${sectionsOf(body, say)}${whole(options) ? `<p class="brief-note">${escapeHtml(say("briefNote"))}</p>` : ""}</main>`,
    `<aside id="sources" aria-labelledby="sources-title" data-open="${escapeHtml(say("open"))}" data-close="${escapeHtml(say("close"))}">`,
    `<div class="bar"><h2 id="sources-title">${escapeHtml(say("sources"))}</h2><p>${escapeHtml(say("sourcesLead"))}</p></div>`,
    `<div class="texts">${sourceToHtml(comparison, "left", left.name)}${sourceToHtml(comparison, "right", right.name)}</div>`,
    "</aside>",
    `<script>${SCRIPT}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** Only this very style and script, and nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hashOf(STYLE)}'`,
  `script-src 'sha256-${hashOf(SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashOf(text: string): string {
  return btoa(String.fromCharCode(...digest(utf8ToBytes(text))));
}

function contentsOf(blocks: readonly Block[], say: Say): string {
  const items = blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 2
      ? [`<li${moreClass(block)}><a href="#${escapeHtml(block.id)}">${escapeHtml(block.text)}</a></li>`]
      : [],
  );
  return `<nav aria-label="${escapeHtml(say("contents"))}"><ol>${items.join("")}</ol></nav>`;
}

/** Each heading and what stands under it is a section; parts can be skipped by keyboard, themes and figures of the method folded. */
function sectionsOf(blocks: readonly Block[], say: Say): string {
  const parts: string[] = [];
  const heads = blocks.filter((block) => block.kind === "heading" && block.level === 2);
  const open: { level: number; end: string }[] = [];
  const close = (level: number): void => {
    while ((open.at(-1)?.level ?? 0) >= level) parts.push(open.pop()?.end ?? "");
  };
  for (const block of blocks) {
    if (block.kind === "heading") {
      close(block.level);
      const fold = THEME.test(block.id) ? "<details open>" : APPENDIX.test(block.id) ? "<details>" : "";
      open.push({ level: block.level, end: fold === "" ? "</section>" : "</details></section>" });
      parts.push(`<section${moreClass(block)} aria-labelledby="${escapeHtml(block.id)}">`);
      parts.push(fold === "" ? blockToHtml(block) : `${fold}<summary>${blockToHtml(block)}</summary>`);
    } else parts.push(blockToHtml(block));
    const next = heads[heads.indexOf(block) + 1];
    if (block.kind === "heading" && block.level === 2 && next?.kind === "heading")
      parts.push(`<a class="skip" href="#${escapeHtml(next.id)}">${escapeHtml(say("skipTo", { title: next.text }))}</a>`);
  }
  close(2);
  return parts.join("\n");
}

/** Part three, the longest by far, has a heading of such an id for each pair of tasks. */
const THEME = /^theme-\d+$/u;
/** Figures for who checks the method: folded until a reader asks for them. */
const APPENDIX = /^(?:scores|options)$/u;

/** What a print in brief leaves out: parts, and lists of measures. */
function moreClass({ id, level }: Heading): string {
  const isMore = level === 2 ? !BRIEF_PARTS.some((part) => part === id) : ONLY_MEASURES.test(id);
  return isMore ? ' class="more"' : "";
}

const ONLY_MEASURES = /^only-(?:left|right)-measure$/u;

/** Whether a report holds what a brief one leaves out. */
function whole({ detail, parts }: Partial<ReportOptions>): boolean {
  return detail !== "brief" && parts === undefined;
}

/** Hidden until the script is there to make them work; without it the browser prints all. */
function printing(options: Partial<ReportOptions>, say: Say): string {
  const button = (what: "all" | "brief", words: string): string =>
    `<button type="button" data-print="${what}">${escapeHtml(words)}</button>`;
  const buttons = [...(whole(options) ? [button("brief", say("printBrief"))] : []), button("all", say("print"))];
  return `<p class="print" hidden>${buttons.join(" ")}</p>`;
}

/** Hidden until the script is there to make them work. */
function filtersOf(say: Say, [left, right]: readonly [string, string]): string {
  const button = (filter: string, words: string): string =>
    `<button type="button" data-filter="${filter}" aria-pressed="${filter === "all"}">${escapeHtml(words)}</button>`;
  const buttons = [
    button("all", say("filter.all")),
    button("differs", say("filter.differs")),
    button("target", say("filter.target")),
    button("left", say("onlyIn", { name: left })),
    button("right", say("onlyIn", { name: right })),
  ];
  const search = `<label>${escapeHtml(say("search"))} <input type="search" id="words"></label>`;
  const status = `<span role="status" data-words="${escapeHtml(say("shown", { n: "#" }))}" data-none="${escapeHtml(say("noMatch"))}"></span>`;
  return `<div class="filters" role="search" aria-label="${escapeHtml(say("filters"))}" hidden>${buttons.join("")}${search}${status}</div>`;
}
