import type { Issue } from "../model/issue.ts";
import type { Language } from "./phrases.ts";

/** What an issue says to a reader of a Chinese report; the English sentence stands in the plan. */
export const ISSUE_NAMES: Record<Issue["code"], string> = {
  "empty-text": "文本为空",
  "no-outline": "没有找到带编号的标题",
  "outline-inferred": "没有编号，按写明责任单位的段落划分任务",
  "no-title": "没有找到文件标题",
  "no-place": "看不出是哪里的方案",
  "place-inferred": "地名由正文推断，标题中没有",
  "place-ambiguous": "同名行政区划不止一个，看不出是哪一个",
  "duplicate-number": "编号重复",
  "number-gap": "编号不连续",
  "number-order": "编号顺序颠倒",
  "empty-task": "任务没有举措",
  "no-responsibility": "没有写明责任单位",
  "unclosed-bracket": "括号或引号没有闭合",
  "several-plans": "文本含有多份方案，只读其中一份",
  "foreign-tail": "文末带有另一篇文章的标题",
  "ill-formed-text": "含有残缺字符",
  "control-character": "含有控制字符",
  "invisible-character": "含有不可见字符",
};

/** The same in English, for lists of kinds, where the sentence of each would be too long. */
const ENGLISH_ISSUE_NAMES: Record<Issue["code"], string> = {
  "empty-text": "the text is empty",
  "no-outline": "no numbered headings were found",
  "outline-inferred": "no numbers: tasks are the paragraphs that name responsible bodies",
  "no-title": "no title of the document was found",
  "no-place": "whose plan it is cannot be seen",
  "place-inferred": "the place was taken from the text, the title has none",
  "place-ambiguous": "several divisions have this name, and which is meant cannot be seen",
  "duplicate-number": "a number stands twice",
  "number-gap": "numbers leave a gap",
  "number-order": "numbers are out of order",
  "empty-task": "a task has no measures",
  "no-responsibility": "no responsible body is named",
  "unclosed-bracket": "a bracket or quotation mark is not closed",
  "several-plans": "the text holds several plans, and one was read",
  "foreign-tail": "the title of another article stands at the end",
  "ill-formed-text": "the text has broken characters",
  "control-character": "the text has control characters",
  "invisible-character": "the text has invisible characters",
};

export function issueName(code: Issue["code"], language: Language): string {
  return language === "en" ? ENGLISH_ISSUE_NAMES[code] : ISSUE_NAMES[code];
}
