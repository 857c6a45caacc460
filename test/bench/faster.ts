import type { Aim, Figure } from "./figure.ts";
import { formatTime } from "./formatTime.ts";

export const OURS = "crosscounty";

/** What a race must reach, by the peer's name. */
export type Aims = Readonly<Record<string, Aim>>;

/** A line for each peer of a race: how many times faster we are. Where a peer has no aim, the line is there to be seen. */
export function faster(work: string, times: ReadonlyMap<string, number>, aims: Aims = {}): Figure[] {
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
