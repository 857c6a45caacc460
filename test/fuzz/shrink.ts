/** Tries until nothing more can go; a limit keeps a long text from taking for ever. */
const MOST_TRIES = 1500;

/** The texts with as much taken away as `isBroken` allows: whole texts, then lines, then ever shorter runs of characters. */
export function shrink(texts: readonly string[], isBroken: (texts: readonly string[]) => boolean): string[] {
  let tries = 0;
  let best = [...texts];
  const attempt = (changed: string[]): boolean => {
    if (tries++ >= MOST_TRIES || !isBroken(changed)) return false;
    best = changed;
    return true;
  };
  const [first = "", second] = best;
  if (second !== undefined && !attempt([first])) attempt([second]);
  for (const index of best.keys()) {
    const withText = (text: string) => best.map((other, at) => (at === index ? text : other));
    shrinkParts((best[index] ?? "").split(/(?<=\n)/u), (parts) => attempt(withText(parts.join(""))));
    // by code unit, since half a pair may be what breaks the law
    shrinkParts((best[index] ?? "").split(""), (parts) => attempt(withText(parts.join(""))));
  }
  return best;
}

/** Takes away runs of parts, half of all at first, then shorter ones, as long as the rest is accepted. */
function shrinkParts(parts: string[], accept: (rest: string[]) => boolean): void {
  let left = parts;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length; ) {
      const rest = [...left.slice(0, at), ...left.slice(at + size)];
      if (accept(rest)) left = rest;
      else at += size;
    }
  }
}
