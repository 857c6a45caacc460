import type { SectionKind } from "../model/section.ts";

export const MECHANISM_TITLE = /推进机制|工作机制|保障措施|保障机制|组织(?:领导|实施|保障)|工作保障|实施保障|工作要求|^机制保障/u;

const STATE = "(?:基本|总体)?(?:情况|概况|现状)(?:分析)?";
const PROBLEMS = "(?:目前|当前)?(?:存在的?)?(?:主要|突出|短板)?(?:问题|困难|不足)(?:分析)?";
const GROUNDS =
  "(?:工作|发展|现有|前期|产业|建设)基础|(?:工作|发展|政策|项目|出台|编制|起草)?背景|(?:面临的?|发展|当前)?形势(?:分析)?|(?:目的|重要|重大|背景)?意义|(?:工作|主要)成效|工作回顾";
const ONE = `(?:(?:工作|发展|建设|项目)?${STATE}|${PROBLEMS}|${GROUNDS})`;

/**
 * A title that says what is, and not what is to be done: 基本情况, 现状与问题, 我县供水基本情况. 夯实工作基础 and 解决突出问题 are tasks: before these
 * words stands at most whose state it is.
 */
const DESCRIBING_TITLE = new RegExp(`^(?:[我全本][省市县区州旗][^，。；：]{0,16}?)?${ONE}(?:[与和及、]${ONE})*$`, "u");

/** What the title of a first-level section says of its kind; the first row that fits decides. */
export const SECTION_KINDS: readonly { kind: SectionKind; pattern: RegExp; reason: string }[] = [
  {
    kind: "preamble",
    pattern: DESCRIBING_TITLE,
    reason: "what is, and where it comes from: facts, and nothing that is to be done",
  },
  {
    kind: "mechanism",
    pattern: MECHANISM_TITLE,
    reason: "who steers the work and how it is watched",
  },
  {
    kind: "goals",
    pattern: /目标(?!任务)|总体要求|总体思路|指导思想/u,
    reason: "what is to be reached as a whole; 目标任务 holds the tasks themselves",
  },
];

/** A section that lists duties by body: the heading of each item is the body in charge. */
export const DUTY_SECTION = /职责分工|责任分工|部门职责|任务分工|工作职责/u;
