import { describe, expect, it } from "vitest";
import { comparePlans as compare, toSlim } from "../../src/comparePlans.ts";
import { InvalidArgumentError, InvalidOptionError } from "../../src/model/errors.ts";
import { type MimeBundle, show } from "../../src/notebook/show.ts";
import type { Showable } from "../../src/notebook/showable.ts";
import { comparePlans, compareTheme, parsePlan, parsePlans } from "../../src/notebook/stages.ts";
import { parsePlan as parse } from "../../src/parse/parsePlan.ts";
import { toTables } from "../../src/tables/toTables.ts";
import { TWO_TEXTS, twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();

/** What a kernel asks the last value of a cell for. */
function displayOf(value: object): MimeBundle {
  return Reflect.get(value, Symbol.for("Jupyter.display")).call(value);
}

describe("what shows itself", () => {
  const comparison = comparePlans(left, right);

  it("gives HTML, Markdown and plain words", () => {
    const bundle = displayOf(comparison);
    expect(Object.keys(bundle)).toEqual(["text/html", "text/markdown", "text/plain"]);
    for (const words of Object.values(bundle)) expect(words).toContain("建设通用机场");
  });

  it("stays plain data: JSON, equality, structuredClone and keys do not see it", () => {
    const plain = compare(left, right);
    expect(JSON.stringify(comparison)).toBe(JSON.stringify(plain));
    expect(comparison).toStrictEqual(plain);
    expect(structuredClone(comparison)).toStrictEqual(plain);
    expect(Object.keys(comparison)).toEqual(Object.keys(plain));
  });

  it("comes from every stage of the entry", () => {
    const values = [
      parsePlan(TWO_TEXTS.left),
      ...parsePlans(TWO_TEXTS.left),
      parsePlans(TWO_TEXTS.left),
      compareTheme(left, right, "粮食"),
    ];
    for (const value of values) expect(displayOf(value)["text/plain"]).toContain("安平县");
    expect(values[0]).toStrictEqual(parse(TWO_TEXTS.left));
  });

  it("leaves the value given as it was", () => {
    const plan = Object.freeze(parse(TWO_TEXTS.left));
    expect(displayOf(show(plan))["text/plain"]).toContain("提升粮食生产能力");
    expect(Reflect.has(plan, Symbol.for("Jupyter.display"))).toBe(false);
  });

  it("speaks English where it is asked to", () =>
    expect(displayOf(show(comparison, { language: "en" }))["text/plain"]).toContain(
      "Both speak of it, only 柳林县 gives an amount: 耕地保护红线80万亩.",
    ));
});

describe("rows", () => {
  const { target_pairs } = toTables(compare(left, right));
  const rows = [
    { 县: "安平县", 目标: 5, 量化: true },
    { 县: "柳林县", 目标: null, 量化: false },
  ];
  const plain = (...call: Parameters<typeof show>): string => displayOf(show(...call))["text/plain"];

  it("are a table of all columns", () => expect(plain(rows)).toBe("县\t目标\t量化\n安平县\t5\ttrue\n柳林县\t\tfalse"));

  it("are a table of the columns that are named, in their order", () =>
    expect(plain(target_pairs, { columns: ["outcome", "left_quote"] }).split("\n")[0]).toBe("outcome\tleft_quote"));

  it("say how many are not shown", () => expect(plain(rows, { rows: 1 })).toBe("县\t目标\t量化\n安平县\t5\ttrue\n另有1行未显示，共2行。"));

  it("say that there are none", () => expect(plain([])).toBe("没有行。"));

  it("stay an array", () => expect(show(rows)).toStrictEqual(rows));
});

describe("a wrong call", () => {
  const wrong = (value: unknown): (() => unknown) => {
    // what the compiler would refuse, as an untyped cell passes it
    return () => show(value as Showable);
  };

  it.each([["words"], [null], [5], [{ tasks: [] }], [[1]], [[{ span: { start: 0, end: 1 } }]], [[null]]])(
    "throws at once, and says what %j should have been",
    (value) => expect(wrong(value)).toThrow(InvalidArgumentError),
  );

  it("throws for a slim comparison, which has no plans", () => expect(wrong(toSlim(compare(left, right)))).toThrow(InvalidArgumentError));

  it("throws for an option, a language, a count or a column that there is not", () => {
    const rows = [{ a: 1 }];
    // as above
    expect(() => show(rows, { colour: 1 } as object)).toThrow(InvalidOptionError);
    expect(() => show(rows, { language: "fr" } as object)).toThrow(InvalidOptionError);
    expect(() => show(rows, { rows: 0 })).toThrow(InvalidOptionError);
    expect(() => show(rows, { columns: ["b"] })).toThrow('show option columns: expected one of a, found "b"');
    expect(() => show(left, { columns: ["id"] })).toThrow(InvalidOptionError);
  });
});
