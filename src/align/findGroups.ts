/** Numbers the connected parts of a two-sided graph: rows that share a task get one number, from 1 in the order of the rows. */
export function findGroups(rows: readonly { left: string | null; right: string | null }[]): number[] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(key, root);
    return root;
  };
  for (const row of rows) {
    if (row.left !== null && row.right !== null) parent.set(rootOf(`r${row.right}`), rootOf(`l${row.left}`));
  }
  const numbers = new Map<string, number>();
  return rows.map(({ left, right }) => {
    const root = rootOf(left === null ? `r${right}` : `l${left}`);
    const number = numbers.get(root) ?? numbers.size + 1;
    numbers.set(root, number);
    return number;
  });
}
