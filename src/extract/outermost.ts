import type { Bracket } from "../text/brackets.ts";

/** Brackets inside of no other; one that never closes holds none. */
export function outermost(brackets: readonly Bracket[]): Bracket[] {
  let end = 0;
  return brackets.filter((bracket) => {
    if (bracket.start < end) return false;
    end = bracket.end;
    return true;
  });
}
