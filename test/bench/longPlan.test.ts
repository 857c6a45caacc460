import { expect, it } from "vitest";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { longPlan } from "./longPlan.ts";

it.each([20, 130])("a long plan has %i tasks, apart, with measures", (count) => {
  const { tasks } = parsePlan(longPlan(count));
  expect(tasks.length).toBe(count);
  expect(tasks.every((task) => task.measures.length > 0)).toBe(true);
});
