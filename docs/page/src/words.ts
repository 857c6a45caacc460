import { LANGUAGES, type Language } from "../../../src/report/phrases.ts";

/** What the page says, once in each language. `{name}` is a hole. */
export const WORDS = {
  title: ["实施方案对照", "Two plans, side by side"],
  lead: [
    "选两份实施方案，看任务、举措、目标和责任单位有何异同，每条结论都能点回原文。",
    "Choose two plans and see how their tasks, measures, targets and responsible bodies differ; every statement leads back to its words.",
  ],
  private: ["文件只在本机处理，不上传，不联网。", "Files are read on this device alone: nothing is uploaded, nothing is fetched."],
  example: ["看一个例子：湘阴县与平江县", "See an example: 湘阴县 and 平江县"],
  left: ["左边的方案", "The plan on the left"],
  right: ["右边的方案", "The plan on the right"],
  drop: ["把文件拖到这里，或者", "Drop a file here, or"],
  choose: ["选择文件", "choose a file"],
  formats: ["docx、pdf、ofd、html、txt", "docx, pdf, ofd, html, txt"],
  builtIn: ["内置方案", "Built in"],
  paste: ["粘贴文字", "Paste words"],
  pasteLabel: ["方案正文", "Words of the plan"],
  pasteRead: ["读取这段文字", "Read these words"],
  change: ["换一份", "Choose another"],
  swap: ["左右互换", "Swap sides"],
  theme: ["只看一个主题（可不填）", "One theme alone (optional)"],
  themeHint: ["例如：粮食、养老服务", "For example 粮食"],
  compare: ["开始对照", "Compare"],
  cancel: ["取消", "Cancel"],
  back: ["重选方案", "Choose plans"],
  save: ["保存为", "Save as"],
  frame: ["对照报告", "The report"],
  original: ["程序的原话", "The words of the program"],
  counts: ["任务 {tasks} 项，目标 {targets} 个", "Tasks: {tasks}, targets: {targets}"],
  untitled: ["（没有找到标题）", "(no title was found)"],
  several: ["文件里有 {n} 份方案，对照", "The file holds {n} plans; compare"],
  nth: ["第 {n} 份：{name}", "{n}: {name}"],
  issues: ["读取时留意到 {n} 处", "To look at in what was read: {n}"],
  noTasks: [
    "没有读到带编号的任务，对照会很空。请看选的是不是方案全文，标题的编号（一、（一）1.）是否还在。",
    "No numbered tasks were found, so there is little to compare. Is this the whole plan, and are its numbers (一、（一）1.) still there?",
  ],
  missing: ["还差{side}：请先选好，再开始对照。", "{side} is missing: choose it first."],
  full: ["两边都已选好。要换，请先点“换一份”。", "Both sides are chosen. To change one, press “Choose another” first."],
  tooMany: ["一次最多两份；多出来的没有读。", "Two at most: the others were not read."],
  reading: ["正在读取{side}：{step}", "Reading {side}: {step}"],
  working: ["第 {at} 步，共 {all} 步：{step}", "Step {at} of {all}: {step}"],
  open: ["取出文字", "taking out the words"],
  parse: ["识别任务、目标和单位", "finding tasks, targets and bodies"],
  align: ["寻找对应的任务和举措", "matching tasks and measures"],
  diff: ["比较目标和责任单位", "comparing targets and bodies"],
  write: ["写出报告", "writing the report"],
  isRead: ["{side}已读好：{name}", "{side} was read: {name}"],
  isReady: ["报告已写好：{title}", "The report is ready: {title}"],
  isSaved: ["已保存：{name}", "Saved: {name}"],
  isCancelled: ["已取消。", "Cancelled."],
} as const satisfies Record<string, readonly [zh: string, en: string]>;
export type WordId = keyof typeof WORDS;

export function isWordId(id: string): id is WordId {
  return Object.hasOwn(WORDS, id);
}

export type Say = (id: WordId, values?: Readonly<Record<string, string | number>>) => string;

export function toSay(language: Language): Say {
  const at = LANGUAGES.indexOf(language);
  return (id, values = {}) => (WORDS[id][at] ?? "").replace(/\{(?<name>\w+)\}/gu, (_, name: string) => String(values[name] ?? ""));
}
