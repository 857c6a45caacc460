const NUMERALS = "一二三四五六七八九十";
/** The number at the head of a line, of each kind of item. The seeds write brackets in both widths. */
const CHAPTER = /^[一二三四五六七八九十](?=、)/u;
const SECTION = /(?<=^[（(])[一二三四五六七八九十](?=[）)])/u;
const TASK = /^\d+(?=\.)/u;

/** What can be put into another order: the sections （一）… of each chapter, or the tasks 1.… of each section. */
const LEVELS = {
  sections: { parents: [CHAPTER], head: SECTION, number: (place: number) => NUMERALS.charAt(place) },
  tasks: { parents: [CHAPTER, SECTION], head: TASK, number: (place: number) => String(place + 1) },
} as const;
export type ReorderedLevel = keyof typeof LEVELS;

/** For a list of so many: which old place comes first, second, … */
export type Order = (length: number) => number[];

/** The text with the items of a level in another order and numbered anew; `newId` tells the id that a task or section has then. */
export function reorderText(text: string, level: ReorderedLevel, order: Order): { text: string; newId: (id: string) => string } {
  const { parents, head, number } = LEVELS[level];
  const moved = new Map<string, string>();
  const walk = (lines: readonly string[], path: readonly number[]): readonly string[] => {
    const parent = parents[path.length];
    const { front, blocks } = splitBlocks(lines, parent ?? head);
    if (parent) return [...front, ...blocks.flatMap((block, at) => walk(block, [...path, at + 1]))];
    const places = order(blocks.length);
    for (const [place, old] of places.entries()) moved.set([...path, old + 1].join("."), [...path, place + 1].join("."));
    const renumbered = places.map((old, place) =>
      (blocks[old] ?? []).map((line, at) => (at === 0 ? line.replace(head, number(place)) : line)),
    );
    return [...front, ...renumbered.flat()];
  };
  const depth = parents.length + 1;
  return {
    text: walk(text.split(/(?<=\n)/u), []).join(""),
    newId: (id) => {
      const path = id.split(".");
      const stem = path.slice(0, depth).join(".");
      return [moved.get(stem) ?? stem, ...path.slice(depth)].join(".");
    },
  };
}

/** Lines in blocks that each begin with a head; what stands before the first is the front. */
function splitBlocks(lines: readonly string[], head: RegExp): { front: string[]; blocks: string[][] } {
  const front: string[] = [];
  const blocks: string[][] = [];
  for (const line of lines) {
    if (head.test(line)) blocks.push([line]);
    else (blocks.at(-1) ?? front).push(line);
  }
  return { front, blocks };
}
