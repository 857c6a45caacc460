import { builtinModules } from "node:module";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ENTRIES } from "./build/tsup.config.ts";
import { readProjectFile } from "./support/seeds.ts";
import { readSources, type SourceFile } from "./support/sources.ts";

/** The files in src itself: what the stages give together. Only the barrel among them stands higher. */
const PIPELINE = "the pipeline";

/** The folders from the ground up. A folder imports its own files and lower floors; text/ stands on model/, whose nouns it gives back. */
const FLOORS: readonly (readonly string[])[] = [
  ["model"],
  ["text"],
  ["lexicon"],
  ["extract", "outline"],
  ["parse", "align", "diff", "organizations"],
  [PIPELINE],
  ["report", "read", "plans", "divisions"],
  ["tables"],
  ["index.ts"],
  ["cli", "notebook"],
];

/** What `crosscounty` exports, types included, in the order of the code points. */
const PUBLIC_NAMES: readonly string[] = [
  "AlignOptions",
  "Alignment",
  "Background",
  "BackgroundTable",
  "BaseQuantity",
  "Baseline",
  "Change",
  "Commitment",
  "Comparator",
  "CompareOptions",
  "Comparison",
  "CrosscountyError",
  "Cue",
  "DEFAULT_THRESHOLDS",
  "DEFAULT_WEIGHTS",
  "Deadline",
  "DiffOptions",
  "Dimension",
  "Division",
  "DivisionTable",
  "DutyRow",
  "ErrorCode",
  "Evidence",
  "FoundQuantity",
  "InvalidArgumentError",
  "InvalidOptionError",
  "Issue",
  "LimitError",
  "Mapping",
  "Measure",
  "MeasureRelation",
  "MeasureRow",
  "Mechanism",
  "MechanismCheck",
  "MechanismEntry",
  "Nearest",
  "NumberClass",
  "NumberMention",
  "Numeral",
  "OnlyRows",
  "Organization",
  "OrganizationOptions",
  "OrganizationRole",
  "OrganizationRow",
  "ParseOptions",
  "Place",
  "Plan",
  "PlanSource",
  "Qualifier",
  "Quantity",
  "Removal",
  "RemovalReason",
  "Section",
  "SectionKind",
  "Side",
  "SlimComparison",
  "SourceSpan",
  "Target",
  "TargetDiff",
  "TargetOutcome",
  "Task",
  "TaskRelation",
  "TaskRow",
  "Thresholds",
  "UnknownIdError",
  "UnknownThemeError",
  "UsedOptions",
  "Weights",
  "WordingPart",
  "alignByHand",
  "alignMeasures",
  "alignTasks",
  "alignmentSchema",
  "baseQuantitySchema",
  "baselineSchema",
  "changeSchema",
  "checkMechanism",
  "commitmentSchema",
  "comparatorSchema",
  "compareDuties",
  "compareOrganizations",
  "comparePlans",
  "compareTheme",
  "comparisonSchema",
  "cueSchema",
  "deadlineSchema",
  "diffTargets",
  "diffWording",
  "dimensionSchema",
  "dutyRowSchema",
  "evidenceSchema",
  "findQuantities",
  "findTasks",
  "formatQuantity",
  "issueSchema",
  "listOnly",
  "mappingSchema",
  "measureRelationSchema",
  "measureRowSchema",
  "measureSchema",
  "mechanismCheckSchema",
  "mechanismEntrySchema",
  "mechanismSchema",
  "nearestSchema",
  "numberClassSchema",
  "numberMentionSchema",
  "organizationRoleSchema",
  "organizationRowSchema",
  "organizationSchema",
  "parseNumeral",
  "parseOptionsSchema",
  "parsePlan",
  "parsePlans",
  "parseQuantity",
  "placeSchema",
  "planSchema",
  "planSourceSchema",
  "qualifierSchema",
  "quantitySchema",
  "removalReasonSchema",
  "removalSchema",
  "restoreSource",
  "sectionKindSchema",
  "sectionSchema",
  "shippedBackground",
  "sideSchema",
  "sliceSpan",
  "slimComparisonSchema",
  "sourceSpanSchema",
  "targetDiffSchema",
  "targetOutcomeSchema",
  "targetSchema",
  "taskRelationSchema",
  "taskRowSchema",
  "taskSchema",
  "toBackground",
  "toDivisionTable",
  "toSlim",
  "toSourceOffset",
  "toSourceSpan",
  "usedOptionsSchema",
];

/** The one barrel. */
const BARREL = "src/index.ts";
/** Where the outer world may be touched: files, the console, the process. */
const OUTERMOST = new Set(["cli", "read"]);
const PROCESS_GLOBALS = new Set(["process", "console", "Buffer", "require", "__dirname", "__filename"]);

const sources = readSources();
const byPath = new Map(sources.map((source) => [source.path, source]));
const library = sources.filter((source) => !isBuildScript(source.path));

function isBuildScript(path: string): boolean {
  return path.endsWith(".build.ts");
}

function importsOf(source: SourceFile): string[] {
  return ts.preProcessFile(source.code, true, true).importedFiles.map((file) => file.fileName);
}

/** The path of a relative import from the top of the project; undefined for a package. */
function resolve(from: string, specifier: string): string | undefined {
  return specifier.startsWith(".") ? new URL(specifier, `file:///${from}`).pathname.slice(1) : undefined;
}

/** Relative imports that lead to files that a test can read; generated ones import nothing. */
function neighboursOf(source: SourceFile): string[] {
  return importsOf(source)
    .map((specifier) => resolve(source.path, specifier))
    .filter((path) => path !== undefined)
    .filter((path) => byPath.has(path));
}

function partOf(path: string): string {
  const [, part = "", inner] = path.split("/");
  return inner === undefined && path !== BARREL ? PIPELINE : part;
}

