import { describe, expect, it } from "vitest";
import { ORGANIZATION_FUNCTIONS } from "../../src/lexicon/organizationFunctions.ts";

describe("ORGANIZATION_FUNCTIONS", () => {
  it("hold each name once, so that the order of the rows decides nothing", () => {
    const names = ORGANIZATION_FUNCTIONS.flatMap((row) => row.names);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("hold no joining word, as names are read without them", () => {
    expect(ORGANIZATION_FUNCTIONS.flatMap((row) => row.names).filter((name) => /[和与及暨]/u.test(name))).toEqual([]);
  });
});
