/** Two plans of counties have some three thousand bigrams. */
const FIRST_SLOTS = 8192;
/** An odd number whose bits look random: it scatters keys that stand close together. */
const SCATTER = 0x45d9f3b;

/**
 * Numbers integers of 32 bits from 0 on, in the order of first sight. An open hash of integers: a Map takes several times its time and
 * memory.
 */
export function toNumbering(): (key: number) => number {
  let size = 0;
  let keys = new Int32Array(FIRST_SLOTS / 2);
  /** 1 more than the number of the key that stands there; 0 where none does. */
  let slots = new Int32Array(FIRST_SLOTS);
  const slotOf = (key: number): number => {
    const mixed = Math.imul(key ^ (key >>> 16), SCATTER);
    const last = slots.length - 1;
    let slot = (mixed ^ (mixed >>> 15)) & last;
    while ((slots[slot] ?? 0) !== 0 && keys[(slots[slot] ?? 0) - 1] !== key) slot = (slot + 1) & last;
    return slot;
  };
  const grow = (): void => {
    const before = keys;
    keys = new Int32Array(2 * before.length);
    keys.set(before);
    slots = new Int32Array(2 * slots.length);
    for (let number = 0; number < size; number++) slots[slotOf(keys[number] ?? 0)] = number + 1;
  };
  return (key) => {
    let slot = slotOf(key);
    const known = slots[slot] ?? 0;
    if (known !== 0) return known - 1;
    if (size === keys.length) {
      grow();
      slot = slotOf(key);
    }
    keys[size] = key;
    slots[slot] = ++size;
    return size - 1;
  };
}
