import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/model/issue.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toSourceSpan } from "../../src/text/restoreSource.ts";
import { checkPlan } from "../support/checkPlan.ts";

/** The plan, which holds to the laws of any text. */
function read(source: string): Plan {
  const plan = parsePlan(source);
  checkPlan(plan, source);
  return plan;
}

const codes = (source: string): Issue["code"][] => read(source).issues.map((issue) => issue.code);

// row 1
describe("a text without words", () => {
  it.each(["", " ", "\u3000", "\n\n\n", " \r\n\u3000\u00a0\t\n", "\uFEFF", "\u200b\n\u200b"])(
    "%j is an empty plan with one issue",
    (source) => {
      const { sections, tasks, targets, numbers, issues } = read(source);
      expect({ sections, tasks, targets, numbers }).toEqual({ sections: [], tasks: [], targets: [], numbers: [] });
      expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["empty-text", "error"]]);
    },
  );
});

// row 3
describe("a byte order mark", () => {
  it("at the start is a removal with its place, one in the middle too, with an issue", () => {
    const plan = read("\uFEFF一、建设。新建果园5\uFEFF万亩。");
    expect(plan.removals).toEqual([
      { start: 0, end: 1, text: "\uFEFF", reason: "byte-order-mark" },
      { start: 11, end: 12, text: "\uFEFF", reason: "invisible" },
    ]);
    expect(plan.targets[0]?.quantity?.base.value).toBe(50_000);
    expect(plan.issues.map(({ code }) => code)).toContain("invisible-character");
    expect(codes("\uFEFF一、建设。新建果园5万亩。")).not.toContain("invisible-character");
  });
});

// row 4
describe("a line end", () => {
  const LINES = ["一、重点任务", "（一）新建果园。新建果园5万亩。", "（二）改造茶园。改造茶园3万亩。"];

  it.each(["\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f", "\n\r", "\r\r\n"])("%j parts lines as any other", (end) => {
    const source = LINES.join(end);
    const plan = read(source);
    expect(plan.tasks.map(({ id, title }) => `${id} ${title}`)).toEqual(["1.1 新建果园", "1.2 改造茶园"]);
    const shown = plan.targets.map(({ span }) => toSourceSpan(span, plan.removals)).map(({ start, end: to }) => source.slice(start, to));
    expect(shown).toEqual(["新建果园5万亩", "改造茶园3万亩"]);
  });
});

// row 5
describe("a control character", () => {
  it.each(["\0", "\u0001", "\u0007", "\b", "\u001b", "\u007f", "\u0080", "\u009f"])(
    "%j is kept, with an issue that points at it",
    (character) => {
      const plan = read(`一、建设。新${character}建果园5万亩。`);
      const issue = plan.issues.find(({ code }) => code === "control-character");
      expect(plan.text.slice(issue?.span?.start, issue?.span?.end)).toBe(character);
      expect(plan.targets[0]?.quantity?.base.value).toBe(50_000);
    },
  );
});

// row 6
describe("half of a surrogate pair", () => {
  it.each(["\ud842", "\udfb7", "\udfb7\ud842"])("%j is kept, with an issue; JSON has it as \\u", (half) => {
    const plan = read(`一、建设。新建${half}果园5万亩。`);
    expect(plan.issues.map(({ code }) => code)).toContain("ill-formed-text");
    expect(plan.targets[0]?.quote).toBe(`新建${half}果园5万亩`);
    expect(JSON.stringify(plan)).toMatch(/\\ud[89ab]|\\ud[c-f]/u);
  });
});

