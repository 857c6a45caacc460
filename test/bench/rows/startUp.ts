import { spawnSync } from "node:child_process";
import { ROOT } from "../../support/startProcess.ts";
import type { Row } from "../figure.ts";
import { formatTime } from "../formatTime.ts";
import { race } from "../race.ts";

const NODE = "node -e 0";
const COMPARE = "crosscounty compare";

/** A process of its own from start to end; throws where it fails, so that nobody measures an error message. */
function start(...args: string[]): () => number {
  return () => {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env: { PATH: process.env.PATH } });
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
    return status;
  };
}

/** The built command line, cold: node starts, loads it, reads and compares the two seeds and prints. */
export const startUp: Row = () => {
  const times = race(
    [
      { name: COMPARE, run: start("dist/cli/main.js", "compare", "seeds/xiangyin.txt", "seeds/pingjiang.txt") },
      { name: NODE, run: start("-e", "0") },
    ],
    { rounds: 41, seconds: 60 },
  );
  const [ours, theirs] = [times.get(COMPARE) ?? Number.NaN, times.get(NODE) ?? Number.NaN];
  return [
    {
      work: "command line, cold: compare of the two seeds",
      peer: NODE,
      ours: formatTime(ours),
      theirs: formatTime(theirs),
      value: ours / theirs,
      unit: "times the time",
      aim: { kind: "at-most", value: 2, stretch: 1.6 },
    },
  ];
};
