import { COMPARE_DEFAULTS } from "../compareDefaults.ts";
import { compareWith, toSlim } from "../comparePlans.ts";
import { toTheme } from "../compareTheme.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import { explainPlan } from "../report/explainPlan.ts";
import type { Language } from "../report/phrases.ts";
import { planToMarkdown } from "../report/planToMarkdown.ts";
import { planToText } from "../report/planToText.ts";
import { toPlainLine } from "../report/sanitize.ts";
import { toText } from "../report/toText.ts";
import { CliError } from "./cliError.ts";
import type { Io } from "./io.ts";
import { colorPaint, plainPaint } from "./paint.ts";
import type { Call, CliOptions } from "./readArguments.ts";
import { readPlanFile } from "./readPlanFile.ts";
import { say } from "./say.ts";
import { withOwnId, writeTables } from "./writeTables.ts";

const DEFAULT_WIDTH = 100;

type CallOf<Command> = Extract<Call, { command: Command }>;

export async function answerParse({ files, options }: CallOf<"parse">, io: Io): Promise<string> {
  return answerPlan(await readPlanFile(files[0], io, options.plans[0]), options, io);
}

export async function answerCompare({ files, options }: CallOf<"compare">, io: Io): Promise<string> {
  const [leftPlan, rightPlan = leftPlan] = options.plans;
  const left = await readPlanFile(files[0], io, leftPlan);
  const right = await readPlanFile(files[1], io, rightPlan);
  warn(left, io);
  warn(right, io);
  return answerComparison(left, right, options, io);
}

/** Errors of the reading are said on stderr; the comparison is made all the same. */
function warn(plan: Plan, io: Io): void {
  for (const issue of plan.issues) if (issue.severity === "error") say(`${plan.source.name ?? plan.id}: ${issue.message}`, io);
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
  const whole = compareWith([left, other], COMPARE_DEFAULTS);
  const comparison = theme === null ? whole : toTheme(whole, theme);
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

/** Reports of many parts are loaded when asked for: the start of every call would pay for them. */
async function printComparison(comparison: Comparison, options: CliOptions, io: Io): Promise<string | Uint8Array> {
  const { format, slim, detail } = options;
  switch (format) {
    case "json":
      return `${JSON.stringify(slim ? toSlim(comparison) : comparison, null, 2)}\n`;
    case "text":
      return toText(comparison, textOptions(options, io));
    default:
      return (await import("./reports.ts")).toReport(comparison, format, { ...languageOf(options), ...(detail && { detail }) });
  }
}

function languageOf({ language }: CliOptions): { language?: Language } {
  return language === null ? {} : { language };
}

function textOptions(options: CliOptions, io: Io) {
  return { ...languageOf(options), width: options.width ?? io.columns ?? DEFAULT_WIDTH, paint: io.color ? colorPaint : plainPaint };
}
