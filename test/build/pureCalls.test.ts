import { expect, it } from "vitest";
import { withPureCalls } from "./pureCalls.ts";

it.each([
  ["a call", "const a = once(() => read(TABLE));", "const a = /* @__PURE__ */ once(() => read(TABLE));"],
  ["calls in a call", "const a = z.array(z.string());", "const a = /* @__PURE__ */ z.array(/* @__PURE__ */ z.string());"],
  ["a chain of calls once", "const a = z.string().nullable();", "const a = /* @__PURE__ */ z.string().nullable();"],
  ["what is new", "export const A = [new Set(b)];", "export const A = [/* @__PURE__ */ new Set(b)];"],
  ["nothing in a function", "const f = () => g(); function h() { const i = g(); }", "const f = () => g(); function h() { const i = g(); }"],
  ["no call that stands by itself", "start(); for (const a of b()) c(a);", "start(); for (const a of b()) c(a);"],
])("withPureCalls marks %s", (_, code, marked) => expect(withPureCalls(code)).toBe(marked));
