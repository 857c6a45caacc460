import { sortBy } from "remeda";
import type { TaskRow } from "../model/alignment.ts";
import type { Evidence } from "../model/evidence.ts";
import type { PhraseId } from "./phrases.ts";
import type { ReportModel } from "./reportModel.ts";
import { translateSentence } from "./translateSentence.ts";

/** Evidence of less weight decides nothing. */
const LEAST_SAID = 0.5;
/** The heaviest reasons: a reader asks why, not for the sum. */
const MOST_SAID = 3;

/** What is said in place of evidence that gives a figure; the method part gives all of it. Any other is said as it stands. */
const WORDS: Readonly<Record<string, PhraseId>> = {
  title: "why.title",
  words: "why.words",
  measures: "why.measures",
  topics: "why.topics",
  section: "why.section",
};

/** Why two tasks were matched, in words without figures, the heaviest reason first; empty for a row without evidence. */
export function whyMatched(row: TaskRow, { say, language }: Pick<ReportModel, "say" | "language">): string {
  const evidence = sortBy(
    row.evidence.filter(({ comparison }) => comparison !== "prior"),
    [({ weight }) => weight, "desc"],
  );
  const heavy = evidence.filter(({ weight }) => weight >= LEAST_SAID);
  const reasons = (heavy.length > 0 ? heavy : evidence.filter(({ weight }) => weight > 0)).slice(0, MOST_SAID);
  const against = evidence.filter(({ weight }) => weight <= -LEAST_SAID);
  const said = (item: Evidence): string => wordsOf(item, { say, language });
  const doubt = row.uncertain ? [say("why.uncertain")] : [];
  return [...reasons.map(said), ...against.map(said), ...doubt].join(language === "en" ? "; " : "；");
}

function wordsOf({ comparison, level, detail }: Evidence, { say, language }: Pick<ReportModel, "say" | "language">): string {
  const words = comparison === "title" && level === "full" ? "why.sameTitle" : WORDS[comparison];
  if (words) return say(words);
  return language === "en" ? translateSentence(detail) : detail;
}
