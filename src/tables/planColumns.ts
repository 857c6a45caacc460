import { issueSchema } from "../model/issue.ts";
import { numberClassSchema } from "../model/numberMention.ts";
import { organizationRoleSchema } from "../model/organization.ts";
import { placeSchema } from "../model/place.ts";
import { comparatorSchema, dimensionSchema, qualifierSchema } from "../model/quantity.ts";
import { sectionKindSchema } from "../model/section.ts";
import { changeSchema, commitmentSchema, cueSchema } from "../model/target.ts";
import { boolean, integer, keyOf, maybe, number, oneOf, type TableColumns, text } from "./column.ts";

const UTF16 = "UTF-16 code units of the plan's text";

/** The words that a row rests on, and where they stand. */
export const QUOTED = {
  quote: text("the words of the plan, as written", "引文，照录原文"),
  span_start: integer("where the quote begins", "引文起点", UTF16),
  span_end: integer("where the quote ends, itself not in it", "引文终点（不含）", UTF16),
};

const PLAN = { plan_id: keyOf("plans", "id of the plan", "方案编号") };

/** Which plan and which place in its outline. */
const PLACED = {
  ...PLAN,
  section_key: keyOf("sections", "innermost task, or section where no task holds the words", "所在任务，无任务时为所在章节"),
  label: text("the section as the plan itself numbers it: 二（四）1", "章节序号，如二（四）1"),
};

/** A heading and all that stands under it. */
const HEADED = {
  label: text("the section as the plan itself numbers it: 二（四）1", "章节序号，如二（四）1"),
  title: maybe(text("the heading's words", "标题")),
  quote: maybe(text("the heading's words as they stand in the text", "标题原文")),
  span_start: maybe(integer("where the heading's words begin", "标题起点", UTF16)),
  span_end: maybe(integer("where they end, itself not in it", "标题终点（不含）", UTF16)),
  text_start: integer("where the whole item begins, number included", "整项起点，含序号", UTF16),
  text_end: integer("where it ends, itself not in it", "整项终点（不含）", UTF16),
};

