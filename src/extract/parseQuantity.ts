import type { Quantity } from "../model/quantity.ts";
import { findQuantities } from "./findQuantities.ts";

/**
 * The amount that a text is: number, unit and the words that bound it, and nothing else. Null for any other text.
 *
 * @example parseQuantity("12.5万吨以上") // value 12.5, unit 万吨, comparator >=, base 125000 吨
 */
export function parseQuantity(text: string): Quantity | null {
  const [only] = findQuantities(text);
  return only?.span.start === 0 && only.span.end === text.length ? only.quantity : null;
}
