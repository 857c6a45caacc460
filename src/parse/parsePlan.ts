import { findMechanism } from "../extract/findMechanism.ts";
import { readDuties, type Standing } from "../extract/findResponsibilities.ts";
import { findStanding } from "../extract/findStanding.ts";
import { DUTY_SECTION, MECHANISM_TITLE } from "../lexicon/sectionKinds.ts";
import { InvalidArgumentError, InvalidOptionError, LimitError } from "../model/errors.ts";
import type { Mechanism } from "../model/mechanism.ts";
import type { Organization } from "../model/organization.ts";
import type { Plan } from "../model/plan.ts";
import type { Task } from "../model/task.ts";
import type { OutlineNode } from "../outline/outlineNode.ts";
import { foldDigits } from "../text/foldText.ts";
import { type ScannedText, wholeOf } from "../text/scanText.ts";
import { sha256 } from "../text/sha256.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import { splitParagraphsIn } from "../text/splitParagraphs.ts";
import { findIssues } from "./findIssues.ts";
import { locatePlan } from "./locatePlan.ts";
import { type ParseOptions, toParseOptions } from "./parseOptions.ts";
import { readNumbers } from "./readNumbers.ts";
import { readTree, type TreeTask } from "./readTree.ts";
import { toReadUnits } from "./readUnits.ts";
import { shareResponsibilities } from "./shareResponsibilities.ts";

/** 《…》（甲政发〔2025〕3号） is the number of what is quoted, and no own one. */
const DOCUMENT_NUMBER = /(?<!》\s?[（(][\u4e00-\u9fa5]{0,11})[\u4e00-\u9fa5]{1,12}〔\d{4}〕\s?\d{1,4}\s?号/u;
const ISSUE_DATE = /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/u;
const LONGEST_DATE = "2025年12月31日".length;

/**
 * Reads a plan. What a county wrote never throws: what a reader should look at stands in `Plan.issues`.
 *
 * @param text the plan's text, as found: line breaks, blanks and marks of any kind
 * @returns the plan as plain JSON; every span is half-open, in UTF-16 code units of `plan.text`
 * @throws {InvalidArgumentError} where `text` is no string
 * @throws {InvalidOptionError} where an option is unknown or of the wrong kind, or the text does not hold so many plans
 * @throws {LimitError} where the text is longer than `options.maxLength`
 */
export function parsePlan(text: string, options: Partial<ParseOptions> = {}): Plan {
  if (typeof text !== "string") throw new InvalidArgumentError("text", typeName(text), "a string");
  return parseWith(text, toParseOptions(options));
}

/** The same with options that are known to be right and complete: our own callers do without the checks, and without loading what checks. */
export function parseWith(text: string, settings: ParseOptions): Plan {
  if (text.length > settings.maxLength) {
    throw new LimitError("text length", `${text.length} code units`, `at most ${settings.maxLength} (option maxLength)`);
  }
  const tree = readTree(text, settings.plan);
  if (settings.plan > tree.plans)
    throw new InvalidOptionError("parse option plan", String(settings.plan), `1 to ${tree.plans}, the plans that the text holds`);
  const { nodes, title } = tree;
  const front = nodes.find((node) => node.kind === "letter") ?? nodes[0];
  const frontWords = front && front.number === null ? sliceSpan(tree.text, front.span) : "";

  const standing = findStanding(tree.text);
  const duties = new Set(nodes.filter((node) => DUTY_SECTION.test(node.title)).flatMap((node) => node.children));
  const own = tree.tasks.map((task) => toTask(tree.text, task, { standing, isDuty: duties.has(task.node) }));
  const tasks = shareResponsibilities(tree, { nodes, tasks: own, standing });
  const { numbers, targets } = readNumbers(tree, toReadUnits(nodes, tasks), yearOf(title));
  const mechanism = readMechanism(tree.text, nodes);
  const { place, rivals } = locatePlan({ title, front: frontWords, text: tree.text }, settings);
  const hash = sha256(text);
  return {
    schema: "crosscounty/plan@1",
    id: settings.id ?? (place?.code ?? hash.slice(0, 12)) + (settings.plan > 1 ? `#${settings.plan}` : ""),
    title,
    issued: readIssued(tree),
    documentNumber: readDocumentNumber(frontWords),
    place,
    source: { name: settings.name, sha256: hash, length: text.length },
    text: tree.text,
    removals: tree.removals,
    sections: tree.sections,
    tasks,
    targets,
    numbers,
    mechanism,
    issues: [
      ...tree.issues,
      ...findIssues({ text: tree.text, signs: tree.signs, kinds: tree.kinds, removals: tree.removals, title, place, rivals, tasks, nodes }),
    ],
  };
}

function typeName(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
}

function toTask(text: string, task: TreeTask, how: { standing: Standing; isDuty: boolean }): Task {
  const { node, id, sectionId, title, span, measures } = task;
  const { organizations, deadline } = readDuties(text, task.duties, how.standing);
  const heading: Organization[] = how.isDuty ? [{ name: node.title, role: "joint", span: node.titleSpan ?? task.span, cue: null }] : [];
  return {
    id,
    sectionId,
    title,
    text: task.text,
    span,
    organizations: organizations.length > 0 ? organizations : heading,
    deadline,
    measures,
  };
}

/** Of sections that are a mechanism, else of those that only sound like one: 一、强化组织领导…（责任单位：…） is a task that may found a group. */
function readMechanism(text: string, nodes: readonly OutlineNode[]): Mechanism | null {
  const sounding = nodes.filter((node) => node.kind === "tasks" && node.titleSpan && MECHANISM_TITLE.test(node.title));
  for (const node of [...nodes.filter((one) => one.kind === "mechanism"), ...sounding]) {
    const mechanism = findMechanism(text, node.span);
    if (mechanism) return mechanism;
  }
  return null;
}

/** The year of a plan for one year: 2020年工作要点; null for 2019—2022年 and where the title names none. */
function yearOf(title: string | null): number | null {
  const years = foldDigits(title ?? "").match(/(?:19|20)\d{2}(?=年|[-—–－～~至])/gu) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

function readDocumentNumber(front: string): string | null {
  // the end of the title may stand right before it
  return DOCUMENT_NUMBER.exec(front)?.[0].replace(/^.*通知/u, "") ?? null;
}

function readIssued(scan: ScannedText): string | null {
  const dates = splitParagraphsIn(scan, wholeOf(scan)).filter((paragraph) => paragraph.text.length <= LONGEST_DATE);
  const groups = dates.map((paragraph) => ISSUE_DATE.exec(foldDigits(paragraph.text))?.groups).find((found) => found !== undefined);
  if (!groups) return null;
  const [year = "", month = "", day = ""] = [groups.year, groups.month, groups.day];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
