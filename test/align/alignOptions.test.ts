import { describe, expect, it } from "vitest";
import { type AlignOptions, toAlignOptions } from "../../src/align/alignOptions.ts";
import { DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS } from "../../src/align/weights.ts";
import { shippedBackground } from "../../src/lexicon/background.ts";
import { InvalidOptionError } from "../../src/model/errors.ts";

describe("toAlignOptions", () => {
  it("gives the defaults for no option", () => {
    expect(toAlignOptions({})).toEqual({ weights: DEFAULT_WEIGHTS, thresholds: DEFAULT_THRESHOLDS, background: null });
  });

  it("keeps the default of every weight that is not given", () => {
    const { weights, thresholds } = toAlignOptions({ weights: { taskTitle: 0 }, thresholds: { task: 1 } });
    expect(weights).toEqual({ ...DEFAULT_WEIGHTS, taskTitle: 0 });
    expect(thresholds).toEqual({ ...DEFAULT_THRESHOLDS, task: 1 });
  });

  it("takes undefined for not given", () => {
    // a caller without exactOptionalPropertyTypes writes this
    const options = { weights: { taskTitle: undefined } } as unknown as Partial<AlignOptions>;
    expect(toAlignOptions(options).weights).toEqual(DEFAULT_WEIGHTS);
  });

  it("does not change the defaults of the package", () => {
    toAlignOptions({}).weights.taskTitle = 99;
    expect(toAlignOptions({}).weights.taskTitle).toBe(DEFAULT_WEIGHTS.taskTitle);
  });

  it("takes a background as shippedBackground and toBackground give it", () => {
    expect(toAlignOptions({ background: shippedBackground() }).background).toBe(shippedBackground());
  });

  it.each([
    ["an unknown option", { treshold: {} }, "treshold"],
    ["an unknown weight", { weights: { taskTitel: 1 } }, "taskTitel"],
    ["a weight that is a word", { weights: { taskTitle: "2" } }, "weights.taskTitle"],
    ["a weight that is no number", { weights: { taskTitle: Number.NaN } }, "weights.taskTitle"],
    ["a threshold without end", { thresholds: { task: Number.POSITIVE_INFINITY } }, "thresholds.task"],
    ["weights as a list", { weights: [1] }, "weights"],
    ["a background that is a name", { background: "plans" }, "background"],
    ["a background without the number of its clauses", { background: { counts: new Map() } }, "align option background"],
    ["a background whose counts are an object", { background: { counts: {}, clauses: 1 } }, "background"],
  ])("refuses %s and names it", (_, options, name) => {
    // a caller without types can hand over anything
    const call = () => toAlignOptions(options as unknown as Partial<AlignOptions>);
    expect(call).toThrow(InvalidOptionError);
    expect(call).toThrow(name);
  });
});
