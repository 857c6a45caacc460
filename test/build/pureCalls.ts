import ts from "typescript";

/**
 * Marks the calls that make the constants of a file: none has an effect, so a bundler may leave out what is not used. Without the mark it keeps
 * every call, and an app that only compares would load the tables and patterns of reading too. A template, a spread and an expression's source
 * are effects to a bundler as well: a constant made of them is made in a marked call of its own.
 */
export function withPureCalls(code: string): string {
  const source = ts.createSourceFile("source.ts", code, ts.ScriptTarget.Latest, true);
  const marks = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) marks.set(node.getStart(), PURE);
    node.forEachChild(visit);
  };
  for (const { initializer } of source.statements.filter(ts.isVariableStatement).flatMap((one) => one.declarationList.declarations)) {
    if (!initializer) continue;
    visit(initializer);
    if (!looksEffective(initializer)) continue;
    marks.set(initializer.getStart(), `${PURE}(() => (${marks.get(initializer.getStart()) ?? ""}`);
    marks.set(initializer.getEnd(), "))()");
  }
  return [...marks].sort(([a], [b]) => b - a).reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), code);
}

const PURE = "/* @__PURE__ */ ";

function looksEffective(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isTemplateExpression(node) || ts.isSpreadElement(node)) return true;
  if (ts.isPropertyAccessExpression(node) && !ts.isCallExpression(node.parent)) return true;
  return node.forEachChild((child) => looksEffective(child) || undefined) ?? false;
}
