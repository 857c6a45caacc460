import { describe, expect, it } from "vitest";
import { DEFAULT_DIFF_OPTIONS, type DiffOptions } from "../../src/diff/diffOptions.ts";
import { toDiffOptions } from "../../src/diff/readDiffOptions.ts";
import { InvalidOptionError } from "../../src/model/errors.ts";

describe("toDiffOptions", () => {
  it("gives the defaults for no option, and what is given", () => {
    expect(toDiffOptions({})).toEqual(DEFAULT_DIFF_OPTIONS);
    expect(toDiffOptions({ about: 0.1 })).toEqual({ about: 0.1 });
    expect(toDiffOptions({ about: 0 })).toEqual({ about: 0 });
  });

  it.each([
    ["a share above one", { about: 1.5 }, "about"],
    ["a share below zero", { about: -0.1 }, "about"],
    ["a share that is a word", { about: "5%" }, "about"],
    ["a share that is no number", { about: Number.NaN }, "about"],
    ["an unknown option", { abuot: 0.1 }, "abuot"],
  ])("refuses %s and names it", (_, options, name) => {
    // a caller without types can hand over anything
    const call = () => toDiffOptions(options as unknown as Partial<DiffOptions>);
    expect(call).toThrow(InvalidOptionError);
    expect(call).toThrow(/diff option/u);
    expect(call).toThrow(name);
  });
});
