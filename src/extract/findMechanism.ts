import type { Mechanism, MechanismEntry } from "../model/mechanism.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { append } from "../text/append.ts";
import { findPosted } from "./findPosted.ts";
import { findRoster } from "./findRoster.ts";
import { listPersons } from "./listPersons.ts";

const LED = /由(?<who>[^，。；、\n]{2,40}?)(?:牵头|总牵头|负总责)/gu;
const LISTED =
  /(?:成员单位(?:包括|有(?!序|关|效|力)|为|由)|成员由)(?<who>[^。；\n]{2,2000}?)(?:等)?(?:组成)?(?=[，,]?(?:专班|工作|领导小组)?(?:下设)?办公室|[。；\n]|$)/u;
const NAMED = /(?<=^|[。；\n])(?<who>[^。；\n]{2,}?)(?:等)?(?:为|任|作为)成员(?:单位)?/u;
const OFFICE = /(?:办设[在于]|办公室(?:设立?[在于]|设(?!主任|副|立|置|[在于])|挂靠|依托)|下设办公室[在于])(?<who>[^，。；、（(\n]{2,30})/u;

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
    append(mechanism.leads, listPersons(text, spanOf(match, who)));
  }
  for (const role of findRoster(text, span)) {
    append(listOf(mechanism, role.post), role.entries);
    posted = role.span.end - span.start;
  }
  for (const { post, who, end } of findPosted(words)) {
    append(listOf(mechanism, post), listPersons(text, { start: span.start + who.start, end: span.start + who.end }));
    posted = Math.max(posted, end);
  }
  if (mechanism.members.length === 0) append(mechanism.members, findMembers(text, span, posted));
  const office = OFFICE.exec(words);
  if (office) {
    const who = office.groups?.who ?? "";
    mechanism.office = listPersons(text, spanOf(office, who))[0] ?? null;
  }
  const found = mechanism.leads.length + mechanism.conveners.length + mechanism.deputyConveners.length + mechanism.members.length;
  return found > 0 || mechanism.office ? mechanism : null;
}

/** Those whom a sentence names as members, behind those who have a post. */
function findMembers(text: string, span: SourceSpan, posted: number): MechanismEntry[] {
  const rest = text.slice(span.start + posted, span.end);
  const members = LISTED.exec(rest) ?? (rest.includes("成员") ? NAMED.exec(rest) : null);
  if (!members) return [];
  const who = withoutFounding(members.groups?.who ?? "");
  const start = span.start + posted + members.index + members[0].indexOf(who);
  return listPersons(text, { start, end: start + who.length });
}

function listOf(mechanism: Mechanism, post: string): MechanismEntry[] {
  if (post.startsWith("成")) return mechanism.members;
  if (post.includes("副")) return mechanism.deputyConveners;
  return /总|长/u.test(post) ? mechanism.leads : mechanism.conveners;
}

/** 成立工作专班，县发改局、县教育局: what is founded stands before those who belong to it. */
function withoutFounding(who: string): string {
  // 由县长任组长的领导小组，县教育局: behind the post stands the group that it leads
  if (who.startsWith("的")) return who.slice(who.search(/[，,]/u) + 1);
  const founding = /^[^，]*?(?:成立|组建|建立|设立|下设)/u.exec(who)?.[0] ?? "";
  const clause = founding === "" ? "" : (/^[^，]*[，,]/u.exec(who.slice(founding.length))?.[0] ?? "");
  return who.slice(clause === "" ? 0 : founding.length + clause.length);
}
