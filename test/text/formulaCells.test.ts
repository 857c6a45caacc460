import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardCell, restoreCell } from "../../src/text/formulaCells.ts";

const BLANKS = ["", " ", "\u00a0", "\u3000", "\ufeff", "\u200b", "\u202e", "  \u3000"];
const SIGNS = [..."=+-@＝＋－＠﹦﹢﹣﹫"];
/** Texts of what the rule looks at. */
const risky = fc.string({ unit: fc.constantFrom(..."=+-@＝＋－＠'\t\r\n\0 \u00a0\u3000\u2028\u200b甲1\"，,") });

describe("guardCell", () => {
  it.each(SIGNS)("puts an apostrophe before %s, also behind blanks and characters nobody sees", (sign) => {
    for (const blank of BLANKS) expect(guardCell(`${blank}${sign}cmd`)).toBe(`'${blank}${sign}cmd`);
  });

  it.each(["\t甲", "\r甲", "\n甲", "\0甲", " \t甲"])("puts one before the control in %j", (text) =>
    expect(guardCell(text)).toBe(`'${text}`),
  );

  it.each(["甲\n=cmd", "甲\r\n=cmd", "甲\u2028 =cmd", "甲\v＝cmd"])("puts one before the line of %j", (text) =>
    expect(guardCell(text)).toMatch(/^甲[\n\r\v\u2028]+' ?[=＝]cmd$/u),
  );

  it.each(["", "甲", "5-10分钟", "a@b", "甲=乙", "甲\n乙", "'甲", "1.5", " 甲"])("leaves %j as it is", (text) =>
    expect(guardCell(text)).toBe(text),
  );

  it("leaves no cell and no line that begins like a formula", () => {
    fc.assert(
      fc.property(risky, (text) => {
        fc.pre([...text].length > 1);
        for (const line of guardCell(text).split(/[\n\r\u2028]/u)) expect(line.trim()).not.toMatch(/^[=+\-@＝＋－＠]/u);
        expect(guardCell(text)).not.toMatch(/^[\t\r\n\0]/u);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(["=", "-", "＝"])("leaves a sign alone as it is: %s", (sign) => {
    expect([guardCell(sign), restoreCell(sign)]).toEqual([sign, sign]);
  });

  it("is undone by restoreCell, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(risky, fc.string({ unit: "binary" })), (text) => {
        expect(restoreCell(guardCell(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });

  it.each(["'", " ", "\n", "\n'", "\t"])("is undone where %j stands 200,000 times", (run) => {
    const text = run.repeat(200_000);
    expect(restoreCell(guardCell(text))).toBe(text);
  });
});
