/** Numbers the connected parts of a two-sided graph: rows that share a task get one number, from 1 in the order of the rows. */
export function findGroups(rows: readonly { left: string | null; right: string | null }[]): number[] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(key, root);
    return root;
  };
  const keysOf = (row: { left: string | null; right: string | null }): string[] => [
    ...(row.left === null ? [] : [`l${row.left}`]),
    ...(row.right === null ? [] : [`r${row.right}`]),
  ];
  for (const row of rows) {
    const [first, second] = keysOf(row);
    if (first !== undefined && !parent.has(first)) parent.set(first, first);
    if (second === undefined || first === undefined) continue;
    if (!parent.has(second)) parent.set(second, second);
    parent.set(rootOf(second), rootOf(first));
  }
  const numbers = new Map<string, number>();
  return rows.map((row) => {
    const [first = ""] = keysOf(row);
    const root = rootOf(first);
    if (!numbers.has(root)) numbers.set(root, numbers.size + 1);
    return numbers.get(root) ?? 0;
  });
}
