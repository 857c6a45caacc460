import { TOPICS } from "../../src/lexicon/topics.ts";
import { formatNumeral } from "../../src/text/formatNumeral.ts";

const NOUNS = TOPICS.flatMap(({ words }) => words);
const VERBS = [..."推进 加快 完善 健全 提升 建设 实施 开展 强化 支持 推广 优化 打造 培育 落实 深化 规范 加强 新建 改造".split(" ")];
const ENDS = "建设 改造 体系 机制 服务 能力 工程 行动 管理 水平 发展 项目 基地 网络 平台 试点 监管 保障 整治 提升".split(" ");
const AMOUNTS = ["", "", "", "#个", "#万亩", "#公里", "#家", "#%"];
const TASKS_A_SECTION = 10;

/** Numbers from 0 up to below a limit, the same for the same seed. */
function chances(seed: number): (limit: number) => number {
  let state = seed % 2147483647 || 1;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

/** The text of an invented plan with so many tasks of two to four measures each, in words of the genre, the same for the same seed. */
export function genreText(seed: number, tasks: number): string {
  const chance = chances(seed);
  const pick = (words: readonly string[]): string => words[chance(words.length)] ?? "";
  const phrase = (): string => pick(VERBS) + pick(NOUNS) + pick(NOUNS) + pick(ENDS);
  const measure = (): string => phrase() + pick(AMOUNTS).replace("#", String(chance(90) + 2));
  const lines = ["安平县重点工作实施方案"];
  for (let count = 0; count < tasks; count++) {
    if (count % TASKS_A_SECTION === 0) lines.push(`${formatNumeral(count / TASKS_A_SECTION + 1)}、${pick(NOUNS)}${pick(ENDS)}`);
    const measures = Array.from({ length: 2 + chance(3) }, measure);
    lines.push(`（${formatNumeral((count % TASKS_A_SECTION) + 1)}）${phrase()}。${measures.join("。")}。`);
  }
  return lines.join("\n");
}
