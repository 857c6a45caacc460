import { mappingSchema, measureRelationSchema, taskRelationSchema } from "../model/alignment.ts";
import { organizationRowSchema, targetOutcomeSchema } from "../model/comparison.ts";
import { boolean, bothSides, integer, keyOf, maybe, number, oneOf, type TableColumns, text } from "./column.ts";
import { QUOTED } from "./planColumns.ts";

const LANGUAGE = "in Chinese, or in English with `language`";

const COMPARISON = { comparison_id: keyOf("comparisons", "id of the comparison", "对照编号") };

/** One side of a pair, null where the plan has nothing. */
const SIDE = {
  label: maybe(text("the section as the plan numbers it", "章节序号")),
  quote: maybe(QUOTED.quote),
  span_start: maybe(QUOTED.span_start),
  span_end: maybe(QUOTED.span_end),
};

const SECTION = { section_key: maybe(keyOf("sections", "the section of the quote", "引文所在章节")) };
const SCORE = number("plain sum of the evidence, in log-odds; 0 is the point of indifference", "得分，为各项证据之和（对数几率），0为两可");

/** Why the other side is empty. */
const NEAREST = {
  nearest_key: maybe(
    text("key of the best rejected task, measure or target of the other plan; null for bare words", "被否决的最接近者的键"),
  ),
  nearest_quote: maybe(text("its words", "被否决的最接近者")),
  nearest_score: maybe(number("its score", "其得分")),
  nearest_reason: maybe(text(`why it was rejected, ${LANGUAGE}`, "否决理由")),
};

