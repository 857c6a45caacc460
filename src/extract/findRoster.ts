import { PERSON_POST } from "../lexicon/personPosts.ts";
import { BODY_ENDING } from "../lexicon/responsibility.ts";
import type { MechanismEntry } from "../model/mechanism.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { append } from "../text/append.ts";
import { NAME_AT_END, NAMED_ENTRY, ROSTER_LABEL } from "../text/rosterLine.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import { listPersons, listPosts } from "./listPersons.ts";
import { splitList } from "./splitList.ts";

/** Those who have one role in a group: what its label says, and who stands behind it. */
export interface RosterRole {
  post: string;
  entries: MechanismEntry[];
  /** From the label to the last of its lines. */
  span: SourceSpan;
}

const UNIT = /[^，。；\s][^，。；\n]*/gu;
/** What is said of somebody, and is no name in a list. */
const TALK = /由|兼|为成员|(?<!主|责)任|设在|下设|成立|负责(?!人|同志)|统筹|组成/u;
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
  let open: RosterRole | undefined;
  for (const unit of text.slice(span.start, span.end).matchAll(UNIT)) {
    const words = unit[0].trimEnd();
    const label = ROSTER_LABEL.exec(words);
    const from = span.start + unit.index;
    if (label) {
      open = { post: label.groups?.post ?? "", entries: [], span: { start: from, end: from } };
      roles.push(open);
    } else if (open && !isEntry(words, open)) open = undefined;
    if (!open) continue;
    open.span.end = from + words.length;
    append(open.entries, personsOf(text, { start: from + (label?.[0].length ?? 0), end: open.span.end }));
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

function personsOf(text: string, span: SourceSpan): MechanismEntry[] {
  const words = sliceSpan(text, span);
  const name = NAMED_ENTRY.exec(words)?.groups?.name ?? "";
  if (name !== "" && !isTitle(name.trim())) return listPosts(text, { start: span.start + name.length, end: span.end });
  const atEnd = NAME_AT_END.exec(words);
  if (atEnd) return listPosts(text, { start: span.start, end: span.start + atEnd.index });
  const items = splitList(text, span).map((item) => ({ item, posts: postsOf(sliceSpan(text, item)) }));
  if (items.every(({ posts }) => posts === "")) return listPersons(text, span);
  return items.flatMap(({ item, posts }) => {
    const end = item.end - 1;
    return posts === "" ? listPersons(text, item) : listPosts(text, { start: end - posts.length, end });
  });
}

/** 王勇（县委副书记、县长）: what the bracket says, where it ends with a post. */
function postsOf(item: string): string {
  const posts = BRACKETED.exec(item)?.groups?.posts ?? "";
  return PERSON_POST.test(posts) ? posts : "";
}

/** 教育局, 县长: no name of a person. */
function isTitle(name: string): boolean {
  return BODY_ENDING.test(name) || PERSON_POST.test(name);
}