function floorOf(path: string): number {
  return FLOORS.findIndex((parts) => parts.includes(partOf(path)));
}

function parse(source: SourceFile): ts.SourceFile {
  return ts.createSourceFile(source.path, source.code, ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => {
    visit(child, see);
  });
}

/** Every import cycle as a chain of paths: depth first, an edge back into the chain closes one. */
function findCycles(): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const enter = (path: string, chain: readonly string[]): void => {
    if (chain.includes(path)) {
      cycles.push([...chain.slice(chain.indexOf(path)), path].join(" → "));
      return;
    }
    const source = byPath.get(path);
    if (!source || done.has(path)) return;
    for (const next of neighboursOf(source)) enter(next, [...chain, path]);
    done.add(path);
  };
  for (const { path } of sources) enter(path, []);
  return cycles;
}

function exportedNames(source: SourceFile): string[] {
  const names: string[] = [];
  for (const statement of parse(source).statements) {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      if (clause && ts.isNamedExports(clause)) names.push(...clause.elements.map((element) => element.name.text));
      else names.push(`* (${statement.getText()})`);
    } else if (ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)) {
      if (ts.isVariableStatement(statement)) names.push(...statement.declarationList.declarations.map((d) => d.name.getText()));
      else names.push(statement.getText().split(/[\s(<{]/u)[2] ?? statement.getText());
    }
  }
  return names.sort();
}

describe("floors", () => {
  it("give every file of src a place", () => {
    expect(sources.filter((source) => floorOf(source.path) < 0).map((source) => source.path)).toEqual([]);
  });

  it("are never left upwards or sideways", () => {
    const wrong = sources.flatMap((source) =>
      neighboursOf(source)
        .filter((target) => partOf(target) !== partOf(source.path) && floorOf(target) >= floorOf(source.path))
        .map((target) => `${source.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("imports", () => {
  it("lead into no circle", () => {
    expect(findCycles()).toEqual([]);
  });

  it("of files are relative and carry the ending .ts", () => {
    const wrong = sources.flatMap((source) => importsOf(source).filter((name) => name.startsWith(".") && !name.endsWith(".ts")));
    expect(wrong).toEqual([]);
  });

  it("of packages are dependencies of the package, so that an installed one finds them", () => {
    const manifest: Manifest = JSON.parse(readProjectFile("package.json"));
    const allowed = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]);
    const packages = library.flatMap((source) =>
      importsOf(source)
        .map((name) => manifest.imports[name]?.default ?? name)
        .filter((name) => !name.startsWith(".") && !isBuiltin(name))
        .map((name) => ({ path: source.path, name: name.split("/", name.startsWith("@") ? 2 : 1).join("/") })),
    );
    expect(packages.filter(({ name }) => !allowed.has(name))).toEqual([]);
  });

  it("of node built-ins stay in cli, read and the build scripts", () => {
    const inside = library.filter((source) => !OUTERMOST.has(source.folder));
    expect(inside.filter((source) => importsOf(source).some(isBuiltin)).map((source) => source.path)).toEqual([]);
  });

  it("of jsdiff stay in diff", () => {
    const outside = sources.filter((source) => source.folder !== "diff");
    expect(outside.filter((source) => importsOf(source).includes("diff")).map((source) => source.path)).toEqual([]);
  });

  it("of the table of divisions stay in divisions and cli, so that the core does not carry it", () => {
    const outside = sources.filter((source) => !["divisions", "cli"].includes(source.folder));
    const users = outside.filter((source) => importsOf(source).some((name) => name.includes("divisions/")));
    expect(users.map((source) => source.path)).toEqual([]);
  });

  it("of build scripts do not exist", () => {
    expect(sources.filter((source) => neighboursOf(source).some(isBuildScript)).map((source) => source.path)).toEqual([]);
  });
});

interface Manifest {
  dependencies: object;
  peerDependencies: object;
  /** Names with # in front, and the package that each stands for outside of a browser. */
  imports: Record<string, { default: string }>;
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith("node:") || builtinModules.includes(specifier);
}

describe("the code", () => {
  it("names process, console and Buffer only in cli, read and the build scripts", () => {
    const wrong: string[] = [];
    for (const source of library.filter(({ folder }) => !OUTERMOST.has(folder))) {
      visit(parse(source), (node) => {
        const isName =
          ts.isPropertyAccessExpression(node.parent ?? node) && node.parent && (node.parent as ts.PropertyAccessExpression).name === node;
        if (ts.isIdentifier(node) && PROCESS_GLOBALS.has(node.text) && !isName) wrong.push(`${source.path}: ${node.text}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  it("hands no list over as arguments of push: append takes one of any length", () => {
    expect(sources.filter(({ path, code }) => path !== "src/text/append.ts" && code.includes("push(...")).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it("writes every regular expression with the u or v flag", () => {
    const wrong: string[] = [];
    for (const source of sources) {
      visit(parse(source), (node) => {
        if (ts.isRegularExpressionLiteral(node) && !/[uv][a-z]*$/u.test(node.text.slice(node.text.lastIndexOf("/"))))
          wrong.push(`${source.path}: ${node.text}`);
      });
    }
    expect(wrong).toEqual([]);
  });
});

describe("the public face", () => {
  it("has one barrel: no file but the package's entry points hands on what another exports", () => {
    const entries = new Set<string>(Object.values(ENTRIES));
    const barrels = sources.filter((source) =>
      parse(source).statements.some((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined),
    );
    expect(barrels.map((source) => source.path).filter((path) => !entries.has(path))).toEqual([]);
  });

  it("is this list of names", () => {
    const barrel = byPath.get(BARREL);
    expect(barrel ? exportedNames(barrel) : []).toEqual(PUBLIC_NAMES);
  });
});
