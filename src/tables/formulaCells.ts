/** What spreadsheets may take for the start of a formula: = + - @ in their plain, full-width and small forms. */
const SIGN = "[=+\\-@＝＋－＠﹦﹢﹣﹫]";
/** Blanks, controls and characters nobody sees: a spreadsheet may drop them and look at what follows. */
const BLANK = "[\\p{Zs}\\p{Cc}\\p{Cf}]";
/** A cell that begins with one of these is risky too: TAB, CR, LF, NUL. */
const CONTROL = "[\\t\\r\\n\\0]";
const LINE_END = "[\\n\\r\\v\\f\\u0085\\u2028\\u2029]";
const INLINE_BLANK = "[\\p{Zs}\\p{Cf}\\t\\0]";

/** Where a cell or a line within it is risky, however many apostrophes stand before it. */
const RISKY = new RegExp(`^(?='*${BLANK}*${SIGN}|'*\\p{Zs}*${CONTROL})|(?<=${LINE_END})(?='*${INLINE_BLANK}*${SIGN})`, "gu");
const GUARDED = new RegExp(`^'(?='*${BLANK}*${SIGN}|'*\\p{Zs}*${CONTROL})|(?<=${LINE_END})'(?='*${INLINE_BLANK}*${SIGN})`, "gu");

/**
 * A text that no spreadsheet takes for a formula: an apostrophe before the cell, and before each line in it, that begins like one.
 * `restoreCell` takes it away again.
 *
 * @example guardCell("=1+1") // "'=1+1"
 */
export function guardCell(text: string): string {
  return text.replace(RISKY, "'");
}

/** The text of a cell of our CSV as it was: restoreCell(guardCell(x)) is x for every text. */
export function restoreCell(cell: string): string {
  return cell.replace(GUARDED, "");
}
