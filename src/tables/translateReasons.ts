import type { Comparison } from "../model/comparison.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Nearest } from "../model/nearest.ts";
import type { Language } from "../report/phrases.ts";
import { translateSentence } from "../report/translateSentence.ts";

/** The comparison with its reasons, those of nearest candidates and the details of its evidence in a language; words of the plans stay as they are. */
export function translateReasons(comparison: Comparison, language: Language): Comparison {
  if (language === "zh-CN") return comparison;
  return {
    ...comparison,
    tasks: comparison.tasks.map(toEnglish),
    measures: comparison.measures.map(toEnglish),
    targets: comparison.targets.map(toEnglish),
    organizations: comparison.organizations.map(toEnglish),
  };
}

function toEnglish<Row extends { reason?: string; nearest?: Nearest | null; evidence?: Evidence[] }>(row: Row): Row {
  const { reason, nearest, evidence } = row;
  return {
    ...row,
    ...(reason === undefined ? {} : { reason: translateSentence(reason) }),
    ...(nearest ? { nearest: { ...nearest, reason: translateSentence(nearest.reason) } } : {}),
    ...(evidence ? { evidence: evidence.map((one) => ({ ...one, detail: translateSentence(one.detail) })) } : {}),
  };
}
