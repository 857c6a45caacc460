import { describe, expect, it } from "vitest";
import { LIST_MARK, OPENER } from "../../src/text/characterKinds.ts";
import { splitClauses } from "../../src/text/splitClauses.ts";
import { plain, showSpans } from "../support/showSpans.ts";

describe("clauses", () => {
  it.each([
    ["[新建果园]，[改造茶园]；[完善机制]。[全部完成]！[是否]？", "are apart by ，；。！？"],
    ["[新建果园],[改造茶园];[完善机制]!", "are apart by half-width marks too"],
    ["[新建果园、改造茶园]", "are not apart by 、"],
    ["[新建果园1,500亩]，[完成]", "are not apart by the comma of thousands"],
    ["[第1条],[第2条]", "are apart by a comma that stands between no digits"],
    ["[第5条]。[3亩]", "are apart by 。 before a digit"],
    ["[建成5]；[3亩]", "are apart by every other mark between digits"],
    ["[第2条5],[完成]", "are apart by a comma behind a digit alone"],
    ["[新建果园（其中旱地5亩，水田3亩）10亩]，[完成]", "are not apart inside of brackets"],
    ["[推广“一村一品，一镇一业”模式]，[完成]", "are not apart inside of quotation marks"],
    ["[新建果园（其中旱地]，[水田]", "are apart behind a bracket that never closes"],
    ["[新建（\n]".replace("\n]", "]\n[改造）果园]"), "are apart at a line end even inside of brackets"],
    ["[第1条],[完成]", "are apart by a comma before no digit"],
    ["[新建],[2万亩]", "are apart by a comma behind no digit"],
    ["[新建（\r]".replace("\r]", "]\r[改造）果园]"), "are apart at a lone CR even inside of brackets"],
    ["， \u3000，[新建]", "are none of blanks alone"],
    [" [新建果园] ， [改造茶园] ", "leave out the blanks at both ends"],
    ["，，。", "are none between marks alone"],
    ["", "are none in an empty text"],
  ])("%j %s", (marked) => {
    expect(showSpans(plain(marked), splitClauses(plain(marked)))).toBe(marked);
  });

  it("know the kinds of their own signs", () => {
    const [first, second, third] = splitClauses("新建（5亩），改造、修建，完成");
    const holds = (clause: typeof first, kind: number): boolean => ((clause?.kinds ?? 0) & kind) !== 0;
    expect([first, second, third].map((clause) => [holds(clause, OPENER), holds(clause, LIST_MARK)])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it("of one sentence share its number; ， and ； go on, 。 and a line end begin anew", () => {
    expect(splitClauses("新建，改造；完善。完成\n守住").map((clause) => clause.sentence)).toEqual([0, 0, 0, 1, 2]);
  });
});
