import { markAt } from "../../src/lexicon/marks.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { SourceSpan } from "../../src/model/sourceSpan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { plain } from "../support/showSpans.ts";

/** A plan of one task that says nothing but the line. A line that begins with a mark, or has several lines, is a plan of its own. */
export function planOf(line: string): Plan {
  const words = plain(line);
  const isWhole = words.includes("\n") || markAt(words)?.row.rank != null;
  return parsePlan(isWhole ? words : `一、重点任务\n1.抓好落实。${words}`);
}

/** Where the words in [ ] of a line stand in its plan. */
export function markedSpans(line: string, plan: Plan): SourceSpan[] {
  const at = plan.text.indexOf(plain(line));
  if (at < 0) throw new Error(`cleaning changed the line ${line}`);
  const spans: SourceSpan[] = [];
  let marks = 0;
  let start = 0;
  for (const [offset, character] of [...line].entries()) {
    if (character === "[") start = offset - marks;
    if (character === "]") spans.push({ start: at + start, end: at + offset - marks - 0 });
    if (character === "[" || character === "]") marks++;
  }
  return spans;
}
