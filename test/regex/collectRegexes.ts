import { pathToFileURL } from "node:url";
import ts from "typescript";
import { readSources, type SourceFile } from "../support/sources.ts";
import { ROOT } from "../support/startProcess.ts";

/** A regular expression of src, and where it stands. */
export interface FoundRegex {
  source: string;
  flags: string;
  /** src/lexicon/conditions.ts:30, or the file alone where it is put together when the file is loaded. */
  place: string;
}

/** Files that are a program of their own when they are loaded. */
const PROGRAMS = /\.build\.ts$|^src\/cli\/main\.ts$/u;

/** Every regular expression of src: the literals, and those that `new RegExp` makes from tables while the files are loaded. */
export async function collectRegexes(): Promise<FoundRegex[]> {
  const sources = readSources();
  const built = await collectBuilt(sources.filter(({ path }) => !PROGRAMS.test(path)));
  return [...sources.flatMap(literalsOf), ...built];
}

/** One key for all places of the same expression. */
export function keyOf({ source, flags }: { source: string; flags: string }): string {
  return `/${source}/${flags}`;
}

function literalsOf({ path, code }: SourceFile): FoundRegex[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: FoundRegex[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${path}:${line}` });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** What the files hand to `new RegExp` while they are loaded; packages do so too, and are told apart by who called. */
async function collectBuilt(sources: readonly SourceFile[]): Promise<FoundRegex[]> {
  const found = new Map<string, FoundRegex>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given, newTarget): RegExp {
      // what the constructor was called with: a source and flags
      const regex = Reflect.construct(target, given, newTarget) as RegExp;
      const caller = new Error().stack?.split("\n")[2] ?? "";
      const place = /\/(?<path>src\/[^?:)]+\.ts)/u.exec(caller)?.groups?.path;
      if (place !== undefined) found.set(keyOf(regex), { source: regex.source, flags: regex.flags, place });
      return regex;
    },
  });
  try {
    // a query makes the loader read the file afresh, so that what was loaded before is seen too
    for (const { path } of sources) await import(`${pathToFileURL(`${ROOT}${path}`).href}?collect`);
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}
