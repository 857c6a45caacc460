import { CLOSER, isKind, OPENER } from "./characterKinds.ts";

/** Pairs by kind. Widths are one kind: plans open with （ and close with ). */
const PAIRS: readonly (readonly [openers: string, closers: string])[] = [
  ["（(", "）)"],
  ["［[【〔", "］]】〕"],
  ["《〈", "》〉"],
  ["“「", "”」"],
  ["‘『", "’』"],
];

const KIND_BY_OPENER = new Map(PAIRS.flatMap(([openers], kind) => [...openers].map((c) => [c, kind] as const)));
const KIND_BY_CLOSER = new Map(PAIRS.flatMap(([, closers], kind) => [...closers].map((c) => [c, kind] as const)));

/** A bracket pair: offsets of the opener and of the character behind the closer. */
export interface Bracket {
  start: number;
  end: number;
  /** How many brackets of the text hold this one. */
  depth: number;
}

/** All closed brackets and quotation marks, in the order in which they open. A closer without its opener is passed over. */
export function findBrackets(text: string): Bracket[] {
  const open: { kind: number; start: number }[] = [];
  const found: Bracket[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isKind(text, at, OPENER | CLOSER)) continue;
    const character = text.charAt(at);
    const opens = KIND_BY_OPENER.get(character);
    if (opens !== undefined) {
      open.push({ kind: opens, start: at });
      continue;
    }
    const closes = KIND_BY_CLOSER.get(character);
    if (closes === undefined) continue;
    // only the few innermost are looked through, so that a text of openers alone stays linear
    for (let level = open.length - 1; level >= Math.max(0, open.length - 4); level--) {
      const candidate = open[level];
      if (candidate?.kind !== closes) continue;
      found.push({ start: candidate.start, end: at + 1, depth: level });
      open.length = level;
      break;
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

/** Offset of the first bracket or quotation mark that never closes; undefined where all do. */
export function findUnclosed(text: string): number | undefined {
  const closed = new Set(findBrackets(text).map((bracket) => bracket.start));
  for (let at = 0; at < text.length; at++) if (isKind(text, at, OPENER) && !closed.has(at)) return at;
  return undefined;
}

/** Depth of bracket nesting for each character of the text; brackets that never close do not count. */
export function bracketDepths(text: string): Int32Array {
  const depths = new Int32Array(text.length);
  const brackets = findBrackets(text);
  if (brackets.length === 0) return depths;
  // first how the depth changes, then the depth itself
  for (const { start, end } of brackets) {
    depths[start] = (depths[start] ?? 0) + 1;
    if (end < text.length) depths[end] = (depths[end] ?? 0) - 1;
  }
  for (let at = 1; at < text.length; at++) depths[at] = (depths[at] ?? 0) + (depths[at - 1] ?? 0);
  return depths;
}

/**
 * A question to be asked for growing offsets: does the character stand in a bracket, the bracket's own signs included? Brackets that never
 * close do not count.
 */
export function toInside(text: string): (at: number) => boolean {
  const brackets = findBrackets(text);
  let next = 0;
  let end = 0;
  return (at) => {
    for (let bracket = brackets[next]; bracket && bracket.start <= at; bracket = brackets[++next]) end = Math.max(end, bracket.end);
    return at < end;
  };
}

/** True where a bracket of the text's last `reach` characters is still open at its end. */
export function endsInsideBracket(text: string, reach = 400): boolean {
  const tail = text.slice(-reach);
  const depth = PAIRS.map(() => 0);
  for (const character of tail) {
    const opens = KIND_BY_OPENER.get(character);
    const closes = KIND_BY_CLOSER.get(character);
    if (opens !== undefined) depth[opens] = (depth[opens] ?? 0) + 1;
    else if (closes !== undefined) depth[closes] = Math.max(0, (depth[closes] ?? 0) - 1);
  }
  return depth.some((count) => count > 0);
}
