import { describe, expect, it } from "vitest";
import { NOTHING_STANDS } from "../../src/extract/findResponsibilities.ts";
import { findStanding } from "../../src/extract/findStanding.ts";

const bodies = (text: string): string[] => findStanding(text).bodies.map(({ name, role, cue }) => `${name} ${role} ${cue}`);

describe("what stands for later lines", () => {
  it.each([
    ["新建县道。（县教育局负责。以下均需各乡镇落实，不再列出）", ["各乡镇 joint 以下均需各乡镇落实"]],
    ["新建县道。（县教育局牵头，各乡镇负责落实，以下均需各乡镇落实，不再列出）", ["各乡镇 joint 以下均需各乡镇落实"]],
    ["〔县教育局负责。以下各项均由市、县两级政府负责〕", ["市、县两级政府 joint 以下各项均由市、县两级政府负责"]],
    ["（县教育局、县水利局负责，各乡镇负责落实，下同，不再列出）", ["各乡镇 joint 各乡镇负责落实，下同，不再"]],
    ["责任单位：县教育局，以下均需各乡镇落实", ["各乡镇 joint 以下均需各乡镇落实"]],
  ])("are the bodies of %s: %j", (text, names) => {
    expect(bodies(text)).toEqual(names);
  });

  it.each([
    ["以下均需各乡镇落实。", "a sentence"],
    ["（以下均需提前落实）", "a bracket that names nobody in charge"],
    ["（县教育局负责，下同）", "下同 alone"],
    ["（县教育局负责）", "a line of its own task"],
    ["", "nothing"],
  ])("are none in %s: %s", (text) => {
    expect(findStanding(text)).toEqual(NOTHING_STANDS);
  });

  it("are named once, where the first line does, and by no line of another kind", () => {
    const line = "（县教育局负责。以下均需各乡镇落实，不再列出）";
    const { bodies: found } = findStanding(`${line}新建县道。${line}（县教育局、县水利局负责。列第一位者为牵头单位，下同）`);
    expect(found.map(({ name, span }) => [name, span.start])).toEqual([["各乡镇", line.indexOf("各乡镇")]]);
  });

  it("stand where the text names them first, in a bracket or without", () => {
    const text = "责任单位：县教育局，以下均需各村落实\n（县水利局负责。以下均需各村、各乡镇落实）";
    expect(findStanding(text).bodies.map(({ name, span }) => [name, span.start])).toEqual([
      ["各村", text.indexOf("各村")],
      ["各乡镇", text.indexOf("各乡镇")],
    ]);
  });

  it.each([
    ["（ 责任单位：县教育局，以下均需各乡镇落实）", ["各乡镇 joint 以下均需各乡镇落实"]],
    ["责任单位：县教育局（牵头），以下均需各乡镇落实", ["各乡镇 joint 以下均需各乡镇落实"]],
    ["（各乡镇负责落实，下同，不再列出）", ["各乡镇 joint 各乡镇负责落实，下同，不再"]],
    [`（${"县教育局、".repeat(400)}县水利局负责。以下均需各乡镇落实）`, ["各乡镇 joint 以下均需各乡镇落实"]],
    ["（县教育局负责。以下均需各乡镇落实（街道），不再列出）", ["各乡镇 joint 以下均需各乡镇落实"]],
    [
      "（县水利局负责。以下均需各村落实）\n责任单位：县教育局，以下均需各乡镇落实",
      ["各村 joint 以下均需各村落实", "各乡镇 joint 以下均需各乡镇落实"],
    ],
  ])("are read in %s: %j", (text, names) => {
    expect(bodies(text)).toEqual(names);
  });

  it("have the place of their words", () => {
    const text = "新建县道。（县教育局负责。以下均需各乡镇落实，不再列出）";
    expect(findStanding(text).bodies.map(({ span }) => text.slice(span.start, span.end))).toEqual(["各乡镇"]);
  });

  it.each([
    ["（县教育局负责）（县教育局、县水利局负责。列第一位者为牵头单位，下同）", 9],
    ["新建县道。\n责任单位：县教育局、县水利局（列第一位的为牵头单位，下同）", 21],
    ["（县教育局、县水利局负责）\n注：列第一位者为牵头单位。", 0],
    ["（县教育局、县水利局负责。列第一位者为牵头单位）", Number.POSITIVE_INFINITY],
    ["（县教育局、县水利局负责）", Number.POSITIVE_INFINITY],
    ["“（县教育局、县水利局负责。列第一位者为牵头单位，下同）”", 2],
    ["（县教育局负责。以下均需各乡镇落实）（县教育局、县水利局负责。列第一位者为牵头单位，下同）", 19],
    ["（县教育局、县水利局负责; 列第一位者为牵头单位）", Number.POSITIVE_INFINITY],
    ["（列第一位者为牵头单位。）", 0],
  ])("is who leads: %s from %d", (text, from) => {
    expect(findStanding(text).firstLeadsFrom).toBe(from);
  });
});
