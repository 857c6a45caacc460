import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../src/text/sha256.ts";
import { type Ended, startProcess } from "../support/startProcess.ts";

// All of this runs dist/, which the build writes.
const SLOW = 120_000;
const OTHER_WORLD = ["--import", "./test/determinism/otherWorld.mjs"];
const HERE = { TZ: "UTC", LC_ALL: "C" };

/** Places that a machine may stand in, and what Node then takes for its locale and time zone. */
const PLACES = [
  ["Shanghai", { TZ: "Asia/Shanghai", LC_ALL: "zh_CN.UTF-8" }, [], "zh-CN Asia/Shanghai"],
  [
    "St. John's, half an hour off, in Turkish, whose I has a dot",
    { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8" },
    [],
    "tr-TR America/St_Johns",
  ],
  [
    "a world of another clock and other chance, where nobody may ask for the locale",
    { TZ: "UTC", LC_ALL: "de_DE" },
    OTHER_WORLD,
    "de-DE UTC",
  ],
] as const;

const hashFormats = (env: Readonly<Record<string, string>>, flags: readonly string[] = []): Promise<Ended> =>
  startProcess("node", [...flags, "test/determinism/hashFormats.mjs", "short"], { LANG: env.LC_ALL ?? "C", ...env });

/** The lines of hashes, without the line on the place. */
const hashesOf = ({ out }: Ended): string[] => out.trimEnd().split("\n").slice(1);

describe("all formats", () => {
  let here: Ended;
  beforeAll(async () => {
    here = await hashFormats(HERE);
  }, SLOW);

  it("are hashed", () => {
    expect(here).toMatchObject({ code: 0, err: "" });
    expect(new Set(hashesOf(here).map((line) => line.slice(0, 64))).size).toBe(hashesOf(here).length);
    expect(hashesOf(here).length).toBeGreaterThan(30);
  });

  it.each(PLACES)(
    "have the same bytes in %s",
    async (_, env, flags, place) => {
      const there = await hashFormats(env, flags);
      expect(there).toMatchObject({ code: 0, err: "" });
      expect(there.out.split("\n")[0]).toBe(place);
      expect(hashesOf(there)).toEqual(hashesOf(here));
    },
    SLOW,
  );
});

describe("the command", () => {
  const folder = mkdtempSync(join(tmpdir(), "crosscounty-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The hashes of what the command prints as JSON and writes as tables. */
  async function hashCommand(name: string, env: Readonly<Record<string, string>>): Promise<string[]> {
    const tables = join(folder, name);
    const compare = ["dist/cli/main.js", "compare", "seeds/xiangyin.txt", "seeds/pingjiang.txt"];
    const json = await startProcess("node", [...compare, "--format", "json"], env);
    const text = await startProcess("node", [...compare, "--tables", tables], env);
    expect([json.code, text.code]).toEqual([0, 0]);
    const files = readdirSync(tables, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
    return [json.out, ...paths.map((path) => readFileSync(path, "utf8"))].map(sha256);
  }

  it(
    "prints the same JSON and writes the same tables wherever it stands",
    async () => {
      const there = { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
      const hashes = await hashCommand("here", HERE);
      expect(hashes.length).toBeGreaterThan(15);
      expect(await hashCommand("there", there)).toEqual(hashes);
    },
    SLOW,
  );
});
