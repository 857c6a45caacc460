import { parseArgs } from "node:util";
import { closest, distance } from "fastest-levenshtein";
import { LANGUAGES, type Language } from "../report/phrases.ts";
import { CliError } from "./cliError.ts";

export const FORMATS = ["text", "json", "markdown", "html", "docx", "xlsx"] as const;
export type Format = (typeof FORMATS)[number];

const DETAILS = ["full", "brief"] as const;
type Detail = (typeof DETAILS)[number];

export interface CliOptions {
  format: Format;
  theme: string | null;
  slim: boolean;
  width: number | null;
  explain: boolean;
  /** Language of what is printed for a reader. */
  language: Language | null;
  /** A brief report in place of a full one. */
  detail: Detail | null;
  /** The file that is written; null prints. */
  output: string | null;
  /** Shows the file that was written. */
  open: boolean;
  /** Which plan of each file, from 1. */
  plans: readonly number[];
  /** The folder that tables are written into; null prints. */
  tables: string | null;
  /** Parquet files beside the CSV files. */
  parquet: boolean;
  /** A byte order mark in CSV files, for Excel. */
  bom: boolean;
}

export type Call =
  | { command: "help" }
  | { command: "version" }
  | { command: "parse"; files: [string]; options: CliOptions }
  | { command: "compare"; files: [string, string]; options: CliOptions };

const OPTIONS = {
  format: { type: "string", default: "text" },
  theme: { type: "string" },
  slim: { type: "boolean", default: false },
  width: { type: "string" },
  explain: { type: "boolean", default: false },
  language: { type: "string" },
  detail: { type: "string" },
  output: { type: "string", short: "o" },
  open: { type: "boolean", default: false },
  plan: { type: "string" },
  tables: { type: "string" },
  parquet: { type: "boolean", default: false },
  bom: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "V", default: false },
} as const;

/** What the command line asks for. Throws CliError with exit code 2, naming what was found and what was expected. */
export function readArguments(argv: readonly string[]): Call {
  const { values, positionals } = parse(argv);
  const [command, ...files] = positionals;
  if (values.help) return { command: "help" };
  if (values.version) return { command: "version" };
  if (command === "help") return { command };
  if (command === undefined) throw usage("no command given; expected compare or parse");
  const options: CliOptions = {
    format: toFormat(values.format),
    theme: values.theme ?? null,
    slim: values.slim,
    width: toWidth(values.width),
    explain: values.explain,
    language: toLanguage(values.language),
    detail: toDetail(values.detail),
    output: values.output ?? null,
    open: values.open,
    plans: toPlans(values.plan, command === "compare" ? 2 : 1),
    tables: values.tables ?? null,
    parquet: values.parquet,
    bom: values.bom,
  };
  checkTables(options);
  checkReport(options);
  if (options.slim && options.format !== "json") throw usage("--slim goes with --format json");
  if (command === "parse") {
    if (options.slim || options.theme !== null) throw usage("--slim and --theme go with compare");
    if (options.explain && options.format !== "text") throw usage("--explain goes with --format text");
    // the tables of one plan give no reasons
    if (options.language !== null && options.tables !== null) throw usage("--language goes without --tables");
    if (isReport(options.format) || options.detail !== null) throw usage("--detail and the formats html, docx and xlsx go with compare");
    return { command, files: [exactly(files, 1, command)[0] ?? ""], options };
  }
  if (command === "compare") {
    if (options.explain) throw usage("--explain goes with parse");
    const [left = "", right = ""] = exactly(files, 2, command);
    if (left === "-" && right === "-") throw usage("both plans from standard input; expected at most one -");
    return { command, files: [left, right], options };
  }
  throw usage(`unknown command ${JSON.stringify(command)}; expected compare or parse${suggest(command, ["compare", "parse"])}`);
}

/** Tables are written, all else is printed. */
function checkTables({ tables, parquet, bom, format, explain }: CliOptions): void {
  if (tables === "") throw usage("--tables without a folder");
  if (tables === null && (parquet || bom)) throw usage("--parquet and --bom go with --tables");
  if (tables !== null && (format !== "text" || explain)) throw usage("--tables goes without --format and --explain");
}

/** Reports for a reader, made of one list of blocks; docx and xlsx are no words and go into a file. */
function checkReport({ format, language, detail, output, open, tables }: CliOptions): void {
  if (output === "") throw usage("--output without a file");
  if (output !== null && tables !== null) throw usage("--output goes without --tables");
  if ((format === "docx" || format === "xlsx") && output === null) throw usage(`--format ${format} needs --output FILE`);
  if (open && output === null) throw usage("--open goes with --output FILE");
  if (language !== null && format === "json") throw usage("--language goes without --format json");
  if (detail !== null && format !== "markdown" && !isReport(format))
    throw usage("--detail goes with --format markdown, html, docx and xlsx");
}

function isReport(format: Format): boolean {
  return format === "html" || format === "docx" || format === "xlsx";
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    const unknown = /^Unknown option '(?<option>[^' ]+)/u.exec(message)?.groups?.option;
    if (unknown === undefined) throw usage(message);
    throw usage(
      `unknown option ${unknown}${suggest(
        unknown,
        Object.keys(OPTIONS).map((name) => `--${name}`),
      )}`,
    );
  }
}

function exactly(files: readonly string[], count: number, command: string): readonly string[] {
  if (files.length === count) return files;
  throw usage(`${command} takes ${count} file${count > 1 ? "s" : ""}, found ${files.length}`);
}

function toFormat(value: string): Format {
  const format = FORMATS.find((known) => known === value);
  if (!format) throw usage(`unknown format ${JSON.stringify(value)}; expected ${FORMATS.join(", ")}${suggest(value, FORMATS)}`);
  return format;
}

function toLanguage(value: string | undefined): Language | null {
  if (value === undefined) return null;
  const language = LANGUAGES.find((known) => known === value);
  if (!language) throw usage(`unknown language ${JSON.stringify(value)}; expected ${LANGUAGES.join(" or ")}`);
  return language;
}

function toDetail(value: string | undefined): Detail | null {
  if (value === undefined) return null;
  const detail = DETAILS.find((known) => known === value);
  if (!detail) throw usage(`unknown detail ${JSON.stringify(value)}; expected ${DETAILS.join(" or ")}`);
  return detail;
}

const NARROWEST = 40;

function toWidth(value: string | undefined): number | null {
  if (value === undefined) return null;
  const width = Number(value);
  if (!Number.isInteger(width) || width < NARROWEST)
    throw usage(`width ${JSON.stringify(value)}; expected a whole number from ${NARROWEST}`);
  return width;
}

/** `3`, or `1,3` for a comparison: one number for each file; a single one holds for both. */
function toPlans(value: string | undefined, files: number): readonly number[] {
  const numbers = (value ?? "1").split(",").map(Number);
  if (numbers.some((number) => !Number.isSafeInteger(number) || number < 1) || numbers.length > files)
    throw usage(`plan ${JSON.stringify(value)}; expected a whole number from 1${files > 1 ? ", or one for each file: 1,3" : ""}`);
  return numbers;
}

/** So many slips of the finger still mean the word. */
const MOST_SLIPS = 3;

/** "; did you mean …" where a known word is near, else nothing. */
function suggest(written: string, known: readonly string[]): string {
  if (known.length === 0) return "";
  const nearest = closest(written, known);
  return distance(written, nearest) <= MOST_SLIPS ? `; did you mean ${nearest}?` : "";
}

function usage(message: string): CliError {
  return new CliError(`${message} (crosscounty --help shows examples)`, 2);
}
