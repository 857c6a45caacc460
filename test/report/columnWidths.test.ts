import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Table } from "../../src/report/block.ts";
import { columnWidths } from "../../src/report/columnWidths.ts";
import { wordsCell } from "../../src/report/statement.ts";

/** A table whose first row is its head. */
function tableOf(rows: readonly (readonly string[])[], shares: readonly number[]): Table {
  const [heads = [], ...body] = rows;
  const columns = heads.map((head, at) => ({ head, width: shares[at] ?? 1 }));
  return { kind: "table", name: "t", columns, rows: body.map((cells) => ({ cells: cells.map((cell) => wordsCell(cell)), tags: [] })) };
}

function widthsOf(rows: readonly (readonly string[])[], shares: readonly number[], total = 60): number[] {
  return columnWidths(tableOf(rows, shares), { total, padding: 2 }).map(Math.round);
}

const long = "完善以公办学校为主的随迁子女义务教育入学政策".repeat(3);

describe("columnWidths", () => {
  it("gives each column its share", () => {
    const row = [long, long, long];
    expect(widthsOf([["甲", "乙", "丙"], row], [3, 1, 2])).toEqual([30, 10, 20]);
  });

  it("does not break a Latin word, in the head or below it", () => {
    expect(
      widthsOf(
        [
          ["甲", "relation"],
          [long, "同一"],
        ],
        [9, 1],
      ),
    ).toEqual([50, 10]);
    expect(
      widthsOf(
        [
          ["甲", "关系"],
          [long, "the same paraphrase"],
        ],
        [9, 1],
      ),
    ).toEqual([48, 12]);
    expect(
      widthsOf(
        [
          ["甲", "关系"],
          [long, "表述相近而不同"],
        ],
        [9, 1],
      ),
    ).toEqual([54, 6]);
  });

  it("takes from a column what its cells do not need, where another does", () => {
    expect(
      widthsOf(
        [
          ["甲", "得分"],
          [long, "0.82"],
        ],
        [1, 1],
      ),
    ).toEqual([54, 6]);
    expect(
      widthsOf(
        [
          ["甲", "得分"],
          ["乙", "0.82"],
        ],
        [1, 1],
      ),
    ).toEqual([30, 30]);
  });

  it("breaks a word that is too long for a table", () => {
    expect(
      widthsOf(
        [
          ["甲", "SHA-256"],
          [long, "32d17b615bf29a34f2f6d3217f8fd6d6a3a34273ceb5d1ac13d34fccf3619705"],
        ],
        [9, 1],
      ),
    ).toEqual([34, 26]);
  });

  it("lets all give way where the words do not fit", () => {
    expect(widthsOf([["evidence", "relation"]], [3, 1], 12)).toEqual([6, 6]);
  });

  it("always adds up to the total, and keeps words whole where they fit", () => {
    const words = fc.stringMatching(/^[a-z甲乙 ]{0,40}$/u);
    const tables = fc
      .tuple(
        fc.array(fc.tuple(words, words, words), { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
      )
      .map(([rows, shares]) => tableOf(rows, shares));
    fc.assert(
      fc.property(tables, fc.integer({ min: 10, max: 200 }), (table, total) => {
        const widths = columnWidths(table, { total, padding: 2 });
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(total);
        if (total < 3 * 26) return;
        for (const [at, { head }] of table.columns.entries()) {
          for (const word of head.match(/[a-z]+/gu) ?? [])
            expect(widths[at] ?? 0).toBeGreaterThanOrEqual(Math.min(stringWidth(word), 24) + 2 - 1e-9);
        }
      }),
    );
  });
});
