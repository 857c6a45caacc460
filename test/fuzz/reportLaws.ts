import { comparePlans } from "../../src/comparePlans.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { explainPlan } from "../../src/report/explainPlan.ts";
import { toHtml } from "../../src/report/html/toHtml.ts";
import { LANGUAGES } from "../../src/report/phrases.ts";
import { planToMarkdown } from "../../src/report/planToMarkdown.ts";
import { planToText } from "../../src/report/planToText.ts";
import { toMarkdown } from "../../src/report/toMarkdown.ts";
import { toText } from "../../src/report/toText.ts";
import { planTables } from "../../src/tables/planTables.ts";
import { type PlanTables, TABLE_NAMES, type TableName, type Tables, tableOf } from "../../src/tables/tables.ts";
import { toCsv } from "../../src/tables/toCsv.ts";
import { toSssom } from "../../src/tables/toSssom.ts";
import { toTables } from "../../src/tables/toTables.ts";
import { findUnplain } from "../support/findValues.ts";
import { OBEYED } from "../support/hostileWords.ts";
import { readCsv } from "../support/readCsv.ts";

/** What holds of one form in which a comparison goes out to readers. */
interface ReportLaw {
  name: string;
  /** The laws that it breaks, one sentence each. */
  find(comparison: Comparison): string[];
}

const TERMINAL = { width: 80, paint: (_style: unknown, words: string) => words };
/** Elements of a page's frame: more of them than a page of empty plans has come from a plan. */
const FRAME = /<(?:script|style|meta|body|html|head)\b/gu;
const FRAMES_OF_NOTHING = framesOf(toHtml(comparePlans(parsePlan(""), parsePlan(""))));
/** Elements that no report has. */
const NEVER = /<(?:img|iframe|object|embed|form|base|link|video|audio)\b|<[^>]*\son[a-z]+=/u;

export const REPORT_LAWS: readonly ReportLaw[] = [
  {
    name: "toMarkdown",
    find: (comparison) => LANGUAGES.flatMap((language) => brokenMarkdown("toMarkdown", toMarkdown(comparison, { language }))),
  },
  { name: "planToMarkdown", find: ({ left }) => brokenMarkdown("planToMarkdown", planToMarkdown(left)) },
  { name: "toHtml", find: (comparison) => LANGUAGES.flatMap((language) => brokenHtml(toHtml(comparison, { language }))) },
  { name: "toText", find: (comparison) => brokenCharacters("toText", toText(comparison, TERMINAL)) },
  { name: "planToText", find: ({ right }) => brokenCharacters("planToText", planToText(right, TERMINAL)) },
  { name: "explainPlan", find: ({ left }) => brokenCharacters("explainPlan", explainPlan(left, TERMINAL)) },
  { name: "toTables", find: (comparison) => brokenTables(toTables(comparison)) },
  { name: "planTables", find: ({ left, right }) => brokenTables(planTables(left.id === right.id ? left : [left, right])) },
  { name: "toSssom", find: (comparison) => brokenSssom(toSssom(comparison)) },
];

function brokenMarkdown(name: string, written: string): string[] {
  return [...brokenCharacters(name, written), ...(written.includes("<") ? [`${name} markup: a < stands in it`] : [])];
}

function brokenHtml(page: string): string[] {
  // the words of attributes are no markup
  const strange = NEVER.exec(page.replace(/"[^"]*"/gu, '""'))?.[0];
  return [
    ...brokenCharacters("toHtml", page),
    ...(framesOf(page) === FRAMES_OF_NOTHING ? [] : ["toHtml markup: an element of the page's frame stands in its words"]),
    ...(strange === undefined ? [] : [`toHtml markup: ${strange}`]),
    ...(/\p{Cs}/u.test(page) ? ["toHtml characters: half a surrogate pair"] : []),
  ];
}

function framesOf(page: string): number {
  return page.match(FRAME)?.length ?? 0;
}

function brokenCharacters(name: string, written: string): string[] {
  const obeyed = OBEYED.exec(written)?.[0];
  const empty = /NaN|undefined|Infinity|\[object /u.exec(written)?.[0];
  return [
    ...(obeyed === undefined ? [] : [`${name} characters: U+${obeyed.codePointAt(0)?.toString(16)}`]),
    ...(empty === undefined ? [] : [`${name} words: ${empty}`]),
  ];
}

/** Cells are plain, keys are unique, and CSV has as many rows and cells as the table. */
function brokenTables(tables: Tables | PlanTables): string[] {
  const rowsOf = new Map<string, readonly Readonly<Record<string, unknown>>[]>(Object.entries(tables));
  return TABLE_NAMES.flatMap((name) => {
    const rows = rowsOf.get(name);
    return rows === undefined ? [] : brokenTable(name, rows);
  });
}

function brokenTable(name: TableName, rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  const { key, columns } = tableOf(name);
  const width = Object.keys(columns).length;
  // a row of the table, as toTables made it
  const cells = readCsv(toCsv(name, rows as never));
  return [
    ...findUnplain(rows).map((found) => `tables plain JSON: ${name}.${found}`),
    ...(new Set(rows.map((row) => row[key])).size === rows.length ? [] : [`tables keys: two rows of ${name} have one`]),
    ...(cells.length === rows.length + 1 && cells.every((row) => row.length === width)
      ? []
      : [`tables csv: ${name} has other rows or cells`]),
  ];
}

/** Behind the metadata, every line has as many cells; quoted ones may hold tabs and line ends. */
function brokenSssom(written: string): string[] {
  const rows = written.slice(written.search(/^[^#]/mu)).replace(/"(?:[^"]|"")*"/gu, "quoted");
  const widths = new Set(rows.split("\n").map((row) => row.split("\t").length));
  // the last line ends in a line end, so an empty one is behind it
  return widths.size === 2 && rows.endsWith("\n") ? [] : ["toSssom cells: rows are of different length"];
}
