import { z } from "zod";

function isSignal(value: unknown): value is AbortSignal {
  return typeof value === "object" && value !== null && "aborted" in value && "throwIfAborted" in value;
}

/** Ends a long call between two of its steps: the call then throws the reason of the signal. By its methods: a page's frames have a class each. */
export const signalSchema = z.custom<AbortSignal>(isSignal, "Invalid input: expected an AbortSignal").nullable().default(null);
