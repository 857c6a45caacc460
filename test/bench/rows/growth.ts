import { parsePlan } from "../../../src/parse/parsePlan.ts";
import type { Row } from "../figure.ts";
import { threeDigits } from "../formatTime.ts";
import { longPlan } from "../longPlan.ts";
import { race } from "../race.ts";

const [SHORT, LONG] = [100, 10_000];

/** A text of a hundred times as many tasks takes about a hundred times as long. */
export const growth: Row = () => {
  const [short, long] = [longPlan(SHORT), longPlan(LONG)];
  const times = race(
    [
      { name: "short", run: () => parsePlan(short) },
      { name: "long", run: () => parsePlan(long) },
    ],
    { seconds: 60, rounds: 21 },
  );
  const [ours, theirs] = [perCharacter(times.get("long"), long), perCharacter(times.get("short"), short)];
  return [
    {
      work: `text → Plan of ${LONG} tasks, time per character`,
      peer: `${SHORT} tasks`,
      ours: `${threeDigits(ours)} µs`,
      theirs: `${threeDigits(theirs)} µs`,
      value: ours / theirs,
      unit: "times the time",
      aim: { kind: "at-most", value: 1.3, stretch: null },
    },
  ];
};

function perCharacter(milliseconds: number | undefined, text: string): number {
  return ((milliseconds ?? Number.NaN) * 1000) / text.length;
}
