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
    [{ lvel: 1, nam: 2 }, "parse option: expected one of level, name, inner, kind, found lvel, nam"],
    [{ level: "much" }, 'parse option level: expected number, found "much"'],
    [{ inner: { on: 1 } }, "parse option inner.on: expected boolean, found 1"],
    [{ inner: null }, "parse option inner: expected object, found null"],
    [{ inner: {} }, "parse option inner.on: expected boolean, found undefined"],
    [{ name: "甲" }, 'parse option name: expected two characters, found "甲"'],
    [{ kind: "bad" }, 'parse option kind: expected a kind that is known, found "bad"'],
    [null, "parse options: expected an object, found null"],
    [[], "parse options: expected an object, found an array of 0"],
    ["level", 'parse options: expected an object, found "level"'],
  ])("refuses %j: %s", (options, message) => {
    expect(errorOf(options)).toBe(message);
  });

  it("does not see what is no field of its own", () => {
    expect(readOptions(schema, Object.create({ level: 5 }), "parse")).toEqual({ level: 3 });
  });
});
