import { describe, expect, it } from "vitest";
import { TABLE_NAMES, tableOf } from "../../src/tables/tables.ts";

/** Words that SQL keeps for itself: a column of such a name has to be quoted in every query. */
const RESERVED = new Set(
  "all and any as asc case check column create cross default desc distinct else end except for foreign from full grant group having in inner into is join lateral left like limit natural not null offset on only or order outer primary references right select table then to union unique user using when where window with".split(
    " ",
  ),
);

describe.each(TABLE_NAMES.map((name) => [name, tableOf(name)] as const))("%s", (name, { key, columns }) => {
  it("has a required key among its columns", () => expect(columns[key]).toMatchObject({ type: "string", required: true }));

  it("has names that SQL, R and Python take without quotes", () => {
    const names = [name, ...Object.keys(columns)];
    expect(names.filter((one) => !/^[a-z][a-z0-9_]*$/u.test(one) || RESERVED.has(one))).toEqual([]);
  });

  it("joins to tables alone, by their key", () => {
    const joins = Object.values(columns).flatMap((column) => column.joins ?? []);
    expect(joins.filter((table) => !TABLE_NAMES.some((known) => known === table))).toEqual([]);
  });

  it("says in both languages what a column is", () => {
    for (const { en, zh } of Object.values(columns)) {
      expect(en).toMatch(/^[^|\n]{3,}$/u);
      expect(zh).toMatch(/^(?=.*\p{Script=Han})[^|\n]+$/u);
    }
  });
});
