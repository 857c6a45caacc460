import type { Mechanism, MechanismEntry } from "../model/mechanism.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { append } from "../text/append.ts";
import { GROUP_POST } from "../text/groupPosts.ts";
import { splitList } from "./splitList.ts";

/** 分管副主任, 主要负责人, 县长: the post at the end of a name. */
const POST =
  /(?:分管|常务|主要|有关|相关|党政|党委){0,2}(?:副)?(?:县长|市长|区长|省长|州长|镇长|乡长|主任|局长|部长|书记|主席|主要负责人|负责人|负责同志|主要领导|分管领导|主要负责同志|分管负责同志|秘书长|组长|院长|厅长|行长)$/u;
// names do not run on from one line to the next: a heading stands above them
const CLAUSE = /[^，。；\n]+/gu;
/** 县长任组长, 县委书记、县长任双组长, 以县长为组长. */
const POSTED = new RegExp(`(?<who>[^，。；\\n]{2,80}?)(?:兼任|担任|任|为)(?<post>双?${GROUP_POST})`, "gu");
/** What POSTED ends with: the names before it are tried from every place, so a clause without it is not searched. */
const POSTED_SIGN = new RegExp(`(?:任|为)双?${GROUP_POST}`, "u");
/** 组长由县长担任, 副组长：县委常委、副县长; the head of an office is none of the group. */
const POST_FIRST = new RegExp(`^(?<post>${GROUP_POST})(?:由|：|:)(?<who>.{2,200}?)(?:担任|兼任)?$`, "u");
const LED = /由(?<who>[^，。；、\n]{2,40}?)(?:牵头|总牵头|负总责)/gu;
const LISTED =
  /(?:成员单位(?:包括|有(?!序|关|效|力)|为|由)|成\s*员(?:由|：|:))(?<who>[^。；\n]{2,2000}?)(?:等)?(?:组成)?(?=[，,]?(?:专班|工作|领导小组)?(?:下设)?办公室|[。；\n]|$)/u;
const NAMED = /(?<=^|[。；\n])(?<who>[^。；\n]{2,}?)(?:等)?(?:为|任|作为)成员(?:单位)?/u;
const OFFICE = /(?:办公室(?:设立?[在于]|设(?!主任|副|立|置|[在于])|挂靠|依托)|下设办公室[在于])(?<who>[^，。；、（(\n]{2,30})/u;

/**
 * Leads, conveners, deputy conveners, members and office of a mechanism section; null where it names none of them.
 *
 * @example "由县政府办分管副主任担任召集人" // conveners: 县政府办 with the post 分管副主任
 */
export function findMechanism(text: string, span: SourceSpan): Mechanism | null {
  const words = text.slice(span.start, span.end);
  const mechanism: Mechanism = { leads: [], conveners: [], deputyConveners: [], members: [], office: null };
  const spanOf = (match: RegExpExecArray, who: string): SourceSpan => {
    const start = span.start + match.index + match[0].indexOf(who);
    return { start, end: start + who.length };
  };
  let posted = 0;
  for (const match of words.matchAll(LED)) {
    const who = match.groups?.who ?? "";
    append(mechanism.leads, entries(text, spanOf(match, who)));
  }
  for (const match of findPosted(words)) {
    const who = (match.groups?.who ?? "").replace(/^.*[由以]/u, "");
    append(listOf(mechanism, match.groups?.post ?? ""), entries(text, spanOf(match, who)));
    posted = match.index + match[0].length;
  }
  const rest = words.slice(posted);
  const members = LISTED.exec(rest) ?? (rest.includes("成员") ? NAMED.exec(rest) : null);
  if (members) {
    const who = withoutFounding(members.groups?.who ?? "");
    const at = span.start + posted + members.index + members[0].indexOf(who);
    append(mechanism.members, entries(text, { start: at, end: at + who.length }));
  }
  const office = OFFICE.exec(words);
  if (office) {
    const who = office.groups?.who ?? "";
    mechanism.office = entries(text, spanOf(office, who))[0] ?? null;
  }
  const found = mechanism.leads.length + mechanism.conveners.length + mechanism.deputyConveners.length + mechanism.members.length;
  return found > 0 || mechanism.office ? mechanism : null;
}

function listOf(mechanism: Mechanism, post: string): MechanismEntry[] {
  if (post.includes("副")) return mechanism.deputyConveners;
  return /总|长/u.test(post) ? mechanism.leads : mechanism.conveners;
}

/** Who has a post, clause by clause. */
function findPosted(words: string): RegExpExecArray[] {
  return [...words.matchAll(CLAUSE)].flatMap((clause) => {
    const first = POST_FIRST.exec(clause[0].trimEnd());
    const found = first ? [first] : POSTED_SIGN.test(clause[0]) ? [...clause[0].matchAll(POSTED)] : [];
    for (const match of found) match.index += clause.index;
    return found;
  });
}

/** 成立工作专班，县发改局、县教育局: what is founded stands before those who belong to it. */
function withoutFounding(who: string): string {
  // 由县长任组长的领导小组，县教育局: behind the post stands the group that it leads
  if (who.startsWith("的")) return who.slice(who.search(/[，,]/u) + 1);
  const founding = /^[^，]*?(?:成立|组建|建立|设立|下设)/u.exec(who)?.[0] ?? "";
  const clause = founding === "" ? "" : (/^[^，]*[，,]/u.exec(who.slice(founding.length))?.[0] ?? "");
  return who.slice(clause === "" ? 0 : founding.length + clause.length);
}

/** The list's entries; a post named once at its end (县发改局、县农业农村局主要负责人) holds for all. */
function entries(text: string, span: SourceSpan): MechanismEntry[] {
  const items = splitPersons(text, span).map((item) => {
    const written = text.slice(item.start, item.end).replace(/等$/u, "");
    const end = POST.exec(written)?.[0] ?? null;
    // 县长任组长: the post alone names who it is
    const post = end === written ? null : end;
    const body = post === null ? written : written.slice(0, written.length - post.length);
    // 县财政局等部门主要负责人: what closes the list is no part of the name
    const name = body.replace(/(?<=.)等(?:相关|有关|\d{1,3}个)?(?:部门|单位)$/u, "");
    return { name, post, span: { start: item.start, end: item.start + name.length } };
  });
  const shared = items.at(-1)?.post ?? null;
  if (items.slice(0, -1).every((item) => item.post === null && !POST.test(item.name))) for (const item of items) item.post = shared;
  return items.filter((item) => item.name !== "");
}

/** No post is longer. */
const LONGEST_POST = 16;

/** The items of a list; 县政府办副主任和县发改局局长 are two. */
function splitPersons(text: string, span: SourceSpan): SourceSpan[] {
  return splitList(text, span).flatMap((item) => {
    const persons: SourceSpan[] = [];
    let start = item.start;
    for (const joint of text.slice(item.start, item.end).matchAll(/[和及]/gu)) {
      const end = item.start + joint.index;
      if (!POST.test(text.slice(Math.max(start, end - LONGEST_POST), end))) continue;
      persons.push({ start, end });
      start = end + 1;
    }
    return [...persons, { start, end: item.end }];
  });
}
