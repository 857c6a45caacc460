/** What `Float64Array.from` makes of a list and a function, in a fraction of the time. */
export function toFloats<T>(list: readonly T[], toFloat: (item: T) => number): Float64Array {
  const values = new Float64Array(list.length);
  let at = 0;
  for (const item of list) values[at++] = toFloat(item);
  return values;
}
