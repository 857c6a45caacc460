import type { OutlineNode } from "./outlineNode.ts";

/** All nodes in reading order, parents before children. */
export function flatten(nodes: readonly OutlineNode[]): OutlineNode[] {
  const all: OutlineNode[] = [];
  const pending = [...nodes].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    all.push(node);
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) pending.push(child);
    }
  }
  return all;
}

/** The deepest heading with a body: a task, unless its section's kind speaks against it. */
export function isTask(node: OutlineNode): boolean {
  if (node.titleSpan === null || node.body.length === 0) return false;
  if (node.children.some((child) => child.titleSpan !== null)) return false;
  return node.kind === "tasks" || node.id.includes(".");
}
