import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as divisionsEntry from "../../src/divisions/index.ts";
import * as core from "../../src/index.ts";
import * as notebook from "../../src/notebook/index.ts";
import * as read from "../../src/read/index.ts";
import * as report from "../../src/report/index.ts";
import * as tables from "../../src/tables/index.ts";
import { deepFreeze } from "../support/deepFreeze.ts";
import { TWO_TEXTS } from "../support/twoCounties.ts";

/** What the calls below are made with, made afresh for each. */
interface Given {
  left: core.Plan;
  right: core.Plan;
  comparison: core.Comparison;
  alignment: core.Alignment;
  rows: tables.Tables;
  blocks: report.Block[];
  bytes: Uint8Array;
  text: read.ReadText;
  parseOptions: { id: string; name: string; place: { name: string }; divisions: core.DivisionTable };
  compareOptions: Partial<core.CompareOptions>;
  pairs: { left: string; right: string }[];
  names: Record<string, string>;
  quantity: core.Quantity;
  background: core.BackgroundTable;
}

const WORD_FILE = readFileSync("test/read/fixtures/xiangyin.docx");
const [left, right] = [
  core.parsePlan(TWO_TEXTS.left, { id: "安平县" }),
  core.parsePlan(`${TWO_TEXTS.right}\n（四）完善制度。全面完成整治任务。\n`, { id: "柳林县" }),
];
const comparison = core.comparePlans(left, right);

const PLAIN = {
  left,
  right,
  comparison,
  alignment: core.alignTasks(left, right),
  rows: tables.toTables(comparison),
  blocks: report.reportBlocks(comparison),
  text: await read.readPlanText(new Uint8Array(WORD_FILE)),
  pairs: [{ left: "2.1", right: "2.2" }],
  names: { "430600": "岳阳市", "430624": "湘阴县", "430000": "湖南省" },
  quantity: left.targets.flatMap(({ quantity }) => quantity ?? [])[0] ?? fail("an amount"),
  background: { name: "甲", clauses: 100, topics: { 农业: 3 }, rows: ["7 建设", "3 农田粮食"] },
  compareOptions: {
    weights: { taskPrior: -3 },
    thresholds: { task: 0.5 },
    about: 0.1,
    equivalents: [["科工信局", "工信局"]],
    maxPairs: 1e6,
  },
};

const given = (): Given => ({
  ...structuredClone(PLAIN),
  bytes: new Uint8Array(WORD_FILE),
  // a table has methods, which no clone has
  parseOptions: {
    id: "甲",
    name: "甲.txt",
    place: { name: "安平县" },
    divisions: core.toDivisionTable({ "430600": "岳阳市", "430624": "安平县" }),
  },
});

function fail(what: string): never {
  throw new Error(`expected ${what}, found none`);
}

