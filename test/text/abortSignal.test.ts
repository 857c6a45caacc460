import { describe, expect, it } from "vitest";
import { signalSchema } from "../../src/text/abortSignal.ts";

describe("signalSchema", () => {
  it("takes a signal, and what has its methods: the class of another frame is another", () => {
    const { signal } = new AbortController();
    const foreign = { aborted: false, throwIfAborted: () => undefined };
    expect(signalSchema.parse(signal)).toBe(signal);
    expect(signalSchema.parse(foreign)).toBe(foreign);
  });

  it("is null where there is none", () => {
    expect(signalSchema.parse(undefined)).toBeNull();
    expect(signalSchema.parse(null)).toBeNull();
  });

  it.each([["stop"], [1], [{}], [{ aborted: false }], [{ throwIfAborted: () => undefined }], [() => undefined]])("refuses %j", (value) => {
    expect(signalSchema.safeParse(value).error?.issues[0]?.message).toBe("Invalid input: expected an AbortSignal");
  });
});
