import { NAME_BEHIND, PERSON_POST } from "../lexicon/personPosts.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import { append } from "../text/append.ts";
import { GROUP_POST } from "../text/groupPosts.ts";
import { splitList } from "./splitList.ts";

/** Words that give persons a post in a group. */
export interface Posted {
  post: string;
  who: SourceSpan;
  /** Behind the post. */
  end: number;
}

// names do not run on from one line to the next: a heading stands above them
const CLAUSE = /[^，。；\n]+/gu;
const SENTENCE = /[^。；\n]+/gu;
/** 县长任组长, 县委书记、县长任双组长, 以县长为组长. */
const POSTED = new RegExp(`(?<who>[^，。；\\n]{2,80}?)(?:兼任|担任|任|为)(?<post>双?${GROUP_POST})`, "gu");
/** What POSTED ends with: the names before it are tried from every place, so a clause without it is not searched. */
const POSTED_SIGN = new RegExp(`(?:任|为)双?${GROUP_POST}`, "u");
/** 组长由县长担任. */
const POST_FIRST = new RegExp(`^(?<post>${GROUP_POST})由(?<who>.{2,200}?)(?:共同)?(?:担任|兼任)?$`, "u");
/** The head of an office is none of the group: 办公室主任由县教育局局长兼任，副主任由…; 招商办设在县商务局，县商务局局长任主任. */
const OF_OFFICE = /办公室|办设[在于]/u;
const OFFICE_POST = /^(?:常务)?副?\s*主\s*任$/u;

/**
 * Who has a post, clause by clause; the posts of the office are passed over. Persons alone in the clauses before belong to the post as well.
 *
 * @example "县委常委、常务副县长，县教育局局长任副组长" // 副组长: from 县委常委 to 县教育局局长
 */
export function findPosted(words: string): Posted[] {
  return [...words.matchAll(SENTENCE)].flatMap((sentence) => {
    const found: Posted[] = [];
    let ofOffice = false;
    let waiting: number | undefined;
    for (const clause of sentence[0].matchAll(CLAUSE)) {
      const start = sentence.index + clause.index;
      ofOffice ||= OF_OFFICE.test(clause[0]);
      const here = postedIn(clause[0], start).filter(({ post }) => !ofOffice || !OFFICE_POST.test(post));
      const [first] = here;
      if (first && waiting !== undefined && first.who.start === start) first.who.start = waiting;
      append(found, here);
      const persons = first ? undefined : personsFrom(clause[0]);
      waiting = persons === undefined ? undefined : (waiting ?? start + persons);
    }
    return found;
  });
}

function postedIn(clause: string, at: number): Posted[] {
  const first = POST_FIRST.exec(clause.trimEnd());
  const matches = first ? [first] : POSTED_SIGN.test(clause) ? [...clause.matchAll(POSTED)] : [];
  return matches.map((match) => {
    const who = match.groups?.who ?? "";
    const post = match.groups?.post ?? "";
    const before = whoFrom(who);
    const start = at + match.index + match[0].indexOf(who);
    return { post, who: { start: start + before, end: start + who.length }, end: at + match.index + match[0].length };
  });
}

/** 成立工作专班由县长: where those begin who are named. */
function whoFrom(who: string): number {
  return Math.max(who.lastIndexOf("由"), who.lastIndexOf("以")) + 1;
}

/** 县教育局局长任办公室主任 gives a post, and is not persons alone. */
const GIVEN = /(?<![主责])任|兼|为/u;

/** Where a clause begins that is nothing but persons: each ends with a post, or with a name behind it. */
function personsFrom(clause: string): number | undefined {
  if (GIVEN.test(clause)) return undefined;
  const from = whoFrom(clause);
  const items = splitList(clause, { start: from, end: clause.length });
  const isPerson = ({ start, end }: SourceSpan): boolean => PERSON_POST.test(clause.slice(start, end).replace(NAME_BEHIND, ""));
  return items.length > 0 && items.every(isPerson) ? from : undefined;
}
