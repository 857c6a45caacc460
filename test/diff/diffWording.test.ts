import { describe, expect, it } from "vitest";
import { diffWording } from "../../src/diff/diffWording.ts";

/** The two clauses as one line: [-left-] and {+right+} in what both have. */
function marked(left: string, right: string): string {
  const signs = { same: ["", ""], left: ["[-", "-]"], right: ["{+", "+}"] } as const;
  return diffWording(left, right)
    .map(({ kind, text }) => signs[kind][0] + text + signs[kind][1])
    .join("");
}

describe("diffWording", () => {
  it.each([
    ["完善奖补政策", "落实奖补政策", "[-完善-]{+落实+}奖补政策", "a word for another"],
    ["完善政策", "完善奖补政策", "完善{+奖补+}政策", "a word more"],
    ["完善奖补政策", "完善政策", "完善[-奖补-]政策", "a word less"],
    ["新建茶园2万亩", "新建茶园2.5万亩", "新建茶园[-2万亩-]{+2.5万亩+}", "an amount changes as a whole"],
    ["新建茶园2万亩以上", "新建茶园2万亩", "新建茶园2万亩[-以上-]", "a bound alone"],
    ["建设“四好农村路”", "建设“五好农村路”", "建设[-“四好农村路”-]{+“五好农村路”+}", "a quoted name changes as a whole"],
    ["落实《土地管理法》", "落实《土地承包法》", "落实[-《土地管理法》-]{+《土地承包法》+}", "so does a title"],
    [
      "（落实《土地管理法》）",
      "（落实《土地承包法》）",
      "（落实[-《土地管理法》-]{+《土地承包法》+}）",
      "also one inside of other brackets",
    ],
    ["建设道路（一期）", "建设道路（二期）", "建设道路（[-一-]{+二+}期）", "other brackets are no names"],
    ["落实《土地管理法》2万亩", "落实《土地承包法》2万亩", "落实[-《土地管理法》-]{+《土地承包法》+}2万亩", "a title before an amount"],
    ["建设“2万亩茶园”", "建设“2万亩果园”", "建设[-“2万亩茶园”-]{+“2万亩果园”+}", "a name that holds an amount"],
    ["修建2万米“四好路”", "修建2万米“五好路”", "修建2万米[-“四好路”-]{+“五好路”+}", "a name right behind an amount"],
    ["新建茶园２万亩", "新建茶园2万亩", "新建茶园２万亩", "widths are no change, and the left clause's own are shown"],
    ["完善政策", "完善政策", "完善政策", "nothing changed"],
    ["", "完善政策", "{+完善政策+}", "nothing on the left"],
    ["完善政策", "", "[-完善政策-]", "nothing on the right"],
    ["", "", "", "nothing at all"],
    ["建设“四好农村路", "建设四好农村路", "建设[-“-]四好农村路", "a mark that never closes"],
  ])("%s → %s is %s: %s", (left, right, expected) => {
    expect(marked(left, right)).toBe(expected);
  });

  it.each([
    ["完善奖补政策，新建茶园2.5万亩", "落实“四好农村路”补助，新建茶园３万亩"],
    ["𠮷野家新建２家", "新建𠮷野家3家"],
    ["[-甲-]", "{+乙+}"],
  ])("gives %s back from its same and left parts", (left, right) => {
    const parts = diffWording(left, right);
    const textOf = (...kinds: string[]) =>
      parts
        .filter((part) => kinds.includes(part.kind))
        .map((part) => part.text)
        .join("");
    expect(textOf("same", "left")).toBe(left);
    expect(textOf("same", "right").normalize("NFKC")).toBe(right.normalize("NFKC"));
  });

  it("gives up on two long clauses that share nothing", () => {
    const [left, right] = ["甲乙丙丁".repeat(5000), "戊己庚辛".repeat(5000)];
    expect(diffWording(left, right)).toEqual([
      { kind: "left", text: left },
      { kind: "right", text: right },
    ]);
  });
});
