import { describe, expect, it } from "vitest";
import { comparePlans } from "../../src/comparePlans.ts";
import { compareTheme } from "../../src/compareTheme.ts";
import { NUMBER_RULES } from "../../src/extract/classifyNumber.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import type { Block, Run } from "../../src/report/block.ts";
import { blocksToMarkdown } from "../../src/report/blocksToMarkdown.ts";
import { reportBlocks } from "../../src/report/reportBlocks.ts";
import { RULE_NAMES } from "../../src/report/ruleNames.ts";
import { BRIEF_PARTS, REPORT_PARTS } from "../../src/report/toBlocks.ts";
import { SEEDS } from "../support/seeds.ts";
import { twoCounties } from "../support/twoCounties.ts";

const { left, right } = twoCounties();
const comparison = comparePlans(left, right);
const blocks = reportBlocks(comparison);
const seeds = comparePlans(parsePlan(SEEDS.xiangyin), parsePlan(SEEDS.pingjiang));

function runsOf(block: Block): readonly Run[] {
  if (block.kind === "paragraph") return block.runs;
  if (block.kind === "list") return block.items.flat();
  return block.kind === "table" ? block.rows.flatMap((row) => row.cells.flatMap((cell) => (cell.kind === "words" ? cell.runs : []))) : [];
}

/** What a report says without the words: kinds, names, and how many cells. */
function shapeOf(all: readonly Block[]): unknown[] {
  return all.map((block) => {
    if (block.kind === "table") return [block.name, block.columns.length, block.rows.map((row) => [row.tags, row.cells.length])];
    return block.kind === "list" ? [block.kind, block.items.length] : block.kind;
  });
}