/** The tables of a comparison, beside those of its two plans. */
export const COMPARISON_TABLES = {
  comparisons: {
    en: "One row a comparison",
    zh: "每次对照一行",
    key: "comparison_id",
    columns: {
      comparison_id: text("id of the comparison: left plan id / right plan id", "对照编号：左方编号/右方编号"),
      left_plan_id: keyOf("plans", "the left plan", "左方方案"),
      right_plan_id: keyOf("plans", "the right plan", "右方方案"),
      theme: maybe(text("what it was narrowed down to; null for the whole plans", "所限主题，全文对照为空")),
      version: text("version of crosscounty", "软件版本"),
      background: text("name of the table of common wordings", "背景用语表名称"),
      background_clauses: integer("clauses that the table was counted from", "背景用语表的分句数"),
    },
  },
  settings: {
    en: "One row a weight or threshold that made a comparison",
    zh: "对照所用的权重和阈值，每个一行",
    key: "setting_key",
    columns: {
      setting_key: text("key of the setting", "设置键"),
      ...COMPARISON,
      kind: oneOf(["weight", "threshold"], "what it is", "类别"),
      name: text("its name", "名称"),
      value: number("its value", "取值"),
    },
  },
  task_pairs: {
    en: "One row a pair of tasks, or a task without a partner",
    zh: "每对任务一行，无对应者亦一行",
    key: "task_pair_key",
    columns: {
      task_pair_key: text("key of the pair", "任务对键"),
      ...COMPARISON,
      cluster: integer("rows that hang together, n to m, have one number", "多对多时同组同号"),
      relation: oneOf(taskRelationSchema.options, "same task, overlapping, or only one side has it", "任务关系"),
      mapping: oneOf(mappingSchema.options, "what coverage says of the measures", "举措覆盖关系"),
      score: SCORE,
      uncertain: boolean("whether neither a match nor its absence is safe", "是否存疑"),
      left_coverage: number("share of the left measures that the right side takes up", "左方举措被对方覆盖的比例", "0 to 1"),
      right_coverage: number("share of the right measures that the left side takes up", "右方举措被对方覆盖的比例", "0 to 1"),
      ...bothSides({ task_key: maybe(keyOf("tasks", "the task", "任务")), ...SIDE }),
      ...NEAREST,
    },
  },
  measure_pairs: {
    en: "One row a pair of measures, or a measure without a partner",
    zh: "每对举措一行，无对应者亦一行",
    key: "measure_pair_key",
    columns: {
      measure_pair_key: text("key of the pair", "举措对键"),
      ...COMPARISON,
      relation: oneOf(measureRelationSchema.options, "how the two wordings stand to each other", "举措关系"),
      score: SCORE,
      template: boolean("whether the wording was probably handed down to both", "是否可能同出上级文件"),
      ...bothSides({ measure_key: maybe(keyOf("measures", "the measure", "举措")), ...SECTION, ...SIDE }),
      ...NEAREST,
    },
  },
  target_pairs: {
    en: "One row a comparison of targets; a side without a key but with a quote is bare words on the same matter",
    zh: "每对目标一行；有引文而无键者为同一事项的非目标表述",
    key: "target_pair_key",
    columns: {
      target_pair_key: text("key of the pair", "目标对键"),
      ...COMPARISON,
      outcome: oneOf(targetOutcomeSchema.options, "how the two stand to each other", "比较结果"),
      reason: text(`why, ${LANGUAGE}`, "理由"),
      difference: maybe(
        number("left minus right; null where nobody knows which is higher", "左方减右方，无从比较时为空", "as in difference_unit"),
      ),
      difference_unit: maybe(text("base unit of the difference", "差值的基本单位")),
      ratio: maybe(number("left over right; null as above, or where the right is 0", "左方比右方")),
      ...bothSides({ target_key: maybe(keyOf("targets", "the target", "目标")), ...SECTION, ...SIDE }),
      ...NEAREST,
    },
  },
  organization_pairs: {
    en: "One row a name of a left body with a name of the right body that stands for it, or a name alone; merged bodies share a cluster",
    zh: "左右对应的机构名称每对一行，无对应者亦一行；机构分合同号",
    key: "organization_pair_key",
    columns: {
      organization_pair_key: text("key of the pair", "机构对键"),
      ...COMPARISON,
      cluster: integer("names of one body, or of bodies that were merged, have one number", "同一机构或分合机构同号"),
      relation: oneOf(organizationRowSchema.shape.relation.options, "same, merged, or only one side has it", "机构关系"),
      reason: text(`the rule that joined them, or why nothing did, ${LANGUAGE}`, "理由"),
      ...bothSides({
        organization_key: maybe(keyOf("organizations", "the body", "机构")),
        name: maybe(text("its name as written", "机构名称原文")),
      }),
    },
  },
  duty_pairs: {
    en: "One row a body that answers for one or both tasks of a pair",
    zh: "每对任务的责任单位对照，每个一行",
    key: "duty_pair_key",
    columns: {
      duty_pair_key: text("key of the row", "责任对照键"),
      ...COMPARISON,
      task_pair_key: maybe(keyOf("task_pairs", "the pair of tasks", "任务对")),
      relation: oneOf(["shared", "left-only", "right-only"], "who has the body", "双方共有或一方独有"),
      cluster: integer("names of one body share a number within the comparison", "同一机构同号"),
      ...bothSides({ organization_key: maybe(keyOf("organizations", "the body", "机构")), name: maybe(text("its name", "机构名称")) }),
    },
  },
  duty_elsewhere: {
    en: "One row a task of the other plan for which a one-sided body answers",
    zh: "一方独有的责任单位在对方其他任务中的出现，每处一行",
    key: "elsewhere_key",
    columns: {
      elsewhere_key: text("key of the row", "行键"),
      duty_pair_key: keyOf("duty_pairs", "the body", "责任对照"),
      task_key: keyOf("tasks", "the other task", "对方任务"),
    },
  },
  mechanism_checks: {
    en: "One row a body that stands in tasks alone or in the mechanism alone",
    zh: "只见于任务或只见于推进机制的机构，每个一行",
    key: "check_key",
    columns: {
      check_key: text("key of the row", "行键"),
      ...COMPARISON,
      organization_key: keyOf("organizations", "the body", "机构"),
      stands_in: oneOf(["tasks", "mechanism"], "the only place that names it", "仅见之处"),
    },
  },
  one_sided: {
    en: "One row a task, measure, target or body that only one plan has, with the nearest of the other plan",
    zh: "一方独有的任务、举措、目标、机构，每项一行，附对方最接近者",
    key: "one_sided_key",
    columns: {
      one_sided_key: text("key of the row", "行键"),
      ...COMPARISON,
      side: oneOf(["left", "right"], "which plan has it", "哪一方"),
      plan_id: keyOf("plans", "the plan that has it", "所在方案"),
      kind: oneOf(["task", "measure", "target", "organization"], "what it is; its key stands in the column of that kind", "类别"),
      task_key: maybe(keyOf("tasks", "the task", "任务")),
      measure_key: maybe(keyOf("measures", "the measure", "举措")),
      target_key: maybe(keyOf("targets", "the target", "目标")),
      organization_key: maybe(keyOf("organizations", "the body", "机构")),
      label: text("the section as the plan numbers it", "章节序号"),
      ...QUOTED,
      ...NEAREST,
    },
  },
  evidence: {
    en: "One row a piece of evidence; the weights of a pair add up to its score",
    zh: "每项证据一行，同一对的权重之和即得分",
    key: "evidence_key",
    columns: {
      evidence_key: text("key of the evidence", "证据键"),
      ...COMPARISON,
      task_pair_key: maybe(keyOf("task_pairs", "the pair of tasks that it is of", "任务对")),
      measure_pair_key: maybe(keyOf("measure_pairs", "the pair of measures that it is of", "举措对")),
      compared: text("what was compared: title, measures, …", "比较项"),
      level: text("how it came out: equal, strong, …", "程度"),
      weight: number("what it adds to the score", "权重", "log-odds"),
      detail: text("what was found, in Chinese", "说明"),
    },
  },
} satisfies Record<string, TableColumns>;