/** The tables of one plan, or of many. */
export const PLAN_TABLES = {
  plans: {
    en: "One row a plan",
    zh: "每份方案一行",
    key: "plan_id",
    columns: {
      plan_id: text("id of the plan", "方案编号"),
      title: maybe(text("title of the document", "文件标题")),
      place: maybe(text("name of the division that the plan is of", "所属行政区名称")),
      place_code: maybe(text("six digits of GB/T 2260, a string", "行政区划代码（GB/T 2260），文本")),
      place_level: maybe(oneOf(placeSchema.shape.level.unwrap().options, "level of the division", "行政层级")),
      place_inferred: maybe(boolean("whether the place was inferred from the bodies", "行政区是否由机构名推得")),
      issued: maybe(text("date of issue, ISO 8601", "印发日期")),
      document_number: maybe(text("number of the document: 湘政发〔2024〕15号", "发文字号")),
      source_name: maybe(text("name of the file", "源文件名")),
      source_sha256: text("SHA-256 of the input text in UTF-8", "源文本的SHA-256"),
      source_length: integer("length of the input text", "源文本长度", "UTF-16 code units"),
      text_length: integer("length of the cleaned text, that spans are of", "清理后文本长度，各起止位置以此为准", "UTF-16 code units"),
    },
  },
  lines: {
    en: "One row a line of the cleaned text: in order, joined by a line feed, they are the text that all spans point into",
    zh: "清理后文本每行一行；按序以换行符相连即为全文，各起止位置均指该全文",
    key: "line_key",
    columns: {
      line_key: text("key of the line", "行键"),
      ...PLAN,
      line: integer("number of the line, from 1", "行号，自1起"),
      ...QUOTED,
    },
  },
  sections: {
    en: "One row a node of the outline, tasks among them",
    zh: "大纲每个节点一行，任务在内",
    key: "section_key",
    columns: {
      section_key: text("key of the section: plan id / section id", "章节键：方案编号/章节编号"),
      ...PLAN,
      section_id: text("id of the section in the plan: 2.4.1", "章节编号"),
      parent_key: maybe(keyOf("sections", "the section around it", "上级章节")),
      depth: integer("0 at the top", "层级，顶层为0"),
      kind: oneOf(sectionKindSchema.options, "what the section is for", "章节类别"),
      ...HEADED,
    },
  },
  tasks: {
    en: "One row a task (任务): the deepest numbered heading with a body",
    zh: "每项任务一行",
    key: "task_key",
    columns: {
      task_key: keyOf("sections", "key of the task, the same as that of its section", "任务键，与其章节键相同"),
      ...PLAN,
      task_id: text("id of the task in the plan: 2.4.1", "任务编号"),
      ...HEADED,
      text: text("the whole item, heading and responsibility lines included", "任务全文，含标题和责任单位"),
      deadline: maybe(text("the deadline as written: 2019年6月底前", "完成时限原文")),
      deadline_year: maybe(integer("year of the deadline", "完成年份", "year")),
      deadline_ongoing: maybe(boolean("持续推进: work without an end", "是否持续推进")),
    },
  },
  measures: {
    en: "One row a measure (举措): a clause that says what is done or how",
    zh: "每条举措一行",
    key: "measure_key",
    columns: {
      measure_key: text("key of the measure", "举措键"),
      ...PLACED,
      measure_id: text("id of the measure in the plan: 2.4.1m3", "举措编号"),
      paragraph_group: maybe(integer("group of its paragraph: 一是 is 1", "段内分组，一是为1")),
      ...QUOTED,
    },
  },
  targets: {
    en: "One row a target (目标值)",
    zh: "每个目标值一行",
    key: "target_key",
    columns: {
      target_key: text("key of the target", "目标键"),
      ...PLACED,
      target_id: text("id of the target in the plan: 2.4.1t1", "目标编号"),
      indicator: text("the shortest name that a statistician would use", "指标名称"),
      subject: maybe(text("words of the indicator that an earlier sentence supplies", "由前文补出的指标用语")),
      quantified: boolean("whether it has an amount; else it is a condition", "是否量化；否则为定性条件"),
      quantity: maybe(text("the amount as written", "数量原文")),
      value: maybe(number("the number; of a range its lower end", "数值，区间取下限", "as in unit")),
      value_max: maybe(number("upper end of a range", "区间上限", "as in unit")),
      unit: maybe(text("unit, with 万 or 亿", "单位，含万、亿")),
      comparator: maybe(oneOf(comparatorSchema.options, "how the real value stands to the written one", "比较关系")),
      qualifier: maybe(oneOf(qualifierSchema.options, "a loose amount: 近百家 is near", "约略方式")),
      base_value: maybe(number("the number with 万 and 亿 multiplied out", "换算为基本单位的数值", "as in base_unit")),
      base_value_max: maybe(number("upper end of a range, multiplied out", "换算后的区间上限", "as in base_unit")),
      base_unit: maybe(text("unit without 万 and 亿", "基本单位")),
      dimension: maybe(oneOf(dimensionSchema.options, "what the unit measures", "量纲")),
      change: oneOf(changeSchema.options, "to reach, add, take off, hold, or make anew", "变化方式"),
      commitment: oneOf(commitmentSchema.options, "how firmly it is promised", "承诺强度"),
      year: maybe(integer("year of the deadline", "目标年份", "year")),
      part_of_key: maybe(keyOf("targets", "the target that this is a share of (其中…)", "所属目标（其中…）")),
      baseline_quote: maybe(text("where a change starts from, as written", "基期原文")),
      baseline_value: maybe(number("number of the baseline", "基期数值", "as in baseline_unit")),
      baseline_unit: maybe(text("unit of the baseline", "基期单位")),
      baseline_year: maybe(integer("year of the baseline", "基期年份", "year")),
      ...QUOTED,
    },
  },
  cues: {
    en: "One row a word that decided a field of a target, so that others can code it anew",
    zh: "决定目标字段的每个用语一行，供他人重新编码",
    key: "cue_key",
    columns: {
      cue_key: text("key of the cue", "用语键"),
      target_key: keyOf("targets", "the target", "目标"),
      field: oneOf(cueSchema.shape.field.options, "the field that it decided", "所决定的字段"),
      cue: text("the word", "用语"),
    },
  },
  numbers: {
    en: "One row a number of the text, with what it does there",
    zh: "文中每个数字一行及其用途",
    key: "number_key",
    columns: {
      number_key: text("key of the number", "数字键"),
      ...PLACED,
      class: oneOf(numberClassSchema.options, "what the number does", "数字类别"),
      rule: text("id of the rule that decided the class", "判定规则"),
      ...QUOTED,
    },
  },
  organizations: {
    en: "One row a name of a body in a plan; its quote is the first place that names it",
    zh: "方案中每个机构名称一行，引文为首次出现处",
    key: "organization_key",
    columns: {
      organization_key: text("key of the name", "机构键"),
      ...PLAN,
      name: text("the name as written", "机构名称原文"),
      resolved_name: text("with the level that a list names once: 发改委 is 省发改委", "补全层级的名称"),
      in_tasks: boolean("whether a task names it", "是否见于任务"),
      in_mechanism: boolean("whether the mechanism names it", "是否见于推进机制"),
      label: text("the section of the quote", "引文所在章节序号"),
      ...QUOTED,
    },
  },
  duties: {
    en: "One row a body that answers for a task",
    zh: "每项任务的每个责任单位一行",
    key: "duty_key",
    columns: {
      duty_key: text("key of the duty", "责任键"),
      ...PLAN,
      task_key: keyOf("tasks", "the task", "任务"),
      organization_key: keyOf("organizations", "the body", "机构"),
      role: oneOf(organizationRoleSchema.options, "what the body does: leads, supports, or joint", "责任方式：牵头、配合、共同"),
      cue: maybe(text("the words that give the role", "判定责任方式的用语")),
      label: text("the section of the task", "任务所在章节序号"),
      ...QUOTED,
    },
  },
  mechanism: {
    en: "One row an entry of the mechanism (推进机制)",
    zh: "推进机制每个成员一行",
    key: "entry_key",
    columns: {
      entry_key: text("key of the entry", "成员键"),
      ...PLAN,
      organization_key: keyOf("organizations", "the body", "机构"),
      seat: oneOf(["lead", "convener", "deputy-convener", "member", "office"], "its seat", "职责"),
      post: maybe(text("the post that takes it: 主要负责人", "职务")),
      label: text("the section of the quote", "引文所在章节序号"),
      ...QUOTED,
    },
  },
  issues: {
    en: "One row a place that a reader of the plan should look at",
    zh: "读取时需留意之处，每处一行",
    key: "issue_key",
    columns: {
      issue_key: text("key of the issue", "提示键"),
      ...PLAN,
      code: oneOf(issueSchema.shape.code.options, "what was found", "提示代码"),
      severity: oneOf(issueSchema.shape.severity.options, "how grave it is", "严重程度"),
      message: text("what was found and what was expected, in English", "英文说明"),
      label: maybe(text("the section of the quote", "引文所在章节序号")),
      quote: maybe(QUOTED.quote),
      span_start: maybe(QUOTED.span_start),
      span_end: maybe(QUOTED.span_end),
    },
  },
} satisfies Record<string, TableColumns>;
