import { describe, expect, it } from "vitest";
import { InvalidArgumentError, LimitError } from "../../src/model/errors.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toDivisionTable } from "../../src/parse/toDivisionTable.ts";
import { restoreSource } from "../../src/text/restoreSource.ts";
import { HOSTILE_FAMILIES } from "../support/hostileFamilies.ts";

/** Long enough that a rule of quadratic time runs into the timeout of a test, and one of linear time takes a hundredth of it. */
const LENGTH = 200_000;

describe("a hostile text", () => {
  it.each(HOSTILE_FAMILIES)("%j and then %j without end is read without loss", (head, piece) => {
    const source = head + piece.repeat(Math.ceil(LENGTH / piece.length));
    const plan = parsePlan(source);
    expect(restoreSource(plan.text, plan.removals)).toBe(source);
  });

  it("with more numbers than a call takes arguments is read", () => {
    expect(parsePlan(`一、推进机制\n${"好2".repeat(150_000)}`).numbers).toHaveLength(150_000);
  });

  it("longer than the limit is refused before it is read", () => {
    expect(() => parsePlan("好".repeat(11), { maxLength: 10 })).toThrow(LimitError);
  });

  it.each([[undefined], [null], [5], [["一、"]], [Buffer.from("一、")], [new String("一、")]])(
    "that is no string (%j) is refused",
    (value) => {
      // a caller without types can hand over anything
      expect(() => parsePlan(value as unknown as string)).toThrow(InvalidArgumentError);
    },
  );

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("that names %s a body and a division keeps it a word", (name) => {
    const plan = parsePlan(`一、建设。新建果园5亩。（责任单位：${name}、县教育局）`, {
      place: { name },
      divisions: toDivisionTable({ "999999": "甲县" }),
    });
    expect(plan.tasks[0]?.organizations.map((body) => body.name)).toEqual([name, "县教育局"]);
    expect(plan.place).toMatchObject({ name, code: null });
  });
});
