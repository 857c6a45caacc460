import type { Aim, Figure } from "./figure.ts";
import { formatTime } from "./formatTime.ts";

export const OURS = "crosscounty";

/** A line for each peer of a race: how many times faster we are. `aims` by the peer's name; without one the line is there to be seen. */
export function faster(work: string, times: ReadonlyMap<string, number>, aims: Readonly<Record<string, Aim>> = {}): Figure[] {
  const ours = times.get(OURS) ?? Number.NaN;
  return [...times]
    .filter(([name]) => name !== OURS)
    .map(([peer, theirs]) => ({
      work,
      peer,
      ours: formatTime(ours),
      theirs: formatTime(theirs),
      value: theirs / ours,
      unit: "times faster",
      aim: aims[peer] ?? null,
    }));
}

/** At least so many times faster. */
export function timesFaster(value: number, stretch: number | null = null): Aim {
  return { kind: "at-least", value, stretch };
}
