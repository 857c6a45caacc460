import type { Failure } from "./messages.ts";

/** What goes wrong in the page itself, before or after the library. */
export class PageError extends Error {
  readonly code: "nothing-pasted" | "empty-file" | "unknown-theme" | "worker-failed";
  readonly found: string;
  constructor(code: PageError["code"], found = "") {
    super(code);
    this.code = code;
    this.found = found;
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
