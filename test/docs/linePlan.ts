import { markAt } from "../../src/lexicon/marks.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { SourceSpan } from "../../src/model/sourceSpan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { plain } from "../support/showSpans.ts";

/** The plan of a line: of one task that says nothing else, or of the line itself where it begins with a mark or has several lines. */
export function planOf(line: string): Plan {
  const words = plain(line);
  const isWhole = words.includes("\n") || typeof markAt(words)?.row.rank === "number";
  return parsePlan(isWhole ? words : `一、重点任务\n1.抓好落实。${words}`);
}

/** The words in [ ] of a line. */
export function markedWords(line: string): string[] {
  return [...line.matchAll(/\[(?<words>[^\]]*)\]/gu)].map((match) => match.groups?.words ?? "");
}

/** Where the words in [ ] of a line stand in its plan. Throws where cleaning changed the line. */
export function markedSpans(line: string, plan: Plan): SourceSpan[] {
  const start = plan.text.indexOf(plain(line));
  if (start < 0) throw new Error(`cleaning changed the line ${line}`);
  return [...line.matchAll(/\[(?<words>[^\]]*)\]/gu)].map((match, index) => {
    const at = start + match.index - 2 * index;
    return { start: at, end: at + (match.groups?.words?.length ?? 0) };
  });
}
