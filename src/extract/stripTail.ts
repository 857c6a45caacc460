import { RESPONSIBILITY_TAILS } from "../lexicon/responsibility.ts";
import type { OrganizationRole } from "../model/organization.ts";
import { SPACES } from "../text/characterKinds.ts";
import { characterSet, trimEndOf } from "../text/characterSet.ts";

const CLOSING = characterSet(`。；;，,${SPACES}`);
const LIST_END = characterSet(`，,、${SPACES}`);

/** A role and the words that give it. */
export interface RoleCue {
  role: OrganizationRole;
  cue: string | null;
}

/** 牵头 and 配合 tell more than 负责, which goes with any role. */
export function speaksOfRole(tail: RoleCue | undefined): boolean {
  return tail !== undefined && tail.role !== "joint";
}

/** The words of a list of bodies without what says behind them what they do, and the role that this gives them. */
export function stripTail(words: string): { words: string; tail: RoleCue | undefined } {
  let rest = trimEndOf(words, CLOSING);
  let tail: RoleCue | undefined;
  for (let again = true; again; ) {
    again = false;
    for (const row of RESPONSIBILITY_TAILS) {
      const match = row.pattern.exec(rest);
      if (!match) continue;
      // 城管执行 and 市场监督 end in a body's own words, not in a tail: something must be left
      rest = trimEndOf(rest.slice(0, match.index), LIST_END);
      if (!speaksOfRole(tail)) tail = { role: row.role, cue: match[0] };
      again = true;
      break;
    }
  }
  return { words: rest, tail };
}
