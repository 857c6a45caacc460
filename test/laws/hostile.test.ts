import { describe, expect, it } from "vitest";
import { InvalidArgumentError, LimitError } from "../../src/model/errors.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toDivisionTable } from "../../src/parse/toDivisionTable.ts";
import { restoreSource } from "../../src/text/restoreSource.ts";
import { HOSTILE_FAMILIES } from "../support/hostileFamilies.ts";
import { SEEDS } from "../support/seeds.ts";

const LENGTH = 40_000;
/** A linear rule takes a few times what the seeds take, a quadratic one some hundred times. */
const MOST_TIMES = 30;

/** Processor time, which a busy machine does not stretch as it does the clock's. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** What the two seeds take, again and again to the same length. */
function timeOfSeeds(): number {
  const seeds = Object.values(SEEDS).join("\n");
  const text = seeds.repeat(Math.ceil(LENGTH / seeds.length)).slice(0, LENGTH);
  parsePlan(text);
  return timeOf(() => parsePlan(text));
}

describe("a hostile text", () => {
  const calm = timeOfSeeds();

  it.each(HOSTILE_FAMILIES)("%j and then %j without end is read in time and without loss", (head, piece) => {
    const source = head + piece.repeat(Math.ceil(LENGTH / piece.length));
    let plan: Plan | undefined;
    const time = timeOf(() => {
      plan = parsePlan(source);
    });
    expect(time / calm).toBeLessThan(MOST_TIMES);
    expect(plan && restoreSource(plan.text, plan.removals)).toBe(source);
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
