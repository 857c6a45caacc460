import { expect, it } from "vitest";
import { once } from "../../src/text/once.ts";

it.each([[{ a: 1 }], [undefined], [null]])("once makes %j when it is first asked for, and then gives the same", (value) => {
  let calls = 0;
  const get = once(() => {
    calls++;
    return value;
  });
  expect(calls).toBe(0);
  expect([get(), get(), calls]).toEqual([value, value, 1]);
});
