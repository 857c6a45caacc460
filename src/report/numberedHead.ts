import type { Language } from "./phrases.ts";

const CHINESE_NUMBERS = "一二三四五六七八九十";

/** The heading of a part with its number, from 0: 二、任务对应, 2. Which tasks meet. */
export function numberedHead({ language }: { language: Language }, at: number, head: string): string {
  return language === "en" ? `${at + 1}. ${head}` : `${CHINESE_NUMBERS[at]}、${head}`;
}
