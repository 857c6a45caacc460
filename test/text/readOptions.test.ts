import { describe, expect, it } from "vitest";
import { z } from "zod";
import { InvalidOptionError } from "../../src/model/errors.ts";
import { readOptions } from "../../src/text/readOptions.ts";

const schema = z.strictObject({
  level: z.number().default(3),
  name: z.string().min(2, "expected two characters").optional(),
  inner: z.object({ on: z.boolean() }).optional(),
  kind: z
    .string()
    .refine((kind) => kind !== "bad", "a kind that is known")
    .optional(),
});

function errorOf(options: unknown): string {
  try {
    readOptions(schema, options, "parse");
  } catch (error) {
    if (error instanceof InvalidOptionError) return error.message;
  }
  throw new Error("these options should have been refused");
}

describe("readOptions", () => {
  it("gives the options with their defaults", () => {
    expect(readOptions(schema, { name: "甲乙" }, "parse")).toEqual({ level: 3, name: "甲乙" });
  });

  it.each([
    [{ lvel: 1, nam: 2 }, ["parse option", "lvel, nam", "one of level, name, inner, kind"]],
    [{ level: "much" }, ["parse option level", '"much"', "number"]],
    [{ inner: { on: 1 } }, ["parse option inner.on", "1", "boolean"]],
    [{ inner: null }, ["parse option inner", "null", "object"]],
    [{ inner: {} }, ["parse option inner.on", "undefined", "boolean"]],
    [{ name: "甲" }, ["parse option name", '"甲"', "two characters"]],
    [{ kind: "bad" }, ["parse option kind", '"bad"', "a kind that is known"]],
    [null, ["parse options", "null", "an object"]],
    ["level", ["parse options", '"level"', "an object"]],
  ])("refuses %j and says what was found, where, and what was expected", (options, [what = "", found = "", expected = ""]) => {
    const message = errorOf(options);
    expect(message).toContain(what);
    expect(message).toContain(found);
    expect(message).toContain(expected);
    expect(message).not.toContain("Invalid input");
  });
});
