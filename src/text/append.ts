/** Puts all of them behind what the list holds. `push(...items)` hands each over as an argument, and some hundred thousand are too many. */
export function append<Value>(list: Value[], items: Iterable<Value>): void {
  for (const item of items) list.push(item);
}
