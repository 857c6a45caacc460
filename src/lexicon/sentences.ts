/** A sentence that a comparison says, with holes for what was found. `{left|word}` holds a word of SENTENCE_WORDS, any other hole words of the plans. */
export interface Sentence {
  zh: string;
  en: string;
}

/**
 * Every sentence that the core writes into a comparison: the Chinese one stands there, reports in English say the other. 左方 and 右方 (the left
 * side, the right side) are replaced by the names of the plans in reports.
 */
export const SENTENCES = {
  // targets set against each other
  "target.both-qualitative": {
    zh: "「{left}」与「{right}」所指相同，双方都未量化",
    en: "“{left}” and “{right}” mean the same; neither side gives an amount",
  },
  "target.both-qualitative-near": {
    zh: "「{left}」与「{right}」所指相近，双方都未量化",
    en: "“{left}” and “{right}” mean nearly the same; neither side gives an amount",
  },
  "target.quantified-left": {
    zh: "「{left}」与「{right}」所指相同，只有左方给出数值{amount}",
    en: "“{left}” and “{right}” mean the same; only the left side gives an amount, {amount}",
  },
  "target.quantified-left-near": {
    zh: "「{left}」与「{right}」所指相近，只有左方给出数值{amount}",
    en: "“{left}” and “{right}” mean nearly the same; only the left side gives an amount, {amount}",
  },
  "target.quantified-right": {
    zh: "「{left}」与「{right}」所指相同，只有右方给出数值{amount}",
    en: "“{left}” and “{right}” mean the same; only the right side gives an amount, {amount}",
  },
  "target.quantified-right-near": {
    zh: "「{left}」与「{right}」所指相近，只有右方给出数值{amount}",
    en: "“{left}” and “{right}” mean nearly the same; only the right side gives an amount, {amount}",
  },
  "target.related": {
    zh: "「{left}」与「{right}」相近而不是同一统计指标，不比高低",
    en: "“{left}” and “{right}” are near, but not the same statistic: neither is called higher",
  },
  "target.unit": { zh: "计量单位不同：左方为{left}，右方为{right}", en: "other units: {left} on the left side, {right} on the right side" },
  "target.change": {
    zh: "变动方式不同：左方为{left|word}，右方为{right|word}",
    en: "other kinds of change: the left side {left|word}, the right side {right|word}",
  },
  "target.year": { zh: "年份不同：左方为{left}年，右方为{right}年", en: "other years: {left} on the left side, {right} on the right side" },
  "target.part": { zh: "一方是另一目标的其中数，口径不同", en: "one is a share of another target: they do not count the same" },
  "target.equal": { zh: "指标、方式、数值均相同：{amount}", en: "same indicator, kind of change and amount: {amount}" },
  "target.left-higher": {
    zh: "指标相同，左方{left}高于右方{right}",
    en: "same indicator: the left side’s {left} is above the right side’s {right}",
  },
  "target.right-higher": {
    zh: "指标相同，右方{right}高于左方{left}",
    en: "same indicator: the right side’s {right} is above the left side’s {left}",
  },
  "target.overlapping": {
    zh: "指标相同，左方{left}与右方{right}的取值范围有重叠，分不出高低",
    en: "same indicator: the left side’s {left} and the right side’s {right} overlap, so that neither is plainly higher",
  },
  "target.clause-left": {
    zh: "只有左方给出「{indicator}」的数值{amount}，对方只有「{clause}」",
    en: "only the left side gives an amount for “{indicator}”, {amount}; the other only says “{clause}”",
  },
  "target.clause-right": {
    zh: "只有右方给出「{indicator}」的数值{amount}，对方只有「{clause}」",
    en: "only the right side gives an amount for “{indicator}”, {amount}; the other only says “{clause}”",
  },
  "target.asks-left": {
    zh: "左方要求「{quote}」，对方只有「{clause}」，都未量化",
    en: "the left side asks for “{quote}”, the other only says “{clause}”; neither gives an amount",
  },
  "target.asks-right": {
    zh: "右方要求「{quote}」，对方只有「{clause}」，都未量化",
    en: "the right side asks for “{quote}”, the other only says “{clause}”; neither gives an amount",
  },
  "target.only": { zh: "对方没有与「{indicator}」相应的目标", en: "the other side has no target for “{indicator}”" },
  "target.standard": {
    zh: "同一事项的标准不同：左方为{left}，右方为{right}",
    en: "another standard for the same thing: {left} on the left side, {right} on the right side",
  },
  "target.near-units": {
    zh: "指标和单位都不同（{left}，{right}）：「{indicator}」与「{other}」",
    en: "another indicator and another unit ({left}, {right}): “{indicator}” and “{other}”",
  },
  "target.near": { zh: "指标不同：「{indicator}」与「{other}」", en: "another indicator: “{indicator}” and “{other}”" },

  // evidence for two tasks
  "task.prior": { zh: "任意两项任务", en: "any two tasks" },
  "task.title": { zh: "标题相合{share}", en: "titles agree by {share}" },
  "task.theme": { zh: "标题指向同一对象", en: "titles point at the same object" },
  "task.title-topic": { zh: "标题同属{topics}", en: "titles share the topic {topics}" },
  "task.names": { zh: "标题各有对方所无的专名", en: "each title has a proper name that the other has not" },
  "task.words": { zh: "全文少见用语相合{share}", en: "rare words of the text agree by {share}" },
  "task.measures": { zh: "举措用语互见{share}", en: "wording of the measures found again by {share}" },
  "task.topics": { zh: "所涉主题相合{share}", en: "topics agree by {share}" },
  "task.section": { zh: "所在章节标题相合{share}", en: "titles of their sections agree by {share}" },
  // why the nearest task is no match
  "task.far-names": { zh: "标题所指的专名不同", en: "the titles name different things" },
  "task.far-title": { zh: "标题几无相同用语", en: "the titles share almost no wording" },
  "task.far-measures": { zh: "举措极少互见", en: "hardly a measure is found in both" },
  "task.far": { zh: "共同之处不足", en: "too little in common" },

  // evidence for two clauses
  "clause.prior": { zh: "任意两条举措", en: "any two measures" },
  "clause.words": { zh: "共有用字组合的信息量达{bits}比特", en: "shared pairs of characters carry {bits} bits" },
  "clause.contained": { zh: "较短一方的{share}见于对方", en: "{share} of the shorter one stands in the other" },
  "clause.characters": { zh: "用字相合{share}", en: "characters agree by {share}" },
  "clause.ending": { zh: "落脚词相同", en: "they end in the same word" },
  "clause.topic": { zh: "同属{topics}", en: "both belong to {topics}" },
  "clause.no-topic": { zh: "无共同主题", en: "no topic in common" },
  "clause.task": { zh: "所在任务已对应", en: "their tasks meet" },
  "clause.no-task": { zh: "所在任务未对应", en: "their tasks do not meet" },
  "clause.neighbours": { zh: "相邻举措相合{share}", en: "neighbouring measures agree by {share}" },
  "clause.goal": { zh: "一方为工作目标", en: "one of them is a goal" },
  // why the nearest clause is no match
  "clause.taken": { zh: "双方各有更相近的举措", en: "both have a measure that is nearer" },
  "clause.far": { zh: "用语相合不足", en: "too little wording in common" },
  "clause.far-task": { zh: "所在任务未对应，用语相合不足", en: "their tasks do not meet, and too little wording in common" },

  // bodies that stand for each other
  "body.told": { zh: "由调用者指定为同一机构", en: "the caller says that they are one body" },
  "body.name": { zh: "名称相同", en: "same name" },
  "body.collective": { zh: "同为{functions}的统称", en: "both are a common name for {functions}" },
  "body.bare-name": { zh: "去掉层级和本地地名后名称相同", en: "same name once level and place are taken away" },
  "body.branches": { zh: "同为上级机构的派驻分支，职能同为{functions}", en: "both are branches of a higher body for {functions}" },
  "body.branch": {
    zh: "一方为上级机构的派驻分支，一方为本级机构，职能同为{functions}",
    en: "one is a branch of a higher body, one a body of the county, both for {functions}",
  },
  "body.function": { zh: "层级相当，职能同为{functions}", en: "same level, both for {functions}" },
  "body.vertical": {
    zh: "同为垂直管理的机构（{functions}），只是层级写法不同",
    en: "both are run from above ({functions}); only the level is written otherwise",
  },
  "body.form": {
    zh: "职能同为{functions}，机构形式不同（{left|word}、{right|word}）",
    en: "both for {functions}, in another form ({left|word}, {right|word})",
  },
  "body.head": {
    zh: "主要职能同为{head}；{extra}职能对方方案未提到专设机构",
    en: "both mainly for {head}; for {extra} the other plan names no body of its own",
  },
  "body.merged": {
    zh: "机构分合：{left}与{right}共有{functions}职能",
    en: "set up otherwise: {left} and {right} share {functions}",
  },
  // why a body has no partner
  "body.town": {
    zh: "单个乡镇（街道）只按同名比对，对方方案未提到",
    en: "a single township is matched by its name alone, which the other plan does not name",
  },
  "body.unknown": {
    zh: "职能不在表内，只按名称比对，对方方案未提到同名的{kind|word}",
    en: "its function is in no table, so that only the name counts; the other plan names no {kind|word} of that name",
  },
  "body.no-collective": { zh: "对方方案未提到{functions}的统称", en: "the other plan names no common name for {functions}" },
  "body.no-function": { zh: "对方方案未提到{functions}职能的机构", en: "the other plan names no body for {functions}" },
  "body.near-kind": {
    zh: "{name}职能相近，但机构性质不同（{kind|word}）",
    en: "{name} has a similar function, but is of another kind ({kind|word})",
  },
  "body.near-taken": { zh: "{name}职能相近，但已另有对应", en: "{name} has a similar function, but stands for another body already" },
  "body.near-level": { zh: "{name}职能相近，但层级或所在地不同", en: "{name} has a similar function, but is of another level or place" },
} as const satisfies Record<string, Sentence>;

export type SentenceId = keyof typeof SENTENCES;

/** Words that fill the holes marked `|word`: those of the core, in English. */
export const SENTENCE_WORDS: Readonly<Record<string, string>> = {
  达到: "is to reach it",
  提高: "is to raise it",
  降低: "is to lower it",
  保持: "is to hold it",
  新增: "is to add it anew",
  机关: "government organ",
  事业单位: "public institution",
  企业: "company",
  队伍: "brigade",
  群团组织: "people’s organization",
  党的机构: "party body",
  政权机关: "government",
  司法机关: "court or procuratorate",
  功能区: "zone",
  "乡镇（街道）": "township",
  统称: "common name",
};
