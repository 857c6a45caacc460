/** Endings of indicators' names that say the same statistic: the first stands for all. */
export const STATISTIC_SYNONYMS: readonly { words: readonly [string, ...string[]]; reason: string }[] = [
  { words: ["产量", "总产量", "年产量", "年总产量"], reason: "statistical yearbooks: output of a year" },
  { words: ["生产能力", "综合生产能力", "产能", "年生产能力"], reason: "capacity is what can be produced, output what was" },
  { words: ["产值", "总产值", "全产业链产值"], reason: "gross output value" },
  { words: ["播种面积", "种植面积"], reason: "sown area" },
  { words: ["", "面积", "数", "数量", "个数", "总数", "建成面积", "建设面积"], reason: "高标准农田 and 高标准农田面积 are one statistic" },
  { words: ["率", "比率", "比例", "占比", "比重"], reason: "a share of a whole" },
];

/** The ending of a share: what stands before it is what the share is of. */
export const RATE_ENDING =
  /(?<!综合|安全|普及|覆盖|利用|合格|达标|完成|使用|回收|处理|增长|入学|就业|参保|签约|机械化|监测|办结|满意|达到)(?:综合|安全|普及|覆盖|利用|合格|达标|完成|使用|回收|处理|增长|入学|就业|参保|签约|机械化|监测|办结|满意|达到)*(?:率|比例|占比|比重)$/u;

/** Words of an indicator that say nothing of its object. */
export const INDICATOR_FILLERS =
  /(?:建设|新建|改造|提升|整治|治理|保护|完成|培育|创建|打造|年度|各项|目标|任务|红线|底线|保有量|规模性|不发生|全面|本区|本市|本县|全区|全市|全县|全省|行动|工作|工程|和|、|与)/gu;
