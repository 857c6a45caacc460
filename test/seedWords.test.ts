import { describe, expect, it } from "vitest";
import { sha256 } from "../src/text/sha256.ts";
import { readProjectFile, SEEDS } from "./support/seeds.ts";
import { readSources } from "./support/sources.ts";

/**
 * Words that only the two seed plans' counties have reason to write. The rules are made for plans of any county, so none of these may stand
 * under src: not in a table, not in a comment, not in an example. Figures are kept with enough of their surroundings to be told from code.
 */
const SEED_WORDS: Readonly<Record<string, string>> = {
  "the counties and what lies around them":
    "湘阴 平江 岳阳 长沙 株洲 长株潭 浏阳 修水 铜鼓 通城 通平修 湖南 湖北 江西 湘赣 湘鄂赣 湘江 汨罗 洞庭湖 幕阜山 资水 益阳 长岳 汉岳长 长昌 岳麓山 城陵矶 芦林潭 古培塘 长江经济带",
  "towns and quarters":
    "文星街道 鹤龙湖 石塘 洋沙湖 金龙新城 金龙镇 三塘 青山岛 杨林寨 樟树港 南湖干菜 伍市 加义 浯口 长寿 原吉路 太傅路 宗棠 花芝林 杨源 天岳 石牛寨",
  "roads, projects and sights":
    "虞公港 G240 G536 武深高速 京港澳 平益 修平 岳平浏 左宗棠 大桥东路 平江起义 湘易办 湘赣红 初心源 一山揽三水 一区通三群 三轴联三城 一港双园 五连片 四员一主体 一主一特 四个高于 三人小组 两茶一药 四季康养 和美湘村 强省会 早专晚优",
  "brands and wares": "湘阴好物 平江味道 平江酱干 垄上岳阳 中国辣条之乡 高山茶 蟹虾 藠头 宁红茶",
  companies: "虞公港建投 新隆公司 洞庭新实业",
  figures:
    "74.4 65.91 26.53 5.5万亩 53.5 54万头 20万吨 43.3 102万亩 30万亩 0.4个百分点 99％ 3000吨级 3000万吨 5000吨级 六百亿 油茶林2万亩 低产林3万亩 20年一遇 8家左右 美丽乡村2个 美丽乡村4个 15分钟社区 5-10分钟 1小时产业链",
};

/** src/plans holds the two counties' own plans. */
const checked = readSources().filter((source) => source.folder !== "plans");

describe.each(Object.entries(SEED_WORDS).map(([about, words]) => ({ about, words: words.split(" ") })))("$about", ({ words }) => {
  it.each(words)("%s stands in a seed and in no file of src", (word) => {
    expect(Object.values(SEEDS).some((seed) => seed.includes(word))).toBe(true);
    expect(checked.filter((source) => source.code.includes(word)).map((source) => source.path)).toEqual([]);
  });
});

describe("the seeds", () => {
  it("are the files whose hashes seeds/README.md gives", () => {
    const readme = readProjectFile("seeds/README.md");
    for (const seed of Object.values(SEEDS)) expect(readme).toContain(sha256(seed));
  });
});
