import type { Dimension } from "../model/quantity.ts";

export interface UnitRow {
  unit: string;
  dimension: Dimension;
  /** Canonical unit of the dimension and how many of it one unit is, as a decimal of value × 10^exponent. */
  base: string;
  factor: number;
  reason: string;
}

const SI = "GB 3100-1993, International System of Units";
const MARKET = "Chinese market units: 15 亩 are one hectare, so conversion to 亩 is exact";
const COUNT = "measure word (量词) of things counted in plans";

const count = (words: string): UnitRow[] =>
  words.split(" ").map((unit) => ({ unit, dimension: "count", base: unit, factor: 1, reason: COUNT }));

/** 用户数达到800万: a statistic of heads or things counts without a measure word, and the scale alone is the unit. */
export const SCALE_ALONE: UnitRow = {
  unit: "",
  dimension: "count",
  base: "",
  factor: 1,
  reason: "a number of things whose measure word is elided",
};

/** 利用系数达到0.52: a coefficient or an index has no unit. */
export const NO_UNIT: UnitRow = { unit: "", dimension: "other", base: "", factor: 1, reason: "a coefficient or an index is a bare number" };

/** Units of the genre. 万 and 亿 before a unit scale it and need no row. */
export const UNITS: readonly UnitRow[] = [
  { unit: "亩", dimension: "area", base: "亩", factor: 1, reason: MARKET },
  { unit: "公顷", dimension: "area", base: "亩", factor: 15, reason: MARKET },
  {
    unit: "平方公里",
    dimension: "area",
    base: "平方公里",
    factor: 1,
    reason: "land of towns is planned in km²; kept apart from farmland's 亩",
  },
  { unit: "平方千米", dimension: "area", base: "平方公里", factor: 1, reason: SI },
  { unit: "平方米", dimension: "area", base: "平方米", factor: 1, reason: "floor space" },
  { unit: "㎡", dimension: "area", base: "平方米", factor: 1, reason: "floor space" },
  { unit: "吨", dimension: "mass", base: "吨", factor: 1, reason: SI },
  { unit: "公斤", dimension: "mass", base: "吨", factor: 0.001, reason: SI },
  { unit: "千克", dimension: "mass", base: "吨", factor: 0.001, reason: SI },
  { unit: "斤", dimension: "mass", base: "吨", factor: 0.0005, reason: "market unit of grain: 500 g" },
  { unit: "吨标煤", dimension: "energy", base: "吨标煤", factor: 1, reason: "energy statistics: tonnes of coal equivalent" },
  { unit: "吨标准煤", dimension: "energy", base: "吨标煤", factor: 1, reason: "energy statistics" },
  { unit: "公里", dimension: "length", base: "公里", factor: 1, reason: SI },
  { unit: "千米", dimension: "length", base: "公里", factor: 1, reason: SI },
  { unit: "km", dimension: "length", base: "公里", factor: 1, reason: SI },
  { unit: "厘米", dimension: "length", base: "米", factor: 0.01, reason: SI },
  { unit: "毫米", dimension: "length", base: "米", factor: 0.001, reason: SI },
  { unit: "米", dimension: "length", base: "米", factor: 1, reason: SI },
  { unit: "立方米", dimension: "volume", base: "立方米", factor: 1, reason: SI },
  { unit: "方", dimension: "volume", base: "立方米", factor: 1, reason: "short for 立方米 in water works" },
  { unit: "元", dimension: "money", base: "元", factor: 1, reason: "renminbi" },
  { unit: "美元", dimension: "money", base: "美元", factor: 1, reason: "foreign capital is planned in dollars; never converted" },
  { unit: "%", dimension: "ratio", base: "%", factor: 1, reason: "percent" },
  { unit: "‰", dimension: "ratio", base: "‰", factor: 1, reason: "per mille; kept as written" },
  { unit: "个百分点", dimension: "ratio-points", base: "百分点", factor: 1, reason: "difference of two percentages, no percentage itself" },
  { unit: "百分点", dimension: "ratio-points", base: "百分点", factor: 1, reason: "difference of two percentages" },
  { unit: "千瓦时", dimension: "energy", base: "千瓦时", factor: 1, reason: SI },
  { unit: "千瓦", dimension: "power", base: "千瓦", factor: 1, reason: SI },
  { unit: "兆瓦", dimension: "power", base: "千瓦", factor: 1000, reason: SI },
  { unit: "kW", dimension: "power", base: "千瓦", factor: 1, reason: SI },
  { unit: "MW", dimension: "power", base: "千瓦", factor: 1000, reason: SI },
  { unit: "GW", dimension: "power", base: "千瓦", factor: 1_000_000, reason: SI },
  { unit: "蒸吨", dimension: "power", base: "蒸吨", factor: 1, reason: "boiler capacity" },
  { unit: "微克/立方米", dimension: "concentration", base: "微克/立方米", factor: 1, reason: "HJ 663-2013, air quality" },
  { unit: "毫克/升", dimension: "concentration", base: "毫克/升", factor: 1, reason: "GB 3838-2002, water quality" },
  { unit: "分钟", dimension: "duration", base: "分钟", factor: 1, reason: SI },
  { unit: "小时", dimension: "duration", base: "分钟", factor: 60, reason: SI },
  { unit: "个小时", dimension: "duration", base: "分钟", factor: 60, reason: SI },
  { unit: "天", dimension: "duration", base: "天", factor: 1, reason: "time limits" },
  { unit: "个工作日", dimension: "duration", base: "工作日", factor: 1, reason: "time limits of approvals" },
  { unit: "工作日", dimension: "duration", base: "工作日", factor: 1, reason: "time limits of approvals" },
  { unit: "个月", dimension: "duration", base: "月", factor: 1, reason: "time limits" },
  { unit: "年", dimension: "duration", base: "年", factor: 1, reason: "spans of time; years of the calendar are read before" },
  { unit: "周年", dimension: "duration", base: "年", factor: 1, reason: "anniversaries" },
  { unit: "年一遇", dimension: "return-period", base: "年一遇", factor: 1, reason: "GB 50201-2014, flood protection: return period" },
  { unit: "吨级", dimension: "grade", base: "吨级", factor: 1, reason: "JTS 165-2013, class of ships and berths by deadweight" },
  { unit: "级", dimension: "grade", base: "级", factor: 1, reason: "class of a road, a system, a hospital" },
  { unit: "A级", dimension: "grade", base: "A级", factor: 1, reason: "GB/T 17775-2003, class of a tourist attraction" },
  { unit: "A", dimension: "grade", base: "A级", factor: 1, reason: "the same without 级" },
  { unit: "米/秒", dimension: "other", base: "米/秒", factor: 1, reason: SI },
  { unit: "岁", dimension: "other", base: "岁", factor: 1, reason: "life expectancy; ages of persons are read before" },
  { unit: "倍", dimension: "other", base: "倍", factor: 1, reason: "multiple of a base" },
  { unit: "分", dimension: "other", base: "分", factor: 1, reason: "points of an assessment" },
  { unit: "人次", dimension: "count", base: "人次", factor: 1, reason: "visits and persons trained" },
  { unit: "标箱", dimension: "count", base: "标箱", factor: 1, reason: "containers, TEU" },
  { unit: "标准箱", dimension: "count", base: "标箱", factor: 1, reason: "containers, TEU" },
  ...count(
    "个 家 条 名 人 座 处 所 项 户 头 只 羽 台 套 件 对 辆 艘 次 场 口 株 棵 张 门 宗 期 批 种 类 位 间 栋 幢 枚 支 列 班 趟 片 块 盏 根 尾 万头 款 部 篇 例 起 笔 道 盘 层 眼 册 床 张床位 车位 千伏安 个车位 轮 批次 场次 辆次 亩次 户次 架次 车次 台次 件次 班次 剂次 台套 份 家次 棒 袋 筒 枝 盆 学时 课时 个学位 镇 村 县 市 区 乡 校 站 链 园 馆 线 桩 亿次",
  ).filter((row) => !/^[万亿]/u.test(row.unit)),
];

/** Measure words that go with any thing: 100个项目 and 100项 are one count, 100家 and 100个 too; 家 and 座 count different things. */
export const GENERAL_MEASURE_WORDS: ReadonlySet<string> = new Set(["个", "项"]);

/** Words that are measure words only beside Arabic digits: 三县 and 两区 name places, 3县 counts them. */
export const NOUN_UNITS: ReadonlySet<string> = new Set(
  "镇 村 县 市 区 乡 校 站 链 园 馆 线 片 轮 层 级 道 门 部 类 种 口 期 支 方 班 棒 袋 筒 枝 盆".split(" "),
);
