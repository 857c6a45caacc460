import ts from "typescript";
import { readSources } from "../support/sources.ts";

/** Folders whose tables and patterns read a plan. */
const READING = new Set(["text", "lexicon", "extract", "outline", "parse"]);

/** Every Chinese word that a rule of reading looks for: of the strings and the regular expressions of its files, without comments and reasons. */
export function ruleWords(): string[] {
  const words = readSources()
    .filter(({ folder }) => READING.has(folder))
    .flatMap(({ path, code }) => wordsOf(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true)));
  return [...new Set(words)].sort();
}

function wordsOf(file: ts.SourceFile): string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === "reason") return;
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) words.push(...(node.text.match(/\p{Script=Han}+/gu) ?? []));
    node.forEachChild(visit);
  };
  visit(file);
  return words;
}
