import { checkCall } from "./cellBlocks.ts";
import type { Showable } from "./showable.ts";
import type { ShowOptions } from "./showOptions.ts";
import { toHtml } from "./toHtml.ts";
import { toMarkdown } from "./toMarkdown.ts";
import { toPlain } from "./toPlain.ts";

/** Where Deno's kernel looks for how the last value of a cell shows itself. */
const DISPLAY = Symbol.for("Jupyter.display");

/** What a kernel takes the best from that it can show. */
export interface MimeBundle {
  "text/html": string;
  "text/markdown": string;
  "text/plain": string;
}

/**
 * A copy of a plan, a comparison or rows that shows itself as the last value of a cell of Deno's Jupyter kernel. It stays plain: how it shows
 * itself lies under a symbol that JSON, equality, structuredClone and `Object.keys` do not see, and the value given is left as it was.
 *
 * @throws {InvalidArgumentError} for what cannot be shown
 * @throws {InvalidOptionError} for an unknown option or column
 * @example show(toTables(comparison).target_pairs, { columns: ["left_quote", "outcome", "right_quote"] })
 */
export function show<Value extends Showable>(value: Value, options: Partial<ShowOptions> = {}): Value {
  const bundle = (): MimeBundle => ({
    "text/html": toHtml(value, options),
    "text/markdown": toMarkdown(value, options),
    "text/plain": toPlain(value, options),
  });
  checkCall(value, options);
  // an array or object copied is of the same type
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Value;
  return Object.defineProperty(copy, DISPLAY, { value: bundle });
}
