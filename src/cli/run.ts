import { comparePlans, toSlim } from "../comparePlans.ts";
import { compareTheme } from "../compareTheme.ts";
import type { Comparison } from "../model/comparison.ts";
import { CrosscountyError, UnknownThemeError } from "../model/errors.ts";
import type { Plan } from "../model/plan.ts";
import { explainPlan } from "../report/explainPlan.ts";
import type { Language } from "../report/phrases.ts";
import { planToMarkdown } from "../report/planToMarkdown.ts";
import { planToText } from "../report/planToText.ts";
import { toPlainLine } from "../report/sanitize.ts";
import { toMarkdown } from "../report/toMarkdown.ts";
import { toText } from "../report/toText.ts";
import { VERSION } from "../version.ts";
import { CliError } from "./cliError.ts";
import { HELP } from "./help.ts";
import type { Io } from "./io.ts";
import { colorPaint, plainPaint } from "./paint.ts";
import { type Call, type CliOptions, readArguments } from "./readArguments.ts";
import { readPlanFile } from "./readPlanFile.ts";
import { withOwnId, writeTables } from "./writeTables.ts";

const DEFAULT_WIDTH = 100;

/** Does what the arguments ask for and gives the exit code. Nothing but an error of our own making gets past it. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    await io.out(await answer(readArguments(argv), io));
    return 0;
  } catch (error) {
    if (error instanceof CliError) return fail(error.message, error.exitCode, io);
    if (error instanceof CrosscountyError) return fail(error.message, error instanceof UnknownThemeError ? 2 : 1, io);
    throw error;
  }
}

function fail(message: string, code: 1 | 2, io: Io): number {
  say(message, io);
  return code;
}

async function answer(call: Call, io: Io): Promise<string> {
  switch (call.command) {
    case "help":
      return HELP;
    case "version":
      return `${VERSION}\n`;
    case "parse":
      return answerPlan(await readPlanFile(call.files[0], io, call.options.plans[0]), call.options, io);
    case "compare": {
      const [leftPlan, rightPlan = leftPlan] = call.options.plans;
      const left = await readPlanFile(call.files[0], io, leftPlan);
      const right = await readPlanFile(call.files[1], io, rightPlan);
      warn(left, io);
      warn(right, io);
      return answerComparison(left, right, call.options, io);
    }
  }
}

/** Errors of the reading are said on stderr; the comparison is made all the same. */
function warn(plan: Plan, io: Io): void {
  for (const issue of plan.issues) if (issue.severity === "error") say(`${plan.source.name ?? plan.id}: ${issue.message}`, io);
}

/** One plain line on stderr, whatever a file's name holds. */
function say(message: string, io: Io): void {
  io.err(`crosscounty: ${toPlainLine(message)}\n`);
}

async function answerPlan(plan: Plan, options: CliOptions, io: Io): Promise<string> {
  return options.tables === null ? deliver(printPlan(plan, options, io), options, io) : writeTables(plan, options.tables, options, io);
}

function printPlan(plan: Plan, options: CliOptions, io: Io): string | Uint8Array {
  switch (options.format) {
    case "json":
      return `${JSON.stringify(plan, null, 2)}\n`;
    case "markdown":
      return planToMarkdown(plan, languageOf(options));
    default:
      return (options.explain ? explainPlan : planToText)(plan, textOptions(options, io));
  }
}

async function answerComparison(left: Plan, right: Plan, options: CliOptions, io: Io): Promise<string> {
  const { theme, tables } = options;
  const other = tables === null ? right : withOwnId(left, right);
  const comparison = theme === null ? comparePlans(left, other) : compareTheme(left, other, theme);
  return tables === null
    ? deliver(await printComparison(comparison, options, io), options, io)
    : writeTables(comparison, tables, options, io);
}

/** What was made, for standard output; where a file is asked for it goes there, and its name is said. */
async function deliver(made: string | Uint8Array, { output, open }: CliOptions, io: Io): Promise<string> {
  if (output === null) return typeof made === "string" ? made : "";
  await writeOutput(output, typeof made === "string" ? new TextEncoder().encode(made) : made, io);
  if (open) io.open(output);
  return `${toPlainLine(output)}\n`;
}

async function writeOutput(path: string, bytes: Uint8Array, io: Io): Promise<void> {
  try {
    await io.writeFile(path, bytes);
  } catch (error) {
    throw new CliError(`${path}: ${error instanceof Error ? error.message : String(error)}`, 1);
  }
}

/** Formats that are files are loaded when asked for: the start of every call would pay for them. */
async function printComparison(comparison: Comparison, options: CliOptions, io: Io): Promise<string | Uint8Array> {
  const report = { ...languageOf(options), ...(options.detail && { detail: options.detail }) };
  switch (options.format) {
    case "json":
      return `${JSON.stringify(options.slim ? toSlim(comparison) : comparison, null, 2)}\n`;
    case "markdown":
      return toMarkdown(comparison, report);
    case "html":
      return (await import("../report/html/toHtml.ts")).toHtml(comparison, report);
    case "docx":
      return (await import("../report/docx/toDocx.ts")).toDocx(comparison, report);
    case "xlsx":
      return (await import("../report/xlsx/toXlsx.ts")).toXlsx(comparison, report);
    case "text":
      return toText(comparison, textOptions(options, io));
  }
}

function languageOf({ language }: CliOptions): { language?: Language } {
  return language === null ? {} : { language };
}

function textOptions(options: CliOptions, io: Io) {
  return { ...languageOf(options), width: options.width ?? io.columns ?? DEFAULT_WIDTH, paint: io.color ? colorPaint : plainPaint };
}
