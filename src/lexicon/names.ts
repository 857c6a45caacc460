/** Words in which a numeral counts nothing: 一 means all, one and the same, or a little; 万 and 千 mean many. Such a numeral is no number. */
export const INDEFINITE_WORDS: readonly { words: string; reason: string }[] = [
  {
    words:
      "一批 一体 一系列 进一步 一定 一律 一般 一致 一流 一起 一切 一方面 一旦 一直 一并 一道 一些 一整套 一揽子 一次性 一站式 一体化 一把手 一手 一同 一时 一贯 一如既往 一举 一经 一面 一边 一部分 一大批 统一 唯一 单一 同一 逐一 任一 之一 不一 专一 万一 划一 归一 合一 如一 下一步 下一阶段 新一轮 新一代 上一 某一 每一 这一 那一 另一",
    reason: "the indefinite 一",
  },
  {
    words:
      "十分重 十分必 十分严 十分紧 十分注 十分关 十分突 十分明 十分丰 十分复 十分艰 十分困 十分有 万众 万物 百姓 千方百计 千家万户 百花 万无一失 五湖四海 四面八方 三令五申 七嘴八舌 老百姓 零工 零售 零部件 零距离 一张图 一张网 一盘棋 一条龙 一本账 一条心 千头万绪 百业 百货 百科 万象",
    reason: "many or very, no count",
  },
  { words: "两者 两手抓 两旁 两侧 两头 两难 两端", reason: "both" },
];

/** Letters that stand against a number in a name of technology or of a road: 5G, G100, PM2.5. */
export const LETTER_NAME = /^[A-Za-z]+$/u;
