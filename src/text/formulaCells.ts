/** What spreadsheets may take for the start of a formula: = + - @ in their plain, full-width and small forms. */
const SIGN = "[=+\\-@＝＋－＠﹦﹢﹣﹫]";
/** Blanks, controls and characters nobody sees, but no line ends: a spreadsheet may drop them and look at what follows. */
const BLANK = "[\\p{Zs}\\p{Cf}\\0-\\t\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f]";
const LINE_END = "[\\n\\r\\v\\f\\x85\\u2028\\u2029]";
/** A cell that begins with one of these is risky too: TAB, CR, LF, NUL. */
const CONTROL = "[\\t\\r\\n\\0]";

/** Where a cell, or a line within it, begins like a formula, however many apostrophes stand before it */
const FORMULA = `'*${BLANK}*${SIGN}`;
const CELL = `${FORMULA}|'*\\p{Zs}*${CONTROL}`;
const RISKY = new RegExp(`^(?=${CELL})|(?<=${LINE_END})(?=${FORMULA})`, "gu");
/** A sign alone, the comparator = of a target, is no formula. */
const LONE_SIGN = new RegExp(`^${SIGN}$`, "u");
const GUARDED = new RegExp(`^'(?=${CELL})|(?<=${LINE_END})'(?=${FORMULA})`, "gu");

/**
 * A text that no spreadsheet takes for a formula: an apostrophe before the cell, and before each line in it, that begins like one.
 * `restoreCell` takes it away again.
 *
 * @example guardCell("=1+1") // "'=1+1"
 */
export function guardCell(text: string): string {
  return LONE_SIGN.test(text) ? text : text.replace(RISKY, "'");
}

/** The text of a cell of our CSV as it was: restoreCell(guardCell(x)) is x for every text. */
export function restoreCell(cell: string): string {
  return cell.replace(GUARDED, "");
}
