import type { Comparator, Quantity } from "../model/quantity.ts";
import { formatNumeral } from "../text/formatNumeral.ts";
import { formatDecimal } from "../text/numerals.ts";

/** The word that makes a bare amount a bound, before or behind it. */
const BOUNDS: Readonly<Record<Comparator, { before: string; behind: string }>> = {
  "=": { before: "", behind: "" },
  ">=": { before: "", behind: "以上" },
  ">": { before: "超过", behind: "" },
  "<=": { before: "", behind: "以内" },
  "<": { before: "低于", behind: "" },
  "~": { before: "", behind: "左右" },
  range: { before: "", behind: "" },
};

/**
 * An amount in one standard wording, whatever its own was: `parseQuantity` gives the same amount back, only `text` is the new wording.
 *
 * @example formatQuantity(parseQuantity("不低于１２．５万吨")) // "12.5万吨以上"
 */
export function formatQuantity(quantity: Quantity): string {
  const amount = formatAmount(quantity);
  const bound = amount.implies === quantity.comparator ? BOUNDS["="] : BOUNDS[quantity.comparator];
  return bound.before + amount.words + bound.behind;
}

/** The amount without its bound, and the comparator that its wording alone gives it. */
function formatAmount({ value, maxValue, unit, qualifier }: Quantity): { words: string; implies: Comparator } {
  const isRange = maxValue !== null;
  const amount = formatDecimal(value);
  const rest = isRange ? `—${formatDecimal(maxValue)}${unit}` : unit;
  switch (qualifier) {
    case null:
      return { words: amount + rest, implies: isRange ? "range" : "=" };
    case "near":
      return { words: `近${amount}${rest}`, implies: isRange ? "range" : "~" };
    case "over":
      return { words: isRange ? `${amount}余${unit}${rest}` : `${amount}余${unit}`, implies: isRange ? "range" : ">" };
    case "several":
      return { words: `数${inWords(value, unit)}${rest}`, implies: isRange ? "range" : "~" };
    case "magnitude":
      return formatMagnitude(value, unit);
  }
}

/** 百家, 千亩, 600亿级; 上百五十家 where neither the digits nor 级 tell that an order of magnitude is meant. */
function formatMagnitude(value: number, unit: string): { words: string; implies: Comparator } {
  const words = inWords(value, unit);
  if (/^[百千]?$/u.test(words)) return { words: words + unit, implies: "=" };
  if (unit.endsWith("亿元")) return { words: formatDecimal(value) + unit.replace(/元$/u, "级"), implies: "=" };
  return { words: `上${words}${unit}`, implies: ">=" };
}

/** The digits of a loose amount: 百 and not 一百; none before a 万 or 亿 that stands for one. */
function inWords(value: number, unit: string): string {
  if (value === 1 && /^[万亿]/u.test(unit)) return "";
  const words = formatNumeral(value) ?? formatDecimal(value);
  return words.replace(/^一(?=[百千万])/u, "");
}
