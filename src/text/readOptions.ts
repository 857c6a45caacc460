import type { z } from "zod";
import { InvalidOptionError } from "../model/errors.ts";
import { describeValue } from "./describeValue.ts";

/**
 * Options checked at the boundary; `owner` names them in the error (parse, align, diff).
 *
 * @throws {InvalidOptionError} that names the option, what was found and what was expected
 */
export function readOptions<T extends z.ZodObject>(schema: T, options: unknown, owner: string): z.infer<T> {
  const result = schema.safeParse(ownOf(options));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const known = Object.keys(schema.shape).join(", ");
  if (issue?.code === "unrecognized_keys") throw new InvalidOptionError(`${owner} option`, issue.keys.join(", "), `one of ${known}`);
  const path = issue?.path ?? [];
  if (path.length === 0) throw new InvalidOptionError(`${owner} options`, describeValue(options), "an object");
  const found = path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), options);
  throw new InvalidOptionError(`${owner} option ${path.join(".")}`, describeValue(found), expectation(issue?.message ?? ""));
}

/** Its own fields alone: what somebody wrote into Object.prototype is no option. */
function ownOf(options: unknown): unknown {
  const isRecord = typeof options === "object" && options !== null && !Array.isArray(options);
  return isRecord ? Object.assign(Object.create(null), options) : options;
}

/** zod says "Invalid input: expected number, received string"; the error has a place for each half. */
function expectation(message: string): string {
  return /expected (?<what>.+?)(?:, received .*)?$/u.exec(message)?.groups?.what ?? message;
}
