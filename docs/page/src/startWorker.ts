import type { Answer, Numbered, Request, Step } from "./messages.ts";
import { PageError, toFailure } from "./pageError.ts";

export type Result = Exclude<Answer, { kind: "step" }>;

/** What does the long work, until it is stopped. */
export interface Helper {
  ask(request: Request, onStep?: (step: Step) => void): Promise<Result>;
  stop(): void;
}

interface Waiting {
  onStep: (step: Step) => void;
  resolve: (result: Result) => void;
}

/**
 * A worker from code that stands in the page: a page opened from a disk may load no file beside it. Failures are answers; what is asked of a
 * stopped worker is never answered.
 */
export function startWorker(code: string): Helper {
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const worker = new Worker(url);
  const waiting = new Map<number, Waiting>();
  let last = 0;

  worker.addEventListener("message", ({ data: { id, ...answer } }: MessageEvent<Numbered<Answer>>) => {
    if (answer.kind === "step") return waiting.get(id)?.onStep(answer.step);
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  worker.addEventListener("error", (event) => {
    const failure = { ...toFailure(new PageError("worker-failed")), message: event.message ?? "" };
    for (const { resolve } of waiting.values()) resolve({ kind: "failed", failure });
    waiting.clear();
  });

  return {
    ask: (request, onStep = () => {}) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, { onStep, resolve });
        worker.postMessage({ ...request, id: last });
      }),
    stop: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
