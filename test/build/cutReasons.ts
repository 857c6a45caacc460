import ts from "typescript";

/**
 * Leaves out the reasons of the tables in src/lexicon. They are for whoever reads or tests a table; nothing that runs asks for them, and a page
 * would load them: `{ words: "约", reason: "about" }` becomes `{ words: "约" }`, and a text that is handed to a parameter `reason` becomes empty.
 */
export function withoutReasons(code: string): string {
  const source = ts.createSourceFile("table.ts", code, ts.ScriptTarget.Latest, true);
  const places = reasonParameters(source);
  const cuts: { start: number; end: number; by: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (isReason(node)) {
      cuts.push({ start: node.getStart(), end: code.startsWith(",", node.end) ? node.end + 1 : node.end, by: "" });
      return;
    }
    const reason = ts.isCallExpression(node) ? node.arguments[places.get(node.expression.getText()) ?? -1] : undefined;
    if (reason) cuts.push({ start: reason.getStart(), end: reason.end, by: '""' });
    node.forEachChild(visit);
  };
  visit(source);
  return cuts.sort((a, b) => b.start - a.start).reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
}

function isReason(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return false;
  return node.name.getText() === "reason";
}

/** The functions that make rows, each with the place of its parameter `reason`. */
function reasonParameters(source: ts.SourceFile): Map<string, number> {
  const places = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isArrowFunction(node.initializer)) {
      const place = node.initializer.parameters.findIndex((parameter) => parameter.name.getText() === "reason");
      if (place >= 0) places.set(node.name.getText(), place);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return places;
}
