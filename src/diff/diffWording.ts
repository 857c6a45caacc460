import { diffArrays } from "diff";
import { findQuantities } from "../extract/findQuantities.ts";
import { append } from "../text/append.ts";
import { findBrackets } from "../text/brackets.ts";
import { foldText } from "../text/foldText.ts";

/** A stretch of two clauses: in both, or in one of them. The texts of `same` and `left` together give the left clause back. */
export interface WordingPart {
  kind: "same" | "left" | "right";
  text: string;
}

/** Beyond so many changes two clauses are two wordings, and a diff says nothing. */
const MOST_CHANGES = 400;

/**
 * What two clauses word otherwise. Amounts, and names in quotation or title marks, are whole: 2万亩 → 2.5万亩 is one change; widths are no
 * change. Clauses that share too little come back as one `left` and one `right` part.
 *
 * @example diffWording("完善奖补政策", "落实奖补政策") // left 完善, right 落实, same 奖补政策
 */
export function diffWording(left: string, right: string): WordingPart[] {
  const [a, b] = [tokenize(left), tokenize(right)];
  const changes = diffArrays(a, b, { comparator: (x, y) => foldText(x) === foldText(y), maxEditLength: MOST_CHANGES });
  if (changes === undefined)
    return [
      { kind: "left", text: left },
      { kind: "right", text: right },
    ];
  let at = 0;
  return changes.map((change): WordingPart => {
    if (change.added) return { kind: "right", text: change.value.join("") };
    // the left clause's own characters, also where the right has another width
    const text = a.slice(at, at + change.value.length).join("");
    at += change.value.length;
    return { kind: change.removed ? "left" : "same", text };
  });
}

/** Characters, but for amounts and quoted names, which are one token each. */
function tokenize(text: string): string[] {
  const atoms = [
    ...findQuantities(text).map((found) => found.core),
    ...findBrackets(text).filter((bracket) => /[“‘「『《]/u.test(text.charAt(bracket.start))),
  ];
  atoms.sort((x, y) => x.start - y.start);
  const tokens: string[] = [];
  let at = 0;
  for (const atom of atoms) {
    if (atom.start < at) continue;
    append(tokens, text.slice(at, atom.start));
    tokens.push(text.slice(atom.start, atom.end));
    at = atom.end;
  }
  append(tokens, text.slice(at));
  return tokens;
}
