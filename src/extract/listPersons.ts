import { NAME_BEHIND, PERSON_POST, POST_OF_BODY, POST_OF_EACH } from "../lexicon/personPosts.ts";
import type { MechanismEntry } from "../model/mechanism.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { splitList } from "./splitList.ts";

/** What closes a list, and is no part of its last name: 县财政局等部门主要负责人. */
const LIST_END = /(?<=.)等(?:相关|有关|\d{1,3}个)?(?:部门|单位)$/u;

/**
 * The bodies of a list with the posts of those who stand for them. A post named once at the end holds for all, 等单位主要负责人 for all before it.
 *
 * @example "县发改局、县农业农村局主要负责人" // 县发改局/主要负责人, 县农业农村局/主要负责人
 */
export function listPersons(text: string, span: SourceSpan): MechanismEntry[] {
  const items = splitPersons(text, span).map((item) => toItem(text, item));
  const isBare = ({ entry }: Item): boolean => entry.post === null && !PERSON_POST.test(entry.name);
  let begin = 0;
  for (const [index, item] of items.entries()) {
    if (isBare(item)) continue;
    const { post } = item.entry;
    const holds = item.closes || POST_OF_EACH.test(post ?? "") || (begin === 0 && index === items.length - 1);
    if (holds) for (const before of items.slice(begin, index)) before.entry.post = post;
    begin = index + 1;
  }
  return items.flatMap(({ entry }) => (entry.name === "" ? [] : entry));
}

/** The posts of one person: 县委常委、县委宣传部部长; a post of the same body is told with the one before it: 县教育局党组书记、局长. */
export function listPosts(text: string, span: SourceSpan): MechanismEntry[] {
  const posts: MechanismEntry[] = [];
  for (const item of splitPersons(text, span)) {
    const before = posts.at(-1);
    const { entry } = toItem(text, item);
    if (before?.post && POST_OF_BODY.test(entry.name)) before.post = text.slice(before.span.end, item.end);
    else posts.push(entry);
  }
  return posts.filter(({ name }) => name !== "");
}

interface Item {
  entry: MechanismEntry;
  /** 县气象局等单位主要负责人: it says that it ends a list. */
  closes: boolean;
}

function toItem(text: string, item: SourceSpan): Item {
  const written = text.slice(item.start, item.end).replace(/等$/u, "").replace(NAME_BEHIND, "");
  const end = PERSON_POST.exec(written)?.[0] ?? null;
  // 县长任组长: the post alone names who it is
  const post = end === written ? null : end;
  const body = post === null ? written : written.slice(0, written.length - post.length);
  const name = body.replace(LIST_END, "");
  return { entry: { name, post, span: { start: item.start, end: item.start + name.length } }, closes: name !== body };
}

/** No post is longer. */
const LONGEST_POST = 28;

/** The items of a list; 县政府办副主任和县发改局局长 are two, 分管农业、环保的副县长 is one. */
function splitPersons(text: string, span: SourceSpan): SourceSpan[] {
  return joinCharges(text, splitList(text, span)).flatMap((item) => {
    const persons: SourceSpan[] = [];
    let start = item.start;
    for (const joint of text.slice(item.start, item.end).matchAll(/[和及]/gu)) {
      const end = item.start + joint.index;
      if (!PERSON_POST.test(text.slice(Math.max(start, end - LONGEST_POST), end))) continue;
      persons.push({ start, end });
      start = end + 1;
    }
    return [...persons, { start, end: item.end }];
  });
}

/** 分管农业、环保的副县长: what one person looks after goes on to its 的. */
function joinCharges(text: string, items: readonly SourceSpan[]): SourceSpan[] {
  const joined: SourceSpan[] = [];
  let isOpen = false;
  for (const item of items) {
    const words = text.slice(item.start, item.end);
    const last = joined.at(-1);
    if (isOpen && last) last.end = item.end;
    else joined.push({ ...item });
    isOpen = isOpen ? !words.includes("的") : /分管|协管/u.test(words.slice(words.lastIndexOf("的") + 1)) && !PERSON_POST.test(words);
  }
  return joined;
}
