import { readTask } from "./readTask.ts";

/** Each target as one line: name, comparator and amount, change, year, and the place in the list of what it is a part of. */
export function sayTargets(sentence: string): string[] {
  const { targets } = readTask(sentence);
  return targets.map(({ indicator, quantity, change, year, partOf, baseline }) => {
    const amount = quantity ? `${quantity.comparator}${quantity.value}${quantity.unit}` : "yes";
    const whole = targets.findIndex(({ id }) => id === partOf);
    const words = [indicator, amount, change, year ?? "", whole < 0 ? "" : `of ${whole}`, baseline ? `from ${baseline.quote}` : ""];
    return words.filter((word) => word !== "").join(" ");
  });
}
