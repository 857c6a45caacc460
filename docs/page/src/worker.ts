import "./withoutEval.ts";

import { alignTasks } from "../../../src/align/alignPlans.ts";
import { comparePlans } from "../../../src/comparePlans.ts";
import { compareTheme } from "../../../src/compareTheme.ts";
import type { Comparison } from "../../../src/model/comparison.ts";
import { toHtml } from "../../../src/report/html/toHtml.ts";
import type { Language } from "../../../src/report/phrases.ts";
import { toSay } from "../../../src/report/phrases.ts";
import { planName } from "../../../src/report/planName.ts";
import type { Answer, Numbered, Request, Step } from "./messages.ts";
import { PageError, toFailure } from "./pageError.ts";
import { readSource } from "./readSource.ts";
import { saveReport } from "./saveReport.ts";

// All long work is done here, so that the page answers while it goes on.

type OnStep = (step: Step) => void;

let comparison: Comparison | null = null;

self.addEventListener("message", ({ data }: MessageEvent<Numbered<Request>>) => void answer(data));

async function answer({ id, ...request }: Numbered<Request>): Promise<void> {
  const post = (message: Answer): void => self.postMessage({ id, ...message });
  try {
    post(await answerOf(request, (step) => post({ kind: "step", step })));
  } catch (error) {
    post({ kind: "failed", failure: toFailure(error) });
  }
}

async function answerOf(request: Request, onStep: OnStep): Promise<Answer> {
  switch (request.kind) {
    case "read":
      return { kind: "plans", plans: await readSource(request.source, request.side, onStep) };
    case "compare":
      comparison = compare(request, onStep);
      return reportOf(comparison, request.language, onStep);
    case "show":
      return reportOf(whatWasCompared(), request.language, onStep);
    case "save":
      onStep("write");
      return { kind: "file", ...(await saveReport(whatWasCompared(), request.format, request.language)) };
  }
}

function compare({ left, right, theme }: Request & { kind: "compare" }, onStep: OnStep): Comparison {
  onStep("align");
  const alignment = alignTasks(left, right);
  onStep("diff");
  if (theme === "") return comparePlans(left, right, { alignment });
  return compareTheme(left, right, theme, { alignment });
}

function reportOf(subject: Comparison, language: Language, onStep: OnStep): Answer {
  onStep("write");
  const title = toSay(language)("title", { left: planName(subject.left), right: planName(subject.right) });
  return { kind: "report", title, html: toHtml(subject, { language }) };
}

function whatWasCompared(): Comparison {
  if (comparison === null) throw new PageError("worker-failed");
  return comparison;
}
