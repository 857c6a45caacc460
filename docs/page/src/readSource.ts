import { divisions } from "../../../src/divisions/divisions.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { parsePlans } from "../../../src/parse/parsePlans.ts";
import { pingjiang, xiangyin } from "../../../src/plans/index.ts";
import { readPlanText } from "../../../src/read/readPlanText.ts";
import { toPlan } from "../../../src/read/toPlan.ts";
import type { SideName, Source, Step } from "./messages.ts";
import { PageError } from "./pageError.ts";

const BUILT_IN = { xiangyin, pingjiang };

/** All plans of a source, at least one. */
export async function readSource(source: Source, side: SideName, onStep: (step: Step) => void): Promise<Plan[]> {
  switch (source.kind) {
    case "built-in":
      return [BUILT_IN[source.plan]];
    case "paste":
      if (source.text.trim() === "") throw new PageError("nothing-pasted");
      onStep("parse");
      return parsePlans(source.text, { id: side, divisions });
    case "file":
      return readFile(source, onStep);
  }
}

async function readFile({ name, bytes }: Source & { kind: "file" }, onStep: (step: Step) => void): Promise<Plan[]> {
  if (bytes.length === 0) throw new PageError("empty-file");
  onStep("open");
  const read = await readPlanText(bytes, { name });
  onStep("parse");
  const options = { id: name.replace(/\.[^.]+$/u, "") || name, name, divisions };
  const first = toPlan(read, options);
  return first.issues.some(({ code }) => code === "several-plans") ? parsePlans(read.text, options) : [first];
}
