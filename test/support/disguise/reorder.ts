import type { Change } from "./goldenPair.ts";
import { mapGoldIds } from "./mapGoldIds.ts";
import { type Order, type ReorderedLevel, reorderText } from "./reorderText.ts";

const backwards: Order = (length) => Array.from({ length }, (_, place) => length - 1 - place);
const oneOn: Order = (length) => Array.from({ length }, (_, place) => (place + 1) % length);

/** Puts a level of both plans into another order and numbers it anew. Each plan gets its own order, so that the two do not run alike. */
export function reorder(level: ReorderedLevel): Change {
  return ({ left, right, gold }) => {
    const moved = { left: reorderText(left, level, backwards), right: reorderText(right, level, oneOn) };
    return { left: moved.left.text, right: moved.right.text, gold: mapGoldIds(gold, (side, id) => moved[side].newId(id)) };
  };
}
