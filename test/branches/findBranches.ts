import ts from "typescript";

/** What is read of a file in Istanbul's report; lines count from 1, columns from 0. An else that is not written has no place. */
export interface FileReport {
  readonly branchMap: Readonly<Record<string, { readonly type: string; readonly loc: Span; readonly locations: readonly Partial<Span>[] }>>;
  /** How often each was taken, in the order of its locations. */
  readonly b: Readonly<Record<string, readonly number[]>>;
}
interface Span {
  readonly start: { readonly line?: number | undefined; readonly column?: number | undefined };
}

export interface Branch {
  readonly line: number;
  /** The branch and what leads to it: `if (a)`, `if (a) … else`, `a ?? b`, `a ? b`, `a ? … : c`. */
  readonly words: string;
  readonly isTaken: boolean;
  /** It stands behind an index: `noUncheckedIndexedAccess` asks for it, whatever the index. */
  readonly isForTypes: boolean;
}

/** The branches of a file, in the order of the report; throws where one is not to be found in the code. */
export function findBranches(code: string, report: FileReport): Branch[] {
  const file = ts.createSourceFile("branches.ts", code, ts.ScriptTarget.Latest, true);
  const written = writtenBranches(file);
  return Object.entries(report.branchMap).flatMap(([id, { type, loc, locations }]) =>
    locations.map(({ start = {} }, index): Branch => {
      const { line = 1, column = 0 } = start.line === undefined ? loc.start : start;
      const at = behindBrackets(code, file.getPositionOfLineAndCharacter(line - 1, column));
      const isTaken = (report.b[id]?.[index] ?? 0) > 0;
      if (TOLD_BY_PLACE.has(type) || (type === "binary-expr" && index === 0))
        return { line, words: lineFrom(code, at), isTaken, isForTypes: false };
      // the place of what is no name comes from a source map, and can be that of the name before it
      const found = written.find((one) => one.kind === kindOf(type, index) && one.at >= at);
      if (!found) throw new Error(`no ${type} ${index} at ${line}:${column}`);
      return { line, words: found.words, isTaken, isForTypes: found.isForTypes };
    }),
  );
}

interface Written {
  readonly kind: string;
  readonly at: number;
  readonly words: string;
  readonly isForTypes: boolean;
}

/** A case and a default say enough themselves; and so does the first operand of a && b, which is taken wherever it is reached. */
const TOLD_BY_PLACE: ReadonlySet<string> = new Set(["switch", "default-arg"]);

function lineFrom(code: string, at: number): string {
  return /.*/u.exec(code.slice(at))?.[0] ?? "";
}

/** The report counts a && b && c as three operands of one expression, the parser as an expression in another. */
function kindOf(type: string, index: number): string {
  return `${type} ${type === "binary-expr" ? 1 : index}`;
}

function writtenBranches(file: ts.SourceFile): Written[] {
  const found: Written[] = [];
  const note = (kind: string, node: ts.Node, words: string, isForTypes = false) =>
    found.push({ kind, at: behindBrackets(file.text, node.getStart()), words: words.replace(/\s+/gu, " "), isForTypes });
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node)) {
      const words = `if (${node.expression.getText()})`;
      note("if 0", node, words);
      note("if 1", node.elseStatement ?? node, `${words} … else`);
    } else if (ts.isConditionalExpression(node)) {
      const words = `${node.condition.getText()} ?`;
      note("cond-expr 0", node.whenTrue, `${words} ${node.whenTrue.getText()}`);
      note("cond-expr 1", node.whenFalse, `${words} … : ${node.whenFalse.getText()}`);
    } else if (ts.isBinaryExpression(node) && LOGICAL.has(node.operatorToken.kind)) {
      const isForTypes = node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken && isIndexed(node.left);
      note("binary-expr 1", node.right, node.getText(), isForTypes);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.sort((a, b) => a.at - b.at);
}

const LOGICAL: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** Brackets around an expression are part of it to the parser, and none to the report. */
function behindBrackets(code: string, at: number): number {
  return /[(\s]/u.test(code.charAt(at)) ? behindBrackets(code, at + 1) : at;
}

/**
 * Whether an index alone can make the expression undefined: a[i], a.at(i), a[i]?.b, and groups?.name of a match, also behind
 * other ?? as the last. In a?.[i] and f()?.[0] it is not: there what stands before the ?. may be missing as well.
 */
function isIndexed(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isIndexed(node.expression);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return isIndexed(node.right);
  const doubted = beforeQuestionMarks(node);
  return (isIndex(node) || doubted.length > 0) && doubted.every((one) => isIndex(one) || isGroups(one));
}

function beforeQuestionMarks(node: ts.Node): ts.Expression[] {
  if (!(ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node))) return [];
  return [...(node.questionDotToken ? [node.expression] : []), ...beforeQuestionMarks(node.expression)];
}

function isIndex(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "at";
  return ts.isElementAccessExpression(node);
}

function isGroups(node: ts.Node): boolean {
  return (ts.isPropertyAccessExpression(node) ? node.name : node).getText() === "groups";
}