/** Every public function with a call of it; `null` where there is nothing that could be changed: strings and numbers alone. */
const CALLS: Record<string, Record<string, ((given: Given) => unknown) | null>> = {
  core: {
    parsePlan: ({ parseOptions }) => core.parsePlan(TWO_TEXTS.left, parseOptions),
    parsePlans: ({ parseOptions }) => core.parsePlans(`${TWO_TEXTS.left}\n${TWO_TEXTS.right}`, parseOptions),
    comparePlans: (all) => core.comparePlans(all.left, all.right, { ...all.compareOptions, alignment: all.alignment }),
    compareTheme: (all) => core.compareTheme(all.left, all.right, "粮食", all.compareOptions),
    toSlim: (all) => core.toSlim(all.comparison),
    listOnly: (all) => core.listOnly(all.comparison, "left"),
    findTasks: (all) => core.findTasks(all.left, "粮食"),
    alignTasks: (all) => core.alignTasks(all.left, all.right, { weights: all.compareOptions.weights ?? {} }),
    alignByHand: (all) => core.alignByHand(all.left, all.right, all.pairs),
    alignMeasures: (all) => core.alignMeasures(all.left, all.right, all.alignment.tasks),
    diffTargets: (all) => core.diffTargets(all.left, all.right, all.alignment, { about: 0.1 }),
    compareOrganizations: (all) => core.compareOrganizations(all.left, all.right, { equivalents: [["科工信局", "工信局"]] }),
    compareDuties: (all) => core.compareDuties(all.left, all.right, all.comparison.tasks, all.comparison.organizations),
    checkMechanism: (all) => core.checkMechanism(all.left),
    diffWording: null,
    findQuantities: null,
    parseQuantity: null,
    parseNumeral: null,
    formatQuantity: ({ quantity }) => core.formatQuantity(quantity),
    restoreSource: (all) => core.restoreSource(all.left.text, all.left.removals),
    sliceSpan: (all) => core.sliceSpan(all.left.text, all.left.tasks[0]?.span ?? fail("a task")),
    toSourceOffset: (all) => core.toSourceOffset(7, all.left.removals),
    toSourceSpan: (all) => core.toSourceSpan(all.left.tasks[0]?.span ?? fail("a task"), all.left.removals),
    shippedBackground: null,
    toBackground: ({ background }) => [...core.toBackground(background).counts],
    toDivisionTable: ({ names }) => core.toDivisionTable(names).namesakes("湘阴县"),
  },
  divisions: { findDivision: null },
  read: {
    detectFormat: ({ bytes }) => read.detectFormat(bytes, "甲.docx"),
    locate: (all) => read.locate(all.text, 100),
    readPlan: ({ bytes, parseOptions }) => read.readPlan(bytes, parseOptions),
    readPlanText: ({ bytes }) => read.readPlanText(bytes, { name: "甲.docx" }),
    toPlan: (all) => read.toPlan(all.text, all.parseOptions),
  },
  report: {
    reportBlocks: (all) => report.reportBlocks(all.comparison, { parts: ["glance", "tasks"], language: "en" }),
    blocksToMarkdown: ({ blocks }) => report.blocksToMarkdown(blocks),
    blocksToHtml: ({ blocks }) => report.blocksToHtml(blocks),
    blocksToDocx: async ({ blocks }) => (await report.blocksToDocx(blocks)).length,
    toMarkdown: (all) => report.toMarkdown(all.comparison, { language: "en" }),
    toHtml: (all) => report.toHtml(all.comparison, { language: "en" }),
    toDocx: (all) => report.toDocx(all.comparison, { language: "en" }),
    toXlsx: (all) => report.toXlsx(all.comparison, { language: "en" }),
  },
  tables: {
    planTables: (all) => tables.planTables([all.left, all.right]),
    restoreCell: null,
    toCsv: ({ rows }) => tables.toCsv("tasks", rows.tasks, { bom: true }),
    toDataPackage: ({ rows }) => tables.toDataPackage(rows, { bom: true }),
    toDictionary: () => tables.toDictionary(deepFreeze(["tasks", "targets"])),
    toFolder: (all) => tables.toFolder([all.comparison], { bom: true, parquet: true }),
    toParquet: ({ rows }) => tables.toParquet("tasks", rows.tasks),
    toSssom: (all) => tables.toSssom(all.comparison, { byHand: false }),
    toTables: (all) => tables.toTables([all.comparison]),
  },
  notebook: {
    parsePlan: ({ parseOptions }) => notebook.parsePlan(TWO_TEXTS.left, parseOptions),
    parsePlans: ({ parseOptions }) => notebook.parsePlans(TWO_TEXTS.left, parseOptions),
    comparePlans: (all) => notebook.comparePlans(all.left, all.right, all.compareOptions),
    compareTheme: (all) => notebook.compareTheme(all.left, all.right, "粮食", all.compareOptions),
    show: ({ rows }) => notebook.show(rows.targets, { columns: ["quote", "indicator"] }),
    toHtml: (all) => notebook.toHtml(all.comparison),
    toMarkdown: ({ rows }) => notebook.toMarkdown(rows.targets, { columns: ["quote", "indicator"] }),
    cite: (all) => notebook.cite(all.comparison),
  },
};

const ENTRIES: Record<string, object> = { core, divisions: divisionsEntry, read, report, tables, notebook };
const ROWS = Object.entries(CALLS).flatMap(([entry, calls]) =>
  Object.entries(calls).flatMap(([name, call]) => (call === null ? [] : [[entry, name, call] as const])),
);

/** Writes into all that a result holds. */
function ruin(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Uint8Array) return void value.fill(0);
  for (const item of Object.values(value)) ruin(item, seen);
  if (Array.isArray(value)) value.reverse().push("毁");
  else if (!Object.isFrozen(value)) for (const key of Object.keys(value)) Reflect.set(value, key, "毁");
}

it.each(Object.entries(ENTRIES))("every public function of %s stands in the table", (name, entry) => {
  const functions = Object.entries(entry).filter(([, value]) => typeof value === "function" && !(value.prototype instanceof Error));
  expect(Object.keys(CALLS[name] ?? {}).sort()).toEqual(functions.map(([key]) => key).sort());
});

describe.each(ROWS)("%s, %s", (_entry, _name, call) => {
  it("changes nothing of what it is given", async () => {
    const all = given();
    const { bytes, ...plain } = deepFreeze({ ...all });
    // writing into what is frozen throws
    const result = await call({ ...plain, bytes });
    expect(result).toEqual(await call(given()));
    expect(bytes).toEqual(new Uint8Array(WORD_FILE));
  });

  it("gives the same after its last result was written into", async () => {
    const expected = structuredClone(await call(given()));
    ruin(await call(given()));
    expect(await call(given())).toEqual(expected);
  });
});

describe("calls that run at once", () => {
  it("give what they give one by one", async () => {
    const other = core.comparePlans(right, left);
    const calls: (() => Promise<unknown>)[] = [
      ...[comparison, other].flatMap((one) => [
        () => report.toDocx(one),
        () => report.toXlsx(one, { language: "en" }),
        () => tables.toFolder(one, { parquet: true }),
      ]),
      ...["xiangyin.docx", "pingjiang.docx", "xiangyin.html", "pingjiang.gb18030.txt"].map(
        (name) => () => read.readPlan(new Uint8Array(readFileSync(`test/read/fixtures/${name}`)), { name }),
      ),
    ];
    const apart: unknown[] = [];
    for (const call of calls) apart.push(await call());
    // in the other order, so that each stands beside others than before
    const together = await Promise.all(calls.toReversed().map((call) => call()));
    expect(together).toEqual(apart.toReversed());
  }, 120_000);
});
