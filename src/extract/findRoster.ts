import { PERSON_POST } from "../lexicon/personPosts.ts";
import { BODY_ENDING } from "../lexicon/responsibility.ts";
import type { MechanismEntry } from "../model/mechanism.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { append } from "../text/append.ts";
import { NAME_AT_END, NAMED_ENTRY, ROSTER_LABEL } from "../text/rosterLine.ts";
import { listPersons, listPosts } from "./listPersons.ts";
import { splitList } from "./splitList.ts";

/** Those who have one role in a group: what its label says, and who stands behind it. */
export interface RosterRole {
  post: string;
  entries: MechanismEntry[];
  /** From the label to the last of its lines. */
  span: SourceSpan;
}

const UNIT = /[^，。；\n]+/gu;
/** What is said of somebody, and is no name in a list. */
const TALK = /由|兼|(?<!主|责)任|设在|下设|成立|负责(?!人|同志)|统筹|组成/u;
/** 王勇（县委副书记、县长） */
const BRACKETED = /^\p{Script=Han}{2,4}[（(](?<posts>[^（）()]+)[）)]$/u;

/**
 * The roles of a list of names: each label (组长：, 成　员：) with what stands behind it, and in the lines below it up to the next. Names of
 * persons are passed over: what counts is the body and the post.
 *
 * @example "组　长：王　勇  县委副书记、县长" // 组　长: 县委/副书记, 县长
 */
export function findRoster(text: string, span: SourceSpan): RosterRole[] {
  const roles: RosterRole[] = [];
  let isOpen = false;
  for (const unit of text.slice(span.start, span.end).matchAll(UNIT)) {
    const words = unit[0].trimEnd();
    const label = ROSTER_LABEL.exec(words);
    const from = span.start + unit.index;
    const role = label ? { post: label.groups?.post ?? "", entries: [], span: { start: from, end: from } } : roles.at(-1);
    isOpen = label !== null || (isOpen && role !== undefined && isEntry(words, role));
    if (!isOpen || !role) continue;
    role.span.end = from + words.length;
    append(role.entries, personsOf(text, { start: from + (label?.[0].length ?? 0), end: role.span.end }));
    if (label) roles.push(role);
  }
  return roles;
}

/** A line below a label that goes on with it. */
function isEntry(words: string, role: RosterRole): boolean {
  if (TALK.test(words)) return false;
  return (
    NAMED_ENTRY.test(words) || PERSON_POST.test(words.replace(NAME_AT_END, "")) || (role.post.startsWith("成") && BODY_ENDING.test(words))
  );
}

function personsOf(text: string, { start, end }: SourceSpan): MechanismEntry[] {
  const words = text.slice(start, end);
  const blanks = words.length - words.trimStart().length;
  const name = NAMED_ENTRY.exec(words.slice(blanks))?.groups?.name ?? "";
  if (name !== "" && !isTitle(name.trim())) return listPosts(text, { start: start + blanks + name.length, end });
  const atEnd = NAME_AT_END.exec(words);
  if (atEnd) return listPosts(text, { start: start + blanks, end: start + atEnd.index });
  const items = splitList(text, { start, end });
  const posts = items.map((item) => BRACKETED.exec(text.slice(item.start, item.end))?.groups?.posts ?? "");
  if (!posts.every((words) => PERSON_POST.test(words))) return listPersons(text, { start: start + blanks, end });
  return items.flatMap((item, index) => listPosts(text, { start: item.end - 1 - (posts[index] ?? "").length, end: item.end - 1 }));
}

/** 教育局, 县长: no name of a person. */
function isTitle(name: string): boolean {
  return BODY_ENDING.test(name) || PERSON_POST.test(name);
}
