import type { SectionKind } from "../model/section.ts";

export const MECHANISM_TITLE = /推进机制|工作机制|保障措施|保障机制|组织(?:领导|实施|保障)|工作保障|实施保障|工作要求|^机制保障/u;

/** What the title of a first-level section says of its kind; the first row that fits decides. */
export const SECTION_KINDS: readonly { kind: SectionKind; pattern: RegExp; reason: string }[] = [
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
