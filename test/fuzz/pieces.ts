/** What documents of the genre are made of. All names are invented; amounts are of any kind. */

export const PLACES = ["安平县", "临川区", "东岭市", "某某县", "云溪镇", "青石省", "甲县", "𠮷水县"];
export const THEMES = ["乡村建设", "工业振兴", "污染防治", "养老服务", "数字经济", "粮食安全", "营商环境", "“十四五”水利"];
export const TITLES = [
  "总体目标",
  "重点任务",
  "主要任务",
  "保障措施",
  "推进机制",
  "组织领导",
  "工作要求",
  "指导思想",
  "发展目标",
  "政策支持",
];
export const ACTIONS = [..."新建 改造 建成 完善 推进 健全 培育 引进 支持 落实 打造 谋划 加快 提高 降低 守住 不得 严禁 组织实施".split(" ")];
export const OBJECTS = [
  ..."果园 茶园 标准厂房 污水处理厂 农村公路 城镇化率 粮食总产量 高标准农田 行政村 社区生活圈 规上工业企业 森林覆盖率 ＰＭ２．５浓度 5G基站 应急体系".split(
    " ",
  ),
];
export const AMOUNTS = [
  ..."12.5万亩 30万吨以上 ５ ８％ 百亿级 十余家 数十个 五六十户 3—5年一遇 0.4个百分点 2026年 百分之九十 1,000 千 万 亿 半 两条 １５分钟 20~30公里 99999999999999999999 -5% 1/3 1.2.3 1e5 十之八九 3000吨级 廿三个 贰万亩 ½ ㎡ ③ Ⅳ 〇 0.0001亩 第3名 2025—2027年 从50.5%下降到41.2% 不低于95% 翻两番 三分之一".split(
    " ",
  ),
];
export const TIMES = [
  ..."到2027年， 2026年6月底前 “十五五”期间， 力争 确保 每年 今年 2025-2027年， 年均 从2025年起 近期 其中， 分别".split(" "),
];
export const CONDITIONS = [
  ..."全覆盖 应改尽改 达到既定目标 不发生事故 实现零增长 全部关停 清零 动态清零 100%达标 互联互通 愿改尽改 达到国家标准 无害化处理 只增不减".split(
    " ",
  ),
];
export const BODIES = [
  ..."县发改局 县农业农村局 县教育局 县科工信局 各乡镇（街道） 市直有关部门 县政府办 省财政厅 发改委 县水利局等 县公安局(交警大队) 各区县人民政府 国网供电公司 __proto__ constructor 县委宣传部".split(
    " ",
  ),
];
export const DUTY_HEADS = [..."责任单位： 牵头单位： 配合单位： 责任部门: 牵头领导： 完成时限： 参与单位：  由 （ 〔 [ 【 (".split(" ")];
export const DUTY_TAILS = [
  ..."等按职责分工负责） 负责） 牵头， 参与） 按职责落实) 】 ] 〕 。 下同，不再列出） 以下均需各乡镇落实，".split(" "),
  "",
];
export const MARKS = [
  ..."一、 二、 三、 十一、 （一） (二) （三） （十） 1. 2． 3、 １、 （1） （２） ① ⑳ ㈠ 第一章 第二节 第1条 一是 二是 第一， 首先， 附件1： 附件 表1 图2 # ## - * • — 1.1 1.1.1 a. A、 Ⅰ. ●".split(
    " ",
  ),
  "",
];
export const STOPS = [..."，。；、：！？（）()“”‘’《》〈〉[]【】〔〕『』「」—-…·|/\\<>{}"];
export const BREAKS = [
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\u2028",
  "\u2029",
  "\u0085",
  "\v",
  "\f",
  " ",
  "\u3000",
  "\t",
  "\u00a0",
  "\n-3-\n",
  "\n— 12 —\n",
];
export const FILE_WORDS = [
  "**",
  "__",
  "~~",
  "`",
  "```\n",
  "|",
  "| --- |",
  "<br>",
  "&nbsp;",
  "and",
  "<table><tr><td>",
  "![](x)",
  "---\n",
  "> ",
];

/** Characters that files bring along or that somebody puts in on purpose. */
export const HOSTILE = [
  ..."\u0000\u0001\b\u001b\u007f\u0080\u009b\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufe0f\ufeff\ufffc\ufffd\ufffe\uffff",
  "\u001b[31m",
  "\u001b]8;;x\u0007",
  "\u{e0001}",
  "\u{e0041}",
  "\u{e0100}",
  "\ud842",
  "\udfb7",
  "\udbff",
  "𠮷",
  "𬴂",
  "👨‍👩‍👧",
  "e\u0301",
  "㍿",
  "ﷺ",
  "⼆",
  "﹪",
  "ﬁ",
  "İ",
  "ß",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "]]>",
  "&amp;",
  "&#60;",
  "$&",
  "=1+1",
  "@SUM(1)",
  "＝1",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
];
