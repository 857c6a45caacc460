import v8 from "node:v8";

/** Eight times what V8 waits by itself. */
const BUDGET = 1_000_000;

/**
 * Has V8 wait longer before it optimizes a function. A call of the command line is over when most of what the optimizing compiler works on beside
 * it would come to use: without it two plans take a third less of the processor. What a long document repeats is optimized all the same.
 * Only the V8 of Node 20 knows the option.
 */
export function optimizeLate(): void {
  if (process.versions.v8.startsWith("11.")) v8.setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
