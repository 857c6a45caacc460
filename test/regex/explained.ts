import type { FoundRegex } from "./collectRegexes.ts";

/** An expression that takes more than linear time on a long text, and why it never gets one. */
export interface Explained extends Pick<FoundRegex, "source"> {
  file: string;
  reason: string;
}

export const EXPLAINED: readonly Explained[] = [
  {
    file: "src/extract/classifyNumber.ts",
    source: "(?:达到|达|提高到|提升到|提升至|提高至)[^，；。]*$",
    reason: "reads the 40 characters before a number",
  },
  {
    file: "src/extract/findDuties.ts",
    source: "(?:^|[。；;！\\n])\\s*$",
    reason: "reads the 4 characters before a bracket",
  },
  {
    file: "src/outline/findTitle.ts",
    source: "(?:印发|转发|下发|发布|公布)[^。]*$",
    reason: "reads a line of at most 100 characters",
  },
  {
    file: "src/report/phrases.ts",
    source: "\\{(?<name>\\w+)(?::(?<one>[^|}]*)\\|(?<many>[^}]*))?\\}",
    reason: "reads the phrases of its own table, and no words of a plan",
  },
  {
    file: "src/report/xlsx/toExcelFile.ts",
    source: "[ (][^ ]*$",
    reason: "reads the name of a sheet, of at most 31 characters",
  },
  {
    file: "src/text/readOptions.ts",
    source: "expected (?<what>.+?)(?:, received .*)?$",
    reason: "reads one message of zod about an option of the caller's",
  },
];
