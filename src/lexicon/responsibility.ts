import type { OrganizationRole } from "../model/organization.ts";

/** Labels before a list of bodies. */
export const RESPONSIBILITY_LABELS: readonly { pattern: RegExp; role: OrganizationRole; reason: string }[] = [
  { pattern: /^(?:总?牵头|主办|主责|第一责任)(?:责任)?(?:单位|部门)?[：:]/u, role: "lead", reason: "牵头单位：" },
  { pattern: /^(?:配合|参与|参加|协办|协助|协同)(?:责任)?(?:单位|部门)?[：:]/u, role: "support", reason: "配合单位：" },
  { pattern: /^(?:责任|落实|承办|实施|主管)(?:责任)?(?:单位|部门|主体|分工)?[：:]/u, role: "joint", reason: "责任单位：" },
];

/** Words behind a list that say what its bodies do. */
export const RESPONSIBILITY_TAILS: readonly { pattern: RegExp; role: OrganizationRole; reason: string }[] = [
  { pattern: /(?:等)?(?:共同|分别)?(?:负责)?牵头(?:负责)?$/u, role: "lead", reason: "A牵头" },
  { pattern: /(?:等)?(?:按(?:照)?职责(?:分工)?)?(?:配合|参与|协助|参加|协同)(?:落实|实施|配合)?$/u, role: "support", reason: "B、C参与" },
  {
    pattern: /(?:等)?(?:按(?:照)?(?:各自)?职责(?:分工)?|共同|分别|具体|分工)*(?:抓好)?(?:负责|落实|实施|推进)(?:落实|实施)?$/u,
    role: "joint",
    reason: "按职责分工负责",
  },
  { pattern: /等(?:单位|部门|有关部门|相关单位)?$/u, role: "joint", reason: "an open list" },
];

/** A line of the text that makes the first of every list the leader. */
export const FIRST_LEADS = /列第一位[者的]?为牵头/u;

/** What a deadline line begins with. */
export const DEADLINE_LABEL = /^(?:完成时限|完成时间|时限要求|时间要求|完成期限|时限|进度安排)[：:]/u;
export const ONGOING = /持续|长期|常态|立即/u;
