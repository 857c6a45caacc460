interface SaidRow {
  task?: string | null;
  taskId?: string;
  id?: string | null;
  title?: string;
  quote?: string;
  context?: string | undefined;
}

/** A gold row or a found one in a line: where it stands and its words. 2.4.1 守住12.5万亩红线 */
export function sayRow({ task, taskId, id, title, quote, context }: SaidRow): string {
  const words = [task ?? taskId ?? id, title ?? quote, context === undefined ? undefined : `(${context})`];
  return words.filter((word) => word !== undefined && word !== null).join(" ");
}
