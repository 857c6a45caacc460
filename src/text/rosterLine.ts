import { GROUP_POST } from "./groupPosts.ts";

/** 王　勇, 安丽, 甲乙·丙丁: a person in a list of names; blanks part name and post. */
const NAME = "(?:\\p{Script=Han}{2,4}|\\p{Script=Han}[ \\u3000]{1,3}\\p{Script=Han}|\\p{Script=Han}{2,8}·\\p{Script=Han}{2,8})";

/** 组　长：, 成员单位： what a list of names begins a role with. */
export const ROSTER_LABEL = new RegExp(`^(?<post>${GROUP_POST}|成\\s*员(?:单位)?)[：:][ \\t\\u3000]*`, "u");

/** 王　勇  县委副书记: a name, blanks, and who it is. */
export const NAMED_ENTRY = new RegExp(`^(?<name>${NAME}[ \\t\\u3000]+)\\p{Script=Han}`, "u");

/** 县委副书记、县长  王　勇: a name behind a post. */
export const NAME_AT_END = new RegExp(`(?<=[长记任席委员人志])[ \\t\\u3000]+${NAME}$`, "u");

const POST_AT_END = new RegExp(`(?:长|主任|书记|主席|常委|政委|负责人|负责同志|领导)(?:[ \\t\\u3000]+${NAME})?$`, "u");
/** What is said of the group behind its list. */
const OF_GROUP = /^(?:领导小组|工作专班|专班|工作组|指挥部|联席会议|小组)?(?:下设|办公室)/u;

/**
 * True where a line of a list of names is whole: it ends with a post, or the next line begins with a name or speaks of the group.
 *
 * @example endsRosterEntry("副组长：田　茂  县委常委、县委宣传部部长", "安　丽  县人民政府副县长") // true
 */
export function endsRosterEntry(line: string, next: string): boolean {
  if (!ROSTER_LABEL.test(line) && !NAMED_ENTRY.test(line)) return false;
  return POST_AT_END.test(line) || NAMED_ENTRY.test(next) || OF_GROUP.test(next);
}
