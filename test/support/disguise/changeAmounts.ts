import type { GoldTarget } from "../score/gold.ts";
import type { Change } from "./goldenPair.ts";
import { mapGoldWords } from "./mapGoldWords.ts";
import { NEW_AMOUNTS } from "./newAmounts.ts";
import { swapWords } from "./swapWords.ts";

/** Puts other amounts, years and grades into both plans, and their values into the gold. */
export const changeAmounts: Change = ({ left, right, gold }) => {
  const change = swapWords(new Map(NEW_AMOUNTS.map(({ old, now }) => [old, now])));
  const valued = { ...gold, targets: gold.targets.map(toNewValues) };
  return { left: change(left), right: change(right), gold: mapGoldWords(valued, change) };
};

/** A target's value and year after the change. Its words are still the old ones: they tell which amount it has. */
function toNewValues(target: GoldTarget): GoldTarget {
  const { quote, value, baseValue, year } = target;
  const amount = NEW_AMOUNTS.find(({ old, values }) => quote.includes(old) && values[0] === value?.[0]);
  const factor = amount ? amount.values[1] / amount.values[0] : 1;
  return {
    ...target,
    value: value?.map((number) => number * factor),
    baseValue: baseValue?.map((number) => number * factor),
    year: year.map((one) => NEW_AMOUNTS.find(({ old }) => old === `${one}年`)?.values[1] ?? one),
  };
}
