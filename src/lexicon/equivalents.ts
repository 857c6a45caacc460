/** Words of the genre that say the same: the later ones are read as the first where clauses are compared. */
export const EQUIVALENTS: readonly { words: readonly [string, ...string[]]; reason: string }[] = [
  { words: ["管理", "监管", "管控"], reason: "supervision of the same object" },
  { words: ["农产品", "农副产品", "农特产品"], reason: "one statistical group" },
  { words: ["供应", "供给", "直供"], reason: "to supply" },
  { words: ["承接", "承载"], reason: "to take in industry from elsewhere" },
  { words: ["提升", "提高"], reason: "to raise" },
  { words: ["机制", "体系", "制度"], reason: "standing arrangement; plans change the word freely" },
  { words: ["管网", "管线", "管道"], reason: "underground pipes" },
  { words: ["更新", "升级", "改造"], reason: "renewal of what is built" },
  { words: ["整治", "治理"], reason: "to put in order" },
  { words: ["增收", "收入增长"], reason: "growth of income" },
  { words: ["基地", "园区"], reason: "place of production" },
  { words: ["动态监测", "监测预警"], reason: "watching for change" },
  { words: ["模式", "路径"], reason: "way of doing" },
  { words: ["转移", "溢出"], reason: "industry that leaves a centre" },
  { words: ["作用", "效应"], reason: "effect" },
  { words: ["培育", "培植"], reason: "to grow firms and trades" },
];

/** Found wherever one of the words that are read as another stands. */
export const ANY_EQUIVALENT = new RegExp(EQUIVALENTS.flatMap(({ words: [, ...from] }) => from).join("|"), "u");
