import {
  ACTIONS,
  AMOUNTS,
  BODIES,
  BREAKS,
  CONDITIONS,
  DUTY_HEADS,
  DUTY_TAILS,
  FILE_WORDS,
  HOSTILE,
  MARKS,
  OBJECTS,
  PLACES,
  STOPS,
  THEMES,
  TIMES,
  TITLES,
} from "./pieces.ts";
import type { Random } from "./random.ts";

const CHINESE = [..."一二三四五六七八九十"];
const KINDS = ["实施方案", "行动计划", "工作要点", "若干措施", "规划"];
/** How the marks of a level are written, from the number of the heading. */
const NUMBERINGS: readonly (readonly ((index: number) => string)[])[] = [
  [(index) => `${chinese(index)}、`, (index) => `第${chinese(index)}章 `],
  [(index) => `（${chinese(index)}）`, (index) => `(${chinese(index)})`, (index) => `（${chinese(index)}）、`],
  [(index) => `${index}.`, (index) => `${index}．`, (index) => `${index}、`, (index) => `（${index}）`],
];
const PIECES = [
  MARKS,
  TITLES,
  ACTIONS,
  OBJECTS,
  AMOUNTS,
  TIMES,
  CONDITIONS,
  BODIES,
  DUTY_HEADS,
  DUTY_TAILS,
  STOPS,
  BREAKS,
  FILE_WORDS,
].flat();

/** A plan as a county would write it: title, sections, tasks with clauses and amounts, responsibility lines, a mechanism, annexes. */
export function writePlan(random: Random): string {
  const levels = NUMBERINGS.map((ways) => random.pick(ways));
  const lines = [random.once(4) ? "" : titleOf(random)];
  if (random.once(6)) lines.push(`各乡镇人民政府：`, `现将《${titleOf(random)}》印发给你们，请认真贯彻执行。`, "2025年3月1日");
  const sections = 1 + random.below(3);
  for (let section = 1; section <= sections; section++) lines.push(...writeSection(random, section, levels));
  if (random.once(4)) lines.push(writeMechanism(random));
  if (random.once(5)) lines.push("附件：", ...writeTable(random));
  return lines.join(random.pick(["\n", "\n", "\n\n", "\r\n", "\n　　"]));
}

/** Pieces of the genre in any order, with what goes wrong in files between them. */
export function writeJumble(random: Random): string {
  let text = "";
  for (let left = 1 + random.below(50); left > 0; left--) text += random.once(12) ? random.pick(HOSTILE) : random.pick(PIECES);
  return text;
}

/** Characters of any kind: single code units, or hostile ones alone. */
export function writeNoise(random: Random): string {
  const hostile = random.once(2);
  let text = "";
  for (let left = random.below(80); left > 0; left--) {
    text += hostile ? random.pick(random.once(3) ? STOPS : HOSTILE) : String.fromCharCode(random.below(0x10000));
  }
  return text;
}

/** One to three pieces again and again, behind a head: what a rule would trip over that looks back or ahead. */
export function writeRun(random: Random): string {
  const pieces = Array.from({ length: 1 + random.below(3) }, () => random.pick(random.once(8) ? HOSTILE : PIECES)).join("");
  return random.pick(["", "一、建设。", "一、建设。（", "一、推进机制\n", "附件1："]) + pieces.repeat(1 + random.below(60));
}

/** A clause: when, what is done, to what, how much, and what shall be true then. */
function writeClause(random: Random): string {
  const parts = [random.once(2) ? random.pick(TIMES) : "", random.pick(ACTIONS), random.pick(OBJECTS)];
  if (!random.once(3)) parts.push(random.pick(["", "达到", "提高到", "至", "稳定在", "为", "超"]), random.pick(AMOUNTS));
  if (random.once(3)) parts.push(random.pick(CONDITIONS));
  return parts.join("");
}

/** 责任单位：县发改局、县教育局, or a bracket behind the sentence. */
function writeDuty(random: Random): string {
  const bodies = Array.from({ length: 1 + random.below(5) }, () => random.pick(BODIES));
  const tail = random.once(3) ? `；${random.pick(DUTY_HEADS)}${random.pick(BODIES)}` : "";
  return random.pick(DUTY_HEADS) + bodies.join(random.pick(["、", "、", "，", "和", " "])) + tail + random.pick(DUTY_TAILS);
}

function titleOf(random: Random): string {
  return random.pick(PLACES) + random.pick(THEMES) + random.pick(KINDS);
}

function writeSection(random: Random, section: number, [first, second, third]: readonly ((index: number) => string)[]): string[] {
  const lines = [`${first?.(section)}${random.pick(TITLES)}`];
  if (random.once(2)) lines.push(`${writeClause(random)}，${writeClause(random)}。`);
  for (let task = 1, tasks = random.below(4); task <= tasks; task++) {
    lines.push(`${second?.(random.once(15) ? random.below(12) : task)}${writeTask(random)}`);
    for (let item = 1, items = random.once(3) ? random.below(4) : 0; item <= items; item++)
      lines.push(`${third?.(item)}${writeTask(random)}`);
  }
  return lines;
}

function writeTask(random: Random): string {
  const clauses = Array.from({ length: 1 + random.below(4) }, () => writeClause(random) + random.pick(["，", "；", "。", "、"]));
  const duty = random.once(2) ? "" : random.pick(["", "\n"]) + writeDuty(random);
  return `${random.pick(ACTIONS)}${random.pick(OBJECTS)}${random.pick(["。", "\n", "：", ""])}${clauses.join("")}${duty}`;
}

function writeMechanism(random: Random): string {
  const [lead, office] = [random.pick(BODIES), random.pick(BODIES)];
  const members = Array.from({ length: random.below(4) }, () => random.pick(BODIES)).join("、");
  return `三、推进机制\n由${lead}${random.pick(["分管副主任", "主要负责人", ""])}担任召集人，${members}为成员单位，办公室设在${office}。`;
}

function writeTable(random: Random): string[] {
  return Array.from({ length: 1 + random.below(4) }, (_, row) =>
    [String(row + 1), random.pick(OBJECTS), random.pick(AMOUNTS), random.pick(BODIES)].join(random.pick(["\t", "|", " ", "\n"])),
  );
}

function chinese(index: number): string {
  return CHINESE[index - 1] ?? `十${CHINESE[index - 11] ?? ""}`;
}
