import type { SourceSpan } from "../model/sourceSpan.ts";
import { bracketDepths } from "../text/brackets.ts";

/** Names that a 、 does not part: 各市、县（区）人民政府. */
const SHARED_HEAD = /^(?:各|有关|相关)(?:设区)?(?:省|市|县|区|乡|镇|州|盟)(?:（[^）]{1,8}）|\([^)]{1,8}\))?$/u;
const CONTINUED = /^(?:各)?(?:省|市|县|区|乡|镇|街道|州|盟)(?:（[^）]{1,8}）|\([^)]{1,8}\))?(?:、|人民政府|政府|党委|管委会|$)/u;

/** Spans of the items of an enumeration, split at top-level 、 ， ； only: 各乡镇（街道） stays whole. Empty items are dropped. */
export function splitList(text: string, span: SourceSpan): SourceSpan[] {
  const words = text.slice(span.start, span.end);
  const depths = bracketDepths(words);
  const items: SourceSpan[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/u.test(words[from] ?? "")) from++;
    while (to > from && /\s/u.test(words[to - 1] ?? "")) to--;
    if (to > from) items.push({ start: span.start + from, end: span.start + to });
    start = end + 1;
  };
  for (let at = 0; at < words.length; at++) {
    const character = words[at] ?? "";
    if (depths[at] !== 0 || !/[、，,；;]/u.test(character)) continue;
    if (character === "、" && SHARED_HEAD.test(words.slice(start, at).trim()) && CONTINUED.test(words.slice(at + 1))) continue;
    if (character === "、" && /^各.*[、]/u.test(words.slice(start, at)) && CONTINUED.test(words.slice(at + 1))) continue;
    close(at);
  }
  close(words.length);
  return items;
}