describe("reportBlocks", () => {
  it("points at the exact words in either plan", () => {
    const references = reportBlocks(seeds)
      .flatMap(runsOf)
      .flatMap((run) => run.reference ?? []);
    expect(references.length).toBeGreaterThan(500);
    for (const { side, span, quote } of references) expect(seeds[side].text.slice(span.start, span.end)).toBe(quote);
  });

  it("gives each quotation whole, also where its words are marked", () => {
    const rows = seeds.measures.filter((row) => row.left && row.right);
    const said = new Set(
      reportBlocks(seeds, { parts: ["measures"] })
        .flatMap((block) =>
          block.kind === "table"
            ? block.rows.flatMap((row) =>
                row.cells.map((cell) => (cell.kind === "words" ? cell.runs.filter((run) => run.mark !== "place") : [])),
              )
            : [],
        )
        .map((runs) => runs.map((run) => run.text).join("")),
    );
    expect(rows.flatMap((row) => [row.left?.quote ?? "", row.right?.quote ?? ""]).filter((quote) => !said.has(quote))).toEqual([]);
  });

  it("has as many cells in every row as the table has columns", () => {
    for (const block of reportBlocks(seeds))
      if (block.kind === "table") expect(block.rows.every((row) => row.cells.length === block.columns.length)).toBe(true);
  });

  it("says the same in both languages", () => {
    expect(shapeOf(reportBlocks(seeds, { language: "en" }))).toEqual(shapeOf(reportBlocks(seeds)));
  });

  it("in English holds Chinese in words of the plans alone", () => {
    const spoken = reportBlocks(comparison, { language: "en", parts: ["glance", "targets", "method"] })
      .flatMap(runsOf)
      .filter((run) => run.reference === undefined)
      .map((run) => run.text.replaceAll(/[“《(（][^”》)）]*[”》)）]|安平县|柳林县/gu, ""));
    const indicators = [...left.targets, ...right.targets].flatMap((target) => [target.quantity?.text ?? "", target.indicator]);
    const bare = spoken.map((text) => indicators.reduce((rest, name) => (name === "" ? rest : rest.replaceAll(name, "")), text));
    expect(bare.filter((text) => /\p{Script=Han}{4}/u.test(text))).toEqual([]);
  });

  it("gives parts by themselves, in the order of the report and without the title", () => {
    const headings = reportBlocks(comparison, { parts: ["duties", "targets"] }).flatMap((block) =>
      block.kind === "heading" && block.level < 3 ? [block.text] : [],
    );
    expect(headings).toEqual(["目标对照", "责任单位"]);
    expect(blocks.filter((block) => block.kind === "heading" && block.level === 2)).toHaveLength(REPORT_PARTS.length);
  });

  it("in brief has the title, what differs and no list of measures, and says where the rest is", () => {
    for (const language of ["zh-CN", "en"] as const) {
      const brief = reportBlocks(seeds, { language, detail: "brief" });
      const heads = brief.flatMap((block) => (block.kind === "heading" && block.level < 3 ? [block.id] : []));
      expect(heads).toEqual(["title", ...BRIEF_PARTS]);
      expect(brief.flatMap((block) => (block.kind === "table" ? [block.name] : []))).not.toContain("only-measure");
      const full = reportBlocks(seeds, { language, parts: ["only-left"] }).flatMap((block) =>
        block.kind === "table" && block.name === "only-measure" ? [block.rows.length] : [],
      );
      expect(blocksToMarkdown(brief)).toContain(language === "en" ? `And ${full[0]} measures` : `另有举措（按分句计）${full[0]}条`);
      expect(brief.at(-1)).toMatchObject({ kind: "paragraph", runs: [{ mark: "note" }] });
    }
    expect(reportBlocks(seeds, { detail: "full" })).toEqual(reportBlocks(seeds));
  });

  it("sets words against others of the other plan only where these are known: bodies against the same body, no number against another", () => {
    const linked = (part: "duties" | "numbers" | "targets") =>
      reportBlocks(seeds, { parts: [part] })
        .flatMap(runsOf)
        .flatMap((run) => (run.reference?.partner ? [{ ...run.reference, partner: run.reference.partner }] : []));
    expect(linked("numbers")).toEqual([]);
    const bodies = linked("duties").filter(({ quote }) => quote.startsWith("县"));
    expect(bodies.length).toBeGreaterThan(10);
    const pairs = seeds.duties.flatMap((duty) => duty.shared.map(({ left: a, right: b }) => [...a, ...b]));
    for (const { side, quote, partner } of bodies) {
      const other = seeds[side === "left" ? "right" : "left"].text.slice(partner.start, partner.end);
      expect(pairs.some((names) => names.includes(quote) && names.includes(other))).toBe(true);
    }
    const targets = seeds.targets.filter((row) => row.left && row.right).map((row) => [row.left?.span, row.right?.span]);
    for (const { side, span, partner } of linked("targets"))
      expect(targets).toContainEqual(side === "left" ? [span, partner] : [partner, span]);
  });

  it("lists no number again that stands in a target, and each that stands in none", () => {
    const listed = reportBlocks(seeds, { parts: ["numbers"] })
      .flatMap(runsOf)
      .flatMap((run) => (run.reference && run.mark !== "place" ? [run.reference] : []));
    const isInTarget = ({ side, span }: { side: "left" | "right"; span: { start: number; end: number } }) =>
      seeds.targets.some(({ [side]: own }) => own && own.span.start <= span.start && own.span.end >= span.end);
    expect(listed.filter(isInTarget)).toEqual([]);
    const others = (["left", "right"] as const).flatMap((side) =>
      seeds[side].numbers.filter(({ class: kind, span }) => kind !== "target" && !isInTarget({ side, span })),
    );
    expect(listed).toHaveLength(others.length);
    expect(listed.length).toBeGreaterThan(20);
  });

  it("leaves the mechanism out of a theme", () => {
    const ids = reportBlocks(compareTheme(left, right, "人居环境")).flatMap((block) => (block.kind === "heading" ? [block.id] : []));
    expect(ids).not.toContain("mechanism");
    expect(ids).toContain("duties");
  });

  it("gives every heading an id of its own", () => {
    const ids = reportBlocks(seeds).flatMap((block) => (block.kind === "heading" ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("refuses what it does not know, and says what it expected", () => {
    const ask = (options: object) => () => reportBlocks(comparison, options);
    expect(ask({ language: "fr" })).toThrow(/report/u);
    expect(ask({ parts: ["glances"] })).toThrow(/report/u);
    expect(ask({ lang: "en" })).toThrow(/report/u);
    expect(ask({ detail: "short" })).toThrow(/report/u);
  });
});

describe("RULE_NAMES", () => {
  it("has words for every rule of numbers", () => {
    expect(NUMBER_RULES.map((rule) => rule.id).filter((id) => !(id in RULE_NAMES))).toEqual([]);
  });
});