// row 7
describe("a character beyond U+FFFF", () => {
  it("stands whole in titles, names and places, beside what cuts a text", () => {
    const plan = read("𠮷县实施方案\n一、𠮷、𬴂。新建𬴂果园5万亩，𠮷改造𠮷。（责任单位：𠮷县局、𬴂、县局）");
    expect(plan.tasks[0]?.title).toBe("𠮷、𬴂");
    expect(plan.tasks[0]?.organizations.map(({ name }) => name)).toEqual(["𠮷县局", "𬴂", "县局"]);
    expect(plan.tasks[0]?.measures.map(({ text }) => text)).toEqual(["新建𬴂果园5万亩", "𠮷改造𠮷"]);
    expect(plan.issues.map(({ code }) => code)).not.toContain("ill-formed-text");
  });
});

// row 8
describe("characters that make one sign", () => {
  it.each(["葛\u{e0100}", "é", "👨\u200d👩\u200d👧", "❤\ufe0f\u200d🔥", "👍🏽"])("%s stay together in text, titles and names", (sign) => {
    const plan = read(`一、${sign}园建设。新建${sign}园5万亩。（责任单位：${sign}办、县局）`);
    expect(plan.removals).toEqual([]);
    expect(plan.tasks[0]?.title).toBe(`${sign}园建设`);
    expect(plan.tasks[0]?.organizations[0]?.name).toBe(`${sign}办`);
  });
});

// row 9
describe("a character without width inside an amount", () => {
  it.each([..."\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"])(
    "%j leaves the amount; the source span covers it, an issue tells",
    (hidden) => {
      const source = `一、建设。新建果园7${hidden}4.${hidden}4万${hidden}亩。`;
      const plan = read(source);
      const [number] = plan.numbers;
      expect(plan.targets[0]?.quantity).toMatchObject({ value: 74.4, unit: "万亩", base: { value: 744_000, unit: "亩" } });
      const span = toSourceSpan(number?.span ?? { start: 0, end: 0 }, plan.removals);
      expect(source.slice(span.start, span.end)).toBe(`7${hidden}4.${hidden}4万${hidden}亩`);
      const issue = plan.issues.find(({ code }) => code === "invisible-character");
      expect(plan.text.slice(issue?.span?.start, issue?.span?.end)).toBe("4");
    },
  );

  it("hides no mark and no name", () => {
    const plan = read("一\u200b、建设\n（\u200b一）新\u2060建。新建果园。（责任\u200b单位：县教\ufeff育局）");
    expect(plan.tasks.map(({ id, title, organizations }) => [id, title, organizations[0]?.name])).toEqual([["1.1", "新建", "县教育局"]]);
  });
});

// row 10
describe("a control of direction", () => {
  it.each([..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"])(
    "%j goes from the text into the removals, with an issue",
    (turn) => {
      const plan = read(`一、建设。新建${turn}果园5${turn}万亩。`);
      expect(plan.text).toBe("一、建设。新建果园5万亩。");
      expect(plan.removals.map(({ text, reason }) => [text, reason])).toEqual([
        [turn, "invisible"],
        [turn, "invisible"],
      ]);
      expect(plan.issues.map(({ code }) => code)).toContain("invisible-character");
    },
  );
});

// row 11
describe("a compatibility form", () => {
  it.each([
    ["普及率达到95％。", "普及率达到95％", 95, "%"],
    ["普及率达到95﹪。", "普及率达到95﹪", 95, "%"],
    ["新建果园７４．４万亩。", "新建果园７４．４万亩", 744_000, "亩"],
    ["新建厂房5㎡。", "新建厂房5㎡", 5, "平方米"],
  ])("%s is read, and kept as written", (sentence, quote, value, unit) => {
    expect(read(`一、建设。${sentence}`).targets).toMatchObject([{ quote, quantity: { base: { value, unit } } }]);
  });

  it.each(["㈠", "⼆", "①", "Ⅲ", "㍿", "ﷺ", "ﬃ"])("%s that grows when it is folded moves no span behind it", (form) => {
    const plan = read(`一、建设。完善${form}${form}制度，新建果园5万亩。`);
    expect(plan.targets.map(({ quote }) => quote)).toEqual(["新建果园5万亩"]);
  });
});
