import type { Failure } from "./messages.ts";

/** What goes wrong in the page itself, before or after the library. */
export class PageError extends Error {
  readonly code: "nothing-pasted" | "empty-file" | "worker-failed";
  constructor(code: PageError["code"]) {
    super(code);
    this.code = code;
  }
}

/** An error as data, which can leave the worker. */
export function toFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { code: "unexpected", found: "", expected: "", message: String(error) };
  const words = (key: string): string => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === "string" ? value : "";
  };
  return { code: words("code") || "unexpected", found: words("found"), expected: words("expected"), message: error.message };
}
