import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";

/** A test as it was declared. `id` is its titles and its place among all, for two rows of a table can have one title. */
export interface CollectedTest {
  readonly id: string;
  /** The outermost words under which it was declared. */
  readonly suite: string;
  readonly run: () => unknown;
}

type Body = (...values: unknown[]) => unknown;
type Declare = (title: string, body: () => unknown) => void;

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/**
 * What the tests of the five folders import from vitest, and the list into which they declare themselves: so that they can be run again and
 * again without a new process. A word of vitest that is missing here shows at once: the file that uses it does not load.
 */
export function toCollector(): { tests: CollectedTest[]; vitest: Readonly<Record<string, unknown>> } {
  const tests: CollectedTest[] = [];
  const titles: string[] = [];
  const describe: Declare = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  const it: Declare = (title, run) => {
    tests.push({ id: [...titles, title, `#${tests.length}`].join(" "), suite: titles[0] ?? title, run });
  };
  return { tests, vitest: { describe: withEach(describe), it: withEach(it), expect: chai.expect } };
}

/** Adds `each`: a row that is a list is handed over as arguments, any other row as one. */
function withEach(declare: Declare): Declare & { each: unknown } {
  const each = (rows: readonly unknown[]) => (title: string, body: Body) => {
    for (const row of rows) declare(title, () => body(...(Array.isArray(row) ? row : [row])));
  };
  return Object.assign(declare, { each });
}
