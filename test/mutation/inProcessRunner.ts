import { createRequire } from "node:module";
import { join } from "node:path";
import { constants, Script } from "node:vm";
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from "@stryker-mutator/api/test-runner";
import { bundle, entryOf, prepareFiles, testFilesOf } from "./bundleFiles.ts";
import { type CollectedTest, toCollector } from "./collectTests.ts";
import { loadSteadyModules, type SteadyModules } from "./steadyModules.ts";

type Coverage = Record<string, number>;
/** Where the instrumented sources look which change is switched on, and write which they pass. The names are Stryker's. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Coverage; perTest: Record<string, Coverage> };
}
const requirePackage = createRequire(join(process.cwd(), "package.json"));
const board: Switchboard = {};
Object.assign(globalThis, { __stryker__: board });

/**
 * Runs the tests of one folder, named by `MUTATED_FOLDER`, in this process: they are bundled once and evaluated anew for each change, which
 * takes some milliseconds; starting vitest for each takes a second. What no change reaches is evaluated once.
 */
class InProcessRunner implements TestRunner {
  private script: Script | undefined;
  private steady: SteadyModules | undefined;
  /** How long each test took; the quick ones are asked first. */
  private readonly times = new Map<string, number>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const folder = process.env.MUTATED_FOLDER ?? "";
    this.steady = await loadSteadyModules(folder, requirePackage);
    this.script = await bundleTests(folder, this.steady);
  }

  async dryRun(): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    for (const test of this.loadBySuite()) {
      board.currentTestId = test.id;
      const started = performance.now();
      const failureMessage = await failureOf(test);
      const common = { id: test.id, name: test.id, timeSpentMs: performance.now() - started };
      this.times.set(test.id, common.timeSpentMs);
      tests.push(
        failureMessage === undefined ? { ...common, status: TestStatus.Success } : { ...common, status: TestStatus.Failed, failureMessage },
      );
    }
    board.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, ...(board.mutantCoverage ? { mutantCoverage: board.mutantCoverage } : {}) };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(board, { hitLimit, hitCount: 0 });
    try {
      board.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
      const asked = testFilter && new Set(testFilter);
      const tests = this.load().filter((test) => asked === undefined || asked.has(test.id));
      tests.sort((a, b) => (this.times.get(a.id) ?? 0) - (this.times.get(b.id) ?? 0));
      board.activeMutant = activeMutant.id;
      return await firstFailure(tests);
    } catch (error) {
      return { status: MutantRunStatus.Killed, killedBy: ["loading"], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      board.activeMutant = undefined;
    }
  }

  /** Each suite with modules of its own: what one has put into a table is not there for the next, which then covers what fills it too. */
  private *loadBySuite(): Generator<CollectedTest> {
    for (const suite of new Set(this.load().map((test) => test.suite))) yield* this.load().filter((test) => test.suite === suite);
  }

  /** New modules each time: what a change has put into a table or a cache is gone with them. */
  private load(): CollectedTest[] {
    const { tests, vitest } = toCollector();
    this.script?.runInThisContext()((name: string): unknown =>
      name === "vitest" ? vitest : (this.steady?.modules.get(name) ?? requirePackage(name)),
    );
    return tests;
  }
}

async function firstFailure(tests: readonly CollectedTest[]): Promise<MutantRunResult> {
  for (const [index, test] of tests.entries()) {
    const failureMessage = await failureOf(test);
    if (board.hitLimit !== undefined && (board.hitCount ?? 0) > board.hitLimit) return { status: MutantRunStatus.Timeout };
    if (failureMessage !== undefined) return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests: index + 1 };
  }
  return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
}

async function failureOf(test: CollectedTest): Promise<string | undefined> {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** The tests of a folder as one function of `require`, without what is loaded once. */
async function bundleTests(folder: string, steady: SteadyModules): Promise<Script> {
  const code = await bundle({ stdin: entryOf(testFilesOf(folder)), plugins: [steady.leftOut, prepareFiles] });
  // a test imports a package that is not there
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  return new Script(`(require) => {${code}}`, { filename: `${folder}.bundle.cjs`, importModuleDynamically });
}

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", injectableClass: InProcessRunner }];
