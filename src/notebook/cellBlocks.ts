import { InvalidOptionError } from "../model/errors.ts";
import type { Block } from "../report/block.ts";
import { type CellSay, toCellSay } from "./cellWords.ts";
import { comparisonBlocks } from "./comparisonBlocks.ts";
import { planBlocks } from "./planBlocks.ts";
import { rowBlocks } from "./rowBlocks.ts";
import { type Known, type Showable, toKnown } from "./showable.ts";
import { type ShowOptions, toShowOptions } from "./showOptions.ts";

/**
 * What a cell shows, as the blocks of a report; tables are cut at `rows`, and it is said.
 *
 * @throws {InvalidArgumentError} for what cannot be shown
 * @throws {InvalidOptionError} for an unknown option or column
 */
export function cellBlocks(value: Showable, options: Partial<ShowOptions> = {}): Block[] {
  const { known, settings } = checkCall(value, options);
  const say = toCellSay(settings.language);
  return toBlocks(known, settings).flatMap((block) => cutTable(block, settings.rows, say));
}

/** Tells a wrong call where it stands, and not when a kernel asks; builds nothing but the table of rows, whose columns are looked at. */
export function checkCall(value: Showable, options: Partial<ShowOptions>): { known: Known; settings: ShowOptions } {
  const [known, settings] = [toKnown(value), toShowOptions(options)];
  if (known.kind === "rows") rowBlocks(known.rows, settings.columns, settings.language);
  else if (settings.columns.length > 0)
    throw new InvalidOptionError("show option columns", settings.columns.join(", "), "none, but for an array of rows");
  return { known, settings };
}

function toBlocks(known: Known, { columns, language }: ShowOptions): Block[] {
  switch (known.kind) {
    case "plans":
      return known.plans.flatMap((plan) => planBlocks(plan, language));
    case "comparison":
      return comparisonBlocks(known.comparison, language);
    case "rows":
      return rowBlocks(known.rows, columns, language);
  }
}

function cutTable(block: Block, most: number, say: CellSay): Block[] {
  if (block.kind !== "table" || block.rows.length <= most) return [block];
  const all = block.rows.length;
  return [
    { ...block, rows: block.rows.slice(0, most) },
    { kind: "paragraph", runs: [{ text: say("more", { n: all - most, all }) }] },
  ];
}
