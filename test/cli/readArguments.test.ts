import { describe, expect, it } from "vitest";
import { CliError } from "../../src/cli/cliError.ts";
import { readArguments } from "../../src/cli/readArguments.ts";

const read = (line: string) => readArguments(line === "" ? [] : line.split(" "));
const DEFAULTS = {
  format: "text",
  theme: null,
  slim: false,
  width: null,
  explain: false,
  language: null,
  detail: null,
  output: null,
  open: false,
  plans: [1],
  tables: null,
  parquet: false,
  bom: false,
};

/** What is wrong with a call: its exit code and its message. */
function wrong(line: string): CliError {
  try {
    read(line);
  } catch (error) {
    if (error instanceof CliError) return error;
    throw error;
  }
  throw new Error(`expected ${line} to be refused`);
}

describe("readArguments", () => {
  it.each([
    ["parse a.txt", { command: "parse", files: ["a.txt"], options: DEFAULTS }],
    ["compare a.txt b.txt", { command: "compare", files: ["a.txt", "b.txt"], options: DEFAULTS }],
    ["compare - b.txt", { command: "compare", files: ["-", "b.txt"], options: DEFAULTS }],
    ["compare a.txt -", { command: "compare", files: ["a.txt", "-"], options: DEFAULTS }],
    [
      "compare --slim a.txt --format json b.txt",
      { command: "compare", files: ["a.txt", "b.txt"], options: { ...DEFAULTS, slim: true, format: "json" } },
    ],
    [
      "compare a.txt b.txt --theme 常态化帮扶",
      { command: "compare", files: ["a.txt", "b.txt"], options: { ...DEFAULTS, theme: "常态化帮扶" } },
    ],
    [
      "parse a.txt --format=markdown --width=80",
      { command: "parse", files: ["a.txt"], options: { ...DEFAULTS, format: "markdown", width: 80 } },
    ],
    ["parse a.txt --explain", { command: "parse", files: ["a.txt"], options: { ...DEFAULTS, explain: true } }],
    ["parse a.txt --plan 3", { command: "parse", files: ["a.txt"], options: { ...DEFAULTS, plans: [3] } }],
    ["compare a.txt b.txt --plan 2", { command: "compare", files: ["a.txt", "b.txt"], options: { ...DEFAULTS, plans: [2] } }],
    ["compare a.txt b.txt --plan 1,3", { command: "compare", files: ["a.txt", "b.txt"], options: { ...DEFAULTS, plans: [1, 3] } }],
    ["compare a.txt b.txt --tables out", { command: "compare", files: ["a.txt", "b.txt"], options: { ...DEFAULTS, tables: "out" } }],
    [
      "parse a.txt --tables out --parquet --bom",
      { command: "parse", files: ["a.txt"], options: { ...DEFAULTS, tables: "out", parquet: true, bom: true } },
    ],
    [
      "compare a.txt b.txt --tables out --language en",
      { command: "compare", files: ["a.txt", "b.txt"], options: { ...DEFAULTS, tables: "out", language: "en" } },
    ],
    [
      "compare a.txt b.txt --format docx --language en -o r.docx --open",
      {
        command: "compare",
        files: ["a.txt", "b.txt"],
        options: { ...DEFAULTS, format: "docx", language: "en", output: "r.docx", open: true },
      },
    ],
    [
      "parse a.txt --explain --language en",
      { command: "parse", files: ["a.txt"], options: { ...DEFAULTS, explain: true, language: "en" } },
    ],
    [
      "compare a.txt b.txt --format markdown --detail brief",
      { command: "compare", files: ["a.txt", "b.txt"], options: { ...DEFAULTS, format: "markdown", detail: "brief" } },
    ],
    ["parse -- -a.txt", { command: "parse", files: ["-a.txt"], options: DEFAULTS }],
  ])("understands %s", (line, call) => {
    expect(read(line)).toEqual(call);
  });

  it.each(["--help", "-h", "help", "compare --help", "parse a.txt b.txt c.txt -h"])(
    "gives help for %s, whatever else stands there",
    (line) => {
      expect(read(line)).toEqual({ command: "help" });
    },
  );

  it.each(["--version", "-V", "compare -V"])("gives the version for %s", (line) => {
    expect(read(line)).toEqual({ command: "version" });
  });

  it.each([
    ["", "expected compare or parse"],
    ["merge a.txt b.txt", '"merge"'],
    ["comapre a.txt b.txt", "did you mean compare?"],
    ["parse", "takes 1 file, found 0"],
    ["parse a.txt b.txt", "takes 1 file, found 2"],
    ["compare a.txt", "takes 2 files, found 1"],
    ["compare a.txt b.txt c.txt", "takes 2 files, found 3"],
    ["compare a.txt b.txt --explain", "--explain goes with parse"],
    ["parse a.txt --explain --format json", "--explain goes with --format text"],
    ["parse a.txt --plan 0", "expected a whole number from 1"],
    ["parse a.txt --plan 1,2", "expected a whole number from 1"],
    ["compare a.txt b.txt --plan 1,2,3", "or one for each file"],
    ["compare a.txt b.txt --plan first", '"first"'],
    ["compare - -", "at most one -"],
    ["parse a.txt --format yaml", '"yaml"; expected text, json, markdown'],
    ["parse a.txt --format markdwon", "did you mean markdown?"],
    ["parse a.txt --colour", "unknown option --colour"],
    ["parse a.txt --formt json", "did you mean --format?"],
    ["compare a.txt b.txt --slim", "--slim goes with --format json"],
    ["parse a.txt --format json --slim", "go with compare"],
    ["parse a.txt --theme 茶叶", "go with compare"],
    ["parse a.txt --format markdown --detail brief", "go with compare"],
    ["parse a.txt --tables out --language en", "--language goes without"],
    ["parse a.txt --bom", "go with --tables"],
    ["parse a.txt --tables out --format json", "--tables goes without --format"],
    ["parse a.txt --tables=", "without a folder"],
    ["parse a.txt -x", "-x"],
    ["parse a.txt --format", "--format"],
    ["parse a.txt --slim=yes", "--slim"],
    ["parse a.txt --width 39", '"39"'],
    ["parse a.txt --width 80.5", '"80.5"'],
    ["parse a.txt --width wide", '"wide"'],
    ["parse a.txt --width=-80", '"-80"'],
    ["parse a.txt --width=", '""'],
  ])("refuses %j with 2, in one line that says %s and where help is", (line, words) => {
    const error = wrong(line);
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain(words);
    expect(error.message).toContain("--help");
    expect(error.message).not.toContain("\n");
  });

  it("suggests no word for one that is like none", () => {
    expect(wrong("parse a.txt --nothing-of-the-kind").message).not.toContain("did you mean");
    expect(wrong("synchronize a.txt").message).not.toContain("did you mean");
  });

  it.each(["__proto__", "constructor", "toString"])("takes %s for no command", (word) => {
    expect(wrong(word).message).toContain(`unknown command "${word}"`);
  });
});
