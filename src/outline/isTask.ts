import type { OutlineNode } from "./outlineNode.ts";

/** The deepest heading with a body: a task, unless its section's kind speaks against it. */
export function isTask(node: OutlineNode): boolean {
  if (node.titleSpan === null || node.body.length === 0) return false;
  if (node.children.some((child) => child.titleSpan !== null)) return false;
  return node.kind === "tasks" || node.id.includes(".");
}
