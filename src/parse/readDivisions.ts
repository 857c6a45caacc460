import type { Division, DivisionTable } from "./divisionTable.ts";

/** Divisions at the head of words, one within the other. */
export interface DivisionChain {
  /** Name of the innermost: 丙丁区 of 甲乙市丙丁区. */
  name: string;
  /** Those of this name that lie within all that stands before it; several where the words do not tell them apart. */
  divisions: readonly Division[];
  /** How many names the chain has. */
  links: number;
  /** Where the chain ends in the words. */
  end: number;
}

/** 积石山保安族东乡族撒拉族自治县, the longest name of a division. */
export const LONGEST_NAME = 15;
/** One character is no name of a division; tables may know a province by it. */
const SHORTEST_NAME = 2;
/** 区域, 县域 and 县级 are no 区 and no 县: characters that make another word of the level before them. */
const NO_LEVEL_BEFORE = /^[域块划间位别级]/u;

/** The divisions of a table that the words begin with, from the higher to the lower; null for none. */
export function readDivisions(words: string, table: DivisionTable): DivisionChain | null {
  let chain: DivisionChain | null = null;
  for (;;) {
    const next = nextLink(words, table, chain);
    if (next === null) return chain;
    chain = next;
  }
}

function nextLink(words: string, table: DivisionTable, before: DivisionChain | null): DivisionChain | null {
  const start = before?.end ?? 0;
  for (let end = Math.min(start + LONGEST_NAME, words.length); end >= start + SHORTEST_NAME; end -= 1) {
    const name = words.slice(start, end);
    const divisions = table.namesakes(name).filter((one) => before === null || liesWithin(one, before));
    if (divisions.length > 0 && !NO_LEVEL_BEFORE.test(words.slice(end, end + 1)))
      return { name, divisions, links: (before?.links ?? 0) + 1, end };
  }
  return null;
}

function liesWithin(division: Division, chain: DivisionChain): boolean {
  return chain.divisions.some(
    (higher) => higher.code !== division.code && division.code.startsWith(higher.code.replace(/(?<!00)(?:00)+$/u, "")),
  );
}
