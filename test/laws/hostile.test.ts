import { describe, expect, it } from "vitest";
import { InvalidArgumentError, LimitError } from "../../src/model/errors.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toDivisionTable } from "../../src/parse/toDivisionTable.ts";
import { restoreSource } from "../../src/text/restoreSource.ts";

/** One piece again and again, behind a head that makes it the body of a task: what a quadratic rule would show itself on. */
const FAMILIES: readonly (readonly [head: string, piece: string])[] = [
  ["", "1"],
  ["", "一"],
  ["", "万"],
  ["", "1,"],
  ["", "1."],
  ["", "百分之"],
  ["", "（"],
  ["", "（）"],
  ["", "“"],
  ["", "《"],
  ["", "**"],
  ["", "-1-\n"],
  ["", "一、\n"],
  ["", "（一）\n"],
  ["", "1.\n"],
  ["", "附件\n"],
  ["", "印发"],
  ["", "好，"],
  ["一、建设。", "好"],
  ["一、建设。", "1"],
  ["一、建设。", "万"],
  ["一、建设。", "5个"],
  ["一、建设。", "新建5个、"],
  ["一、建设。", "新建5个，"],
  ["一、建设。", "2025年"],
  ["一、建设。", "提高到"],
  ["一、建设。", "全覆盖"],
  ["一、建设。", "应改"],
  ["一、建设。（", "县发改局、"],
  ["一、建设。\n", "责任单位：县教育局\n"],
  ["一、建设。（", "县教育局和"],
  ["一、建设。（", "县、"],
  ["一、建设。（", "甲乙、"],
  ["一、建设。", "（县教育局负责）\n"],
  ["一、建设。（县教育局负责。", "以下均需各乡镇落实，"],
  ["", "1.建设。（县教育局负责。以下均需各乡镇落实，不再列出）\n"],
  ["", "建设。（县教育局负责）\n"],
  ["", "一、建设\n1.新建。\n2.改造。\n责任单位：县教育局\n"],
  ["一、建设。\n", "甲县政府关于"],
  ["一、推进机制\n", "由县长牵头，"],
  ["一、推进机制\n", "由"],
];
const LENGTH = 40_000;
/** A linear rule takes a fraction of a second here, a quadratic one most of a minute. */
const LIMIT = 4000;

describe("a hostile text", () => {
  it.each(FAMILIES)("%j and then %j without end is read in time and without loss", (head, piece) => {
    const source = head + piece.repeat(Math.ceil(LENGTH / piece.length));
    const started = performance.now();
    const plan = parsePlan(source);
    expect(performance.now() - started).toBeLessThan(LIMIT);
    expect(restoreSource(plan.text, plan.removals)).toBe(source);
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
