import { topicOf } from "./topicOf.ts";

/** What a sentence spoke of: a topic that is read, or the words of a clause of which it is not read yet. */
interface Said {
  words: string;
  isTopic: boolean;
}

/**
 * What a sentence spoke of, for a later clause that elides it. Few clauses elide anything, so topics are read when they are asked for; in
 * both lists what was said last stands last.
 */
export interface Spoken {
  own: Said[];
  /** Of the sentences before: the last topic of theirs goes on. */
  earlier: Said[];
}

/** An elided subject is never farther back than this. */
const MOST_TOPICS = 6;

export function newSpoken(): Spoken {
  return { own: [], earlier: [] };
}

/** Remembers a topic; an empty one changes nothing. */
export function speakOf(spoken: Spoken, topic: string): void {
  spoken.own.push({ words: topic, isTopic: true });
}

/** Remembers a clause for its topic. */
export function speakOfClause(spoken: Spoken, clause: string): void {
  spoken.own.push({ words: clause, isTopic: false });
}

/** The topics, the last one first, at most six, with one of earlier sentences at the end. What was read is kept, so that nothing is read twice. */
export function topicsOf(spoken: Spoken): string[] {
  const own = lastTopics(spoken.own, MOST_TOPICS);
  const carried = own.length < MOST_TOPICS ? lastTopics(spoken.earlier, 1) : [];
  spoken.own = toSaid(own);
  spoken.earlier = toSaid(carried);
  return [...own, ...carried];
}

/** A new sentence begins: of what was said before only the last topic goes on. */
export function endSentence(spoken: Spoken): void {
  for (const said of spoken.own) spoken.earlier.push(said);
  spoken.own = [];
}

/** The same for a bracket to read on from, which changes nothing for the clauses behind it. */
export function copySpoken(spoken: Spoken): Spoken {
  topicsOf(spoken);
  return { own: [...spoken.own], earlier: [...spoken.earlier] };
}

function lastTopics(said: readonly Said[], most: number): string[] {
  const topics: string[] = [];
  for (let at = said.length - 1; at >= 0 && topics.length < most; at--) {
    const words = said[at]?.words ?? "";
    const topic = said[at]?.isTopic ? words : topicOf(words);
    if (topic !== "") topics.push(topic);
  }
  return topics;
}

function toSaid(topics: readonly string[]): Said[] {
  return topics.map((words) => ({ words, isTopic: true })).reverse();
}
