import { REACH_VERBS } from "../lexicon/nameWords.ts";
import { ACTION_NOUNS } from "../lexicon/verbs.ts";

/** Nouns of action, which alone do not say of what. */
export const ACTIONS: ReadonlySet<string> = new Set(ACTION_NOUNS);

/** The noun phrase behind an amount: behind the last 的, without closing words; empty where another thing or a new clause begins. */
export function nounBehind(words: string): string {
  const rest = words.replace(/^[\s）)”]+/u, "");
  // 5座和泵站: what is joined to the thing is another; 和美乡村 is a noun
  if (/^(?:[，、。；：（(的]|和(?![美平谐])|与|以及|内?办[结成理])/u.test(rest)) return "";
  const closing = /(?<=的)[^的]{2,}$/u.exec(rest)?.[0];
  const head = closing?.replace(/[，。；（(].*/su, "") ?? rest.replace(/[，、。；（(].*/su, "");
  const noun = head
    .replace(/(?:的)?(?:目标|任务)(?:(?:顺利|如期|全面|圆满)?(?:实现|完成))?$/u, "")
    .replace(/^(?:以上|以下|左右|之间|[/／].*)/su, "")
    .replace(REACH_VERBS, "");
  // 60个村的整治任务: an action alone does not say of what it is
  return closing !== undefined && ACTIONS.has(noun) ? rest.slice(0, rest.lastIndexOf("的")) + noun : noun;
}
