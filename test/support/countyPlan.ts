import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";

interface CountyWords {
  place?: string;
  /** What the plan is about: the middle of its title. */
  about?: string;
  /** Sentences of the section 一、总体目标. */
  goals?: string;
  /** From a task's title to its body: `2.1`, `2.2`, … in this order. */
  tasks?: Readonly<Record<string, string>>;
  /** Sentences of the section 三、推进机制. */
  mechanism?: string;
}

const ORDINALS = [..."一二三四五六七八九十"];

/** An invented county's plan, read from a text of the genre: goals are section `1`, tasks are `2.1` and on, the mechanism is `3`. */
export function countyPlan({ place = "安平县", about = "乡村建设", goals, tasks = {}, mechanism }: CountyWords): Plan {
  return parsePlan(countyText({ place, about, tasks, ...(goals ? { goals } : {}), ...(mechanism ? { mechanism } : {}) }), { id: place });
}

/** The text that `countyPlan` reads. */
export function countyText({ place = "安平县", about = "乡村建设", goals = "", tasks = {}, mechanism = "" }: CountyWords): string {
  const items = Object.entries(tasks).map(([title, body], index) => `（${ORDINALS[index]}）${title}。${body}`);
  const parts = [
    `${place}${about}实施方案\n`,
    ...(goals === "" ? ["一、编制背景"] : [`一、总体目标\n${goals}`]),
    "二、重点任务",
    ...items,
    ...(mechanism === "" ? [] : [`三、推进机制。${mechanism}`]),
  ];
  return `${parts.join("\n")}\n`;
}
