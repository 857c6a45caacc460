import { BARE_STATISTIC, REACH_VERBS, STATISTIC_HEAD, TIME_TAKEN, TOPIC_TAIL, VERBS_BEFORE_TOPIC } from "../lexicon/nameWords.ts";
import { stripLeading } from "./stripLeading.ts";

/** What a clause speaks of, for a later one that elides it: its object without verb and closing words; 粮食 of 粮食播种面积. */
export function topicOf(clause: string): string {
  if (TIME_TAKEN.test(clause)) return "";
  const plain = clause.replace(/[“”]/gu, "").replace(/\d.*/su, "");
  const object = stripLeading(plain.replace(VERBS_BEFORE_TOPIC, "")).replace(REACH_VERBS, "");
  const statistic = STATISTIC_HEAD.exec(object);
  const subject = statistic && statistic.index >= 2 ? object.slice(0, statistic.index) : object;
  let topic = subject;
  for (let tail = TOPIC_TAIL.exec(topic); tail && tail.index >= 2; tail = TOPIC_TAIL.exec(topic)) topic = topic.slice(0, tail.index);
  return topic.length >= 2 && topic.length <= 14 && !BARE_STATISTIC.test(topic) ? topic : "";
}
