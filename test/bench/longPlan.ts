import { parsePlan } from "../../src/parse/parsePlan.ts";
import { formatNumeral } from "../../src/text/formatNumeral.ts";
import { SEEDS } from "../support/seeds.ts";

const TASKS_A_SECTION = 10;

/** Own words of the tasks of both seeds: title and text behind it. */
const WORDS: readonly string[] = Object.values(SEEDS)
  .flatMap((text) => parsePlan(text).tasks)
  .map((task) => task.text.slice(task.text.indexOf(task.title)).replaceAll("\n", ""));

/** A plan of so many tasks, ten a section, in the words of the seeds' tasks one after the other. */
export function longPlan(tasks: number): string {
  const lines = ["构筑好兴城乡强区域格局行动实施方案"];
  for (let count = 0; count < tasks; count++) {
    if (count % TASKS_A_SECTION === 0) lines.push(`${formatNumeral(count / TASKS_A_SECTION + 1)}、重点任务`);
    lines.push(`（${formatNumeral((count % TASKS_A_SECTION) + 1)}）${WORDS[count % WORDS.length]}`);
  }
  return lines.join("\n");
}
