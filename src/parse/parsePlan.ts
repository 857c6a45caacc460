import { findMeasures } from "../extract/findMeasures.ts";
import { findMechanism } from "../extract/findMechanism.ts";
import { findResponsibilities, type Standing } from "../extract/findResponsibilities.ts";
import { findStanding } from "../extract/findStanding.ts";
import { markAt } from "../lexicon/marks.ts";
import { DUTY_SECTION, MECHANISM_TITLE } from "../lexicon/sectionKinds.ts";
import { InvalidArgumentError, InvalidOptionError, LimitError } from "../model/errors.ts";
import type { Measure } from "../model/measure.ts";
import type { Mechanism } from "../model/mechanism.ts";
import type { Organization } from "../model/organization.ts";
import type { Plan } from "../model/plan.ts";
import type { Section } from "../model/section.ts";
import type { Task } from "../model/task.ts";
import { buildOutline, countPlans } from "../outline/buildOutline.ts";
import { flatten, isTask } from "../outline/flatten.ts";
import type { OutlineNode } from "../outline/outlineNode.ts";
import { cleanText } from "../text/cleanText.ts";
import { foldDigits } from "../text/foldText.ts";
import { sha256 } from "../text/sha256.ts";
import { sliceSpan, trimSpan } from "../text/sliceSpan.ts";
import { splitParagraphs } from "../text/splitParagraphs.ts";
import { findIssues } from "./findIssues.ts";
import { locatePlan } from "./locatePlan.ts";
import { type ParseOptions, toParseOptions } from "./parseOptions.ts";
import { readNumbers } from "./readNumbers.ts";
import { toReadUnits } from "./readUnits.ts";
import { shareResponsibilities } from "./shareResponsibilities.ts";

/** 《…》（甲政发〔2025〕3号） is the number of what is quoted, and no own one. */
const DOCUMENT_NUMBER = /(?<!》\s?[（(][\u4e00-\u9fa5]{0,11})[\u4e00-\u9fa5]{1,12}〔\d{4}〕\s?\d{1,4}\s?号/u;
const ISSUE_DATE = /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/u;

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
  const settings = toParseOptions(options);
  if (text.length > settings.maxLength) {
    throw new LimitError("text length", `${text.length} code units`, `at most ${settings.maxLength} (option maxLength)`);
  }
  const cleaned = cleanText(text, (line) => markAt(line)?.row.kind ?? null);
  const count = countPlans(cleaned.text);
  if (settings.plan > count)
    throw new InvalidOptionError("parse option plan", String(settings.plan), `1 to ${count}, the plans that the text holds`);
  const outline = buildOutline(cleaned.text, settings.plan);
  const nodes = flatten(outline.nodes);
  const front = nodes.find((node) => node.kind === "letter") ?? nodes[0];
  const frontWords = front && front.number === null ? sliceSpan(cleaned.text, front.span) : "";

  const standing = findStanding(cleaned.text);
  const duties = new Set(nodes.filter((node) => DUTY_SECTION.test(node.title)).flatMap((node) => node.children));
  const own = nodes.filter(isTask).map((node) => toTask(cleaned.text, node, { standing, isDuty: duties.has(node) }));
  const tasks = shareResponsibilities(cleaned.text, { nodes, tasks: own, standing });
  const units = toReadUnits(cleaned.text, nodes, tasks);
  const ownMeasures = new Map(units.filter((unit) => !unit.isTask).map((unit) => [unit.ownerId, unit.measures]));
  const { numbers, targets } = readNumbers(cleaned.text, units, yearOf(outline.title));
  const mechanism = readMechanism(cleaned.text, nodes);
  const { place, rivals } = locatePlan({ title: outline.title, front: frontWords, text: cleaned.text }, settings);
  const hash = sha256(text);
  return {
    schema: "crosscounty/plan@1",
    id: settings.id ?? (place?.code ?? hash.slice(0, 12)) + (settings.plan > 1 ? `#${settings.plan}` : ""),
    title: outline.title,
    issued: readIssued(cleaned.text),
    documentNumber: readDocumentNumber(frontWords),
    place,
    source: { name: settings.name, sha256: hash, length: text.length },
    text: cleaned.text,
    removals: cleaned.removals,
    sections: outline.nodes.map((node) => toSection(node, ownMeasures)),
    tasks,
    targets,
    numbers,
    mechanism,
    issues: [
      ...outline.issues,
      ...findIssues({ text: cleaned.text, removals: cleaned.removals, title: outline.title, place, rivals, tasks, nodes }),
    ],
  };
}

function typeName(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "an array" : typeof value;
}

function toTask(text: string, node: OutlineNode, how: { standing: Standing; isDuty: boolean }): Task {
  const span = trimSpan(text, node.span);
  const titleSpan = node.titleSpan ?? span;
  const found = findResponsibilities(text, { start: titleSpan.start, end: span.end }, how.standing);
  const heading: Organization[] = how.isDuty ? [{ name: node.title, role: "joint", span: titleSpan, cue: null }] : [];
  return {
    id: node.id,
    sectionId: node.id,
    title: node.title,
    text: sliceSpan(text, span),
    span,
    organizations: found.organizations.length > 0 ? found.organizations : heading,
    deadline: found.deadline,
    measures: findMeasures(text, node.body, found.spans, node.id),
  };
}

/** `ownMeasures`: those of sections that are no tasks, by id. */
function toSection(node: OutlineNode, ownMeasures: ReadonlyMap<string, Measure[]>): Section {
  return {
    id: node.id,
    number: node.number,
    title: node.title,
    kind: node.kind,
    span: node.span,
    measures: ownMeasures.get(node.id) ?? [],
    children: node.children.map((child) => toSection(child, ownMeasures)),
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

function readIssued(text: string): string | null {
  const groups = splitParagraphs(foldDigits(text))
    .map((paragraph) => ISSUE_DATE.exec(paragraph.text)?.groups)
    .find((found) => found !== undefined);
  if (!groups) return null;
  const [year = "", month = "", day = ""] = [groups.year, groups.month, groups.day];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
