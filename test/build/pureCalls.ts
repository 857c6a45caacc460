import ts from "typescript";

/**
 * Marks the calls that make the constants of a file: none has an effect, so a bundler may leave out what is not used. Without the mark it keeps
 * every call, and an app that only compares would load the tables and patterns of reading too.
 */
export function withPureCalls(code: string): string {
  const source = ts.createSourceFile("source.ts", code, ts.ScriptTarget.Latest, true);
  const starts = new Set<number>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) starts.add(node.getStart());
    node.forEachChild(visit);
  };
  source.statements.filter(ts.isVariableStatement).forEach(visit);
  return [...starts].sort((a, b) => b - a).reduce((text, at) => `${text.slice(0, at)}/* @__PURE__ */ ${text.slice(at)}`, code);
}
