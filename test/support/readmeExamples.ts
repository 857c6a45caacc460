import { execFileSync } from "node:child_process";
import ts from "typescript";

/** An example of a README: what is run, and what the document says it prints. */
export interface Example {
  code: string;
  language: "ts" | "sh";
  printed: string;
  /** Where the printed words stand in the document. */
  start: number;
  end: number;
}

const EXAMPLE =
  /```(?<language>ts|sh)\n(?<code>(?:(?!```)[\s\S])*?)```\n\n(?<between>[^`#]{0,80}\n\n)```text\n(?<printed>(?:(?!```)[\s\S])*?)```/gu;

/** The examples of a document: a block of code, a line, and a block of what it prints. */
export function readExamples(document: string): Example[] {
  return [...document.matchAll(EXAMPLE)].map((match) => {
    const printed = match.groups?.printed ?? "";
    const end = match.index + match[0].length - "```".length;
    const language = match.groups?.language === "sh" ? "sh" : "ts";
    return { code: match.groups?.code ?? "", language, printed, start: end - printed.length, end };
  });
}

/** What an example prints on a machine with the built package, from the project's folder. */
export function runExample(example: Example): string {
  if (example.language === "sh")
    return execFileSync("bash", ["-c", example.code], { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
  const options = { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } };
  const script = ts.transpileModule(example.code, options).outputText;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
}
