/** Every character that ends a line: LF, VT, FF, CR, NEL, LS, PS (Unicode UAX #14, mandatory breaks). */
const LINE_ENDS = new Set(["\n", "\v", "\f", "\r", "\u0085", "\u2028", "\u2029"]);

export function isLineEnd(character: string): boolean {
  return LINE_ENDS.has(character);
}

/** Space, tab, no-break space, ideographic space. */
export function isBlank(character: string): boolean {
  return character === " " || character === "\t" || character === "\u00a0" || character === "\u3000";
}
