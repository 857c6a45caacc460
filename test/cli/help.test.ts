import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { HELP } from "../../src/cli/help.ts";
import { FORMATS, readArguments } from "../../src/cli/readArguments.ts";
import { VERSION } from "../../src/version.ts";

describe("HELP", () => {
  it("names the version, both commands, every option, every format and every exit code", () => {
    const words = [
      VERSION,
      "compare LEFT RIGHT",
      "parse FILE",
      "--theme",
      "--slim",
      "--width",
      "-h, --help",
      "-V, --version",
      "|",
      "  0  ",
      "  1  ",
      "  2  ",
    ];
    expect([...words, FORMATS.join("|")].filter((word) => !HELP.includes(word))).toEqual([]);
  });

  it("gives examples that the command understands", () => {
    const examples = HELP.split("\n").flatMap(
      (line) => /^ {2}(?:cat \S+ \| )?crosscounty (?<words>[^|>[]+)/u.exec(line)?.groups?.words ?? [],
    );
    const calls = examples
      .map((words) => words.trim().split(/\s+/u))
      .filter((words) => !words.some((word) => /^(?:LEFT|FILE|two|one)$/u.test(word)));
    expect(calls.length).toBeGreaterThanOrEqual(6);
    for (const words of calls) expect(readArguments(words)).toHaveProperty("files");
  });

  it("keeps to lines of 120 columns", () => {
    expect(HELP.split("\n").filter((line) => stringWidth(line) > 120)).toEqual([]);
  });
});
