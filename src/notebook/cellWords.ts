import type { Language } from "../report/phrases.ts";

/** What cells say beside the words of reports, once in each language; `{name}` is a hole. */
const CELL_WORDS = {
  counts: [
    "{tasks}项任务、{measures}条举措、{targets}个目标、{numbers}处数字",
    "tasks: {tasks}, measures: {measures}, targets: {targets}, numbers: {numbers}",
  ],
  more: ["另有{n}行未显示，共{all}行。", "{n} more rows are not shown, {all} in all."],
  noRows: ["没有行。", "No rows."],
  tasks: ["任务", "Tasks"],
  targets: ["目标", "Targets"],
  asTable: ["列表", "as a table"],
  issues: ["读取时值得留意之处", "What to look at in the reading"],
  place: ["所在", "place"],
  task: ["任务", "task"],
  bodies: ["责任单位", "responsible"],
  measures: ["举措数", "measures"],
  indicator: ["指标", "indicator"],
  amount: ["目标值", "amount"],
  condition: ["定性", "a condition"],
  year: ["年份", "year"],
  commitment: ["约束程度", "commitment"],
  quote: ["原文", "words of the plan"],
  times: ["（{n}处）", " ({n} times)"],
  citePlan: [
    "引用格式：crosscounty {version}，《{title}》，SHA-256 {sha256}。",
    "To cite: crosscounty {version}, 《{title}》, SHA-256 {sha256}.",
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type CellWord = keyof typeof CELL_WORDS;
export type CellSay = (id: CellWord, values?: Readonly<Record<string, string | number>>) => string;

/** The words of one language. A hole without a value stays empty. */
export function toCellSay(language: Language): CellSay {
  const at = language === "en" ? 1 : 0;
  return (id, values = {}) => CELL_WORDS[id][at].replace(/\{(?<name>\w+)\}/gu, (_, name: string) => String(values[name] ?? ""));
}
