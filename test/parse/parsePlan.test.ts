import { describe, expect, it } from "vitest";
import { InvalidArgumentError, InvalidOptionError, LimitError } from "../../src/model/errors.ts";
import type { Issue } from "../../src/model/issue.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";
import { toDivisionTable } from "../../src/parse/toDivisionTable.ts";
import { sha256 } from "../../src/text/sha256.ts";
import { checkPlan } from "../support/checkPlan.ts";
import { countyPlan } from "../support/countyPlan.ts";

const TEXT = `甲乙县人民政府关于印发《甲乙县乡村建设实施方案》的通知
甲政发〔2025〕3号
各乡镇人民政府：
甲乙县乡村建设实施方案
为加快乡村建设，制定本方案。
一、工作目标
到2027年，建成示范村30个，农村道路总里程达到500公里。
二、重点任务
（一）改善道路条件。新建县道20公里，改造乡道。（县交通运输局、各乡镇（街道）按职责分工负责）
（二）发展特色产业。一是新建果园2万亩。二是培育企业6家左右。（县农业农村局牵头，县财政局配合）
三、推进机制
成立工作专班，由县政府办分管副主任担任召集人，县教育局、县水利局为成员单位，专班办公室设在县农业农村局。
甲乙县人民政府办公室
2025年3月1日
`;
const plan = parsePlan(TEXT, { name: "jia.txt", divisions: toDivisionTable({ "999901": "甲乙县" }) });

describe("a plan", () => {
  it("holds to the laws of every plan", () => {
    checkPlan(plan, TEXT);
  });

  it("has the title, number and date of its document, and its place with level and code", () => {
    expect(plan).toMatchObject({
      title: "甲乙县乡村建设实施方案",
      documentNumber: "甲政发〔2025〕3号",
      issued: "2025-03-01",
      id: "999901",
    });
    expect(plan.place).toEqual({ name: "甲乙县", code: "999901", level: "county", inferred: false });
  });

  it("tells its source", () => {
    expect(plan.source).toEqual({ name: "jia.txt", sha256: sha256(TEXT), length: TEXT.length });
  });

  it("has sections from the letter to the signature", () => {
    expect(plan.sections.map((section) => `${section.id} ${section.kind}`)).toEqual([
      "l1 letter",
      "0 preamble",
      "1 goals",
      "2 tasks",
      "3 mechanism",
      "s1 signature",
    ]);
  });

  it("has tasks with titles, bodies and measures", () => {
    expect(plan.tasks.map((task) => `${task.id} ${task.title}`)).toEqual(["2.1 改善道路条件", "2.2 发展特色产业"]);
    expect(plan.tasks.map((task) => task.organizations.map((body) => `${body.name} ${body.role}`))).toEqual([
      ["县交通运输局 joint", "各乡镇（街道） joint"],
      ["县农业农村局 lead", "县财政局 support"],
    ]);
    expect(plan.tasks[1]?.measures.map((measure) => `${measure.id} ${measure.group} ${measure.text}`)).toEqual([
      "2.2m1 1 新建果园2万亩",
      "2.2m2 2 培育企业6家左右",
    ]);
  });

  it("has measures of the goals in their section", () => {
    expect(plan.sections[2]?.measures.map((measure) => measure.text)).toEqual(["建成示范村30个", "农村道路总里程达到500公里"]);
    expect(plan.sections[3]?.measures).toEqual([]);
  });

  it("has targets of goals and tasks in reading order", () => {
    expect(plan.targets.map((target) => `${target.id} ${target.indicator} ${target.year}`)).toEqual([
      "1t1 示范村 2027",
      "1t2 农村道路总里程 2027",
      "2.1t1 县道 null",
      "2.2t1 果园 null",
      "2.2t2 企业 null",
    ]);
  });

  it("has a mechanism", () => {
    expect(plan.mechanism?.conveners).toMatchObject([{ name: "县政府办", post: "分管副主任" }]);
    expect(plan.mechanism?.members.map((entry) => entry.name)).toEqual(["县教育局", "县水利局"]);
    expect(plan.mechanism?.office?.name).toBe("县农业农村局");
  });

  it("has no issue", () => {
    expect(plan.issues).toEqual([]);
  });
});

describe("the id of a plan", () => {
  it("is the option's, else the place's code, else the start of the source's hash", () => {
    expect(parsePlan(TEXT, { id: "甲" }).id).toBe("甲");
    expect(parsePlan(TEXT, { place: { name: "丙县", code: "999902" } }).id).toBe("999902");
    expect(parsePlan(TEXT).id).toBe(sha256(TEXT).slice(0, 12));
  });
});

describe("a section that describes", () => {
  it("promises nothing, and its items neither, but where they say so", () => {
    const plan = parsePlan(
      "安平县考核方案\n一、基本情况\n（一）供水。建成水厂5座。力争到2027年建成水厂9座。\n二、重点任务\n（一）供水。新建水厂4座。",
    );
    expect(plan.targets.map(({ taskId, quantity }) => `${taskId} ${quantity?.value}`)).toEqual(["1.1 9", "2.1 4"]);
  });
});

describe("the name of a phase", () => {
  const indicators = (title: string) => parsePlan(`一、实施步骤\n（一）${title}。逐校整改。`).targets.map(({ indicator }) => indicator);

  it("promises nothing", () => {
    expect(indicators("全面实施阶段（2025年5月—2026年12月）")).toEqual([]);
    expect(indicators("全面实施阶段(2025年5月—2026年12月)")).toEqual([]);
    expect(indicators("2026年12月底前全面开通农村公路")).toEqual(["农村公路"]);
  });
});

describe("the years of goals", () => {
  const yearsOf = (goals: string): (number | null)[] => countyPlan({ goals }).targets.map((target) => target.year);

  it("are carried on to the end of the paragraph, or to the next year", () => {
    expect(yearsOf("到2027年，成效明显。普及率达到90%。")).toEqual([2027]);
    expect(yearsOf("到2027年，成效明显。普及率达到90%。到2030年，成效更好。普及率达到95%。")).toEqual([2027, 2030]);
  });

  it("are not carried into the next paragraph, nor from a year inside a sentence", () => {
    expect(yearsOf("到2027年，成效明显。\n普及率达到90%。")).toEqual([null]);
    expect(yearsOf("成效明显，到2027年，产量达到5万吨。普及率达到90%。")).toEqual([2027, null]);
  });
});

describe("the date and the number of a plan", () => {
  it.each([
    ["道路方案\n一、建设。新建道路。\n甲县人民政府\n2025年3月1日", "2025-03-01"],
    ["道路方案　　一、建设。新建道路。　　甲县人民政府　　2025年3月1日", "2025-03-01"],
    ["道路方案\n一、建设。2025年3月1日起新建道路。", null],
  ])("of %j: issued %s", (text, issued) => {
    expect(parsePlan(text).issued).toBe(issued);
  });

  it.each([
    ["道路方案\n甲政发〔2025〕3号\n一、建设。新建道路。", "甲政发〔2025〕3号"],
    ["关于道路建设的通知甲政发〔2025〕3号\n一、建设。新建道路。", "甲政发〔2025〕3号"],
    ["道路方案\n根据《道路意见》（甲政发〔2024〕1号），制定本方案。\n一、建设。新建道路。", null],
  ])("of %j: number %s", (text, number) => {
    expect(parsePlan(text).documentNumber).toBe(number);
  });
});

describe("the mechanism of a plan", () => {
  it("is read in a task that sounds like one, where no section is one", () => {
    const task = "一、强化组织领导\n成立工作专班，县教育局、县水利局为成员单位。\n责任单位：县教育局";
    expect(parsePlan(task).mechanism?.members.map((entry) => entry.name)).toEqual(["县教育局", "县水利局"]);
    expect(parsePlan(task).tasks).toHaveLength(1);
    expect(parsePlan("一、加强考核\n成立工作专班，县教育局、县水利局为成员单位。").mechanism).toBeNull();
  });
});

describe("the place of a plan", () => {
  it("is the option's, with its level by its name", () => {
    expect(parsePlan("一、建设。", { place: { name: "丙市" } }).place).toEqual({
      name: "丙市",
      code: null,
      level: "city",
      inferred: false,
    });
  });

  it.each([
    ["甲乙县道路建设方案", "甲乙县"],
    ["甲乙市丙丁区人民政府关于印发《道路建设方案》的通知", "丙丁区"],
    ["甲乙省人民政府关于道路建设的意见", "甲乙省"],
  ])("is told by the title %s: %s", (title, name) => {
    expect(parsePlan(`${title}\n一、建设。新建道路。`).place).toMatchObject({ name, inferred: false });
  });

  it.each(["全县道路建设方案", "道路建设方案", "示范区建设方案", "城乡区域发展方案"])("is not told by the title %s", (title) => {
    expect(parsePlan(`${title}\n一、建设。新建道路。`).place).toBeNull();
  });

  it("is inferred from the body, and says so", () => {
    const body = "一、建设。建设鼯麓县道路，鼯麓片区果园，鼯麓茶园。（县教育局、县水利局、市生态环境局鼯麓分局负责）";
    const inferred = parsePlan(`道路建设方案\n${body}`);
    expect(inferred.place).toEqual({ name: "鼯麓县", code: null, level: "county", inferred: true });
    expect(inferred.issues.map((issue) => issue.code)).toEqual(["place-inferred"]);
  });

  it("is null where the body names one too seldom", () => {
    expect(parsePlan("道路建设方案\n一、建设。建设鼯麓县道路。（县教育局、县水利局负责）").place).toBeNull();
  });
});

describe("an issue", () => {
  const codes = (text: string): Issue["code"][] => parsePlan(text, { place: { name: "甲县" } }).issues.map((issue) => issue.code);

  it.each([
    ["empty-text", " \n", "道路方案\n一、建设。新建道路。"],
    ["no-outline", "道路方案\n新建道路。", "道路方案\n一、建设。新建道路。"],
    ["outline-inferred", "道路方案\n新建。（县教育局负责）\n改造。（县教育局负责）\n修建。（县教育局负责）", "道路方案\n新建道路。"],
    ["foreign-tail", "道路方案\n一、建设。新建。\n乙市水利局关于印发水利办法的通知", "道路方案\n一、建设。新建。"],
    ["no-title", "一、建设。新建道路。", "道路方案\n一、建设。新建道路。"],
    ["duplicate-number", "道路方案\n一、建设。新建。\n一、改造。改造。", "道路方案\n一、建设。新建。\n二、改造。改造。"],
    ["empty-task", "道路方案\n一、建设。（责任单位：县教育局）", "道路方案\n一、建设。新建道路。"],
    [
      "no-responsibility",
      "道路方案\n一、建设。新建。（责任单位：县教育局）\n二、改造。改造。",
      "道路方案\n一、建设。新建。\n二、改造。改造。",
    ],
    ["several-plans", "道路方案\n一、建设。新建。\n水利方案\n一、修建。修建。", "道路方案\n一、建设。新建。"],
  ] as const)("%s is raised by %j and not by %j", (code, raises, not) => {
    expect(codes(raises)).toContain(code);
    expect(codes(not)).not.toContain(code);
  });

  it("no-place is raised where neither title nor body tells", () => {
    expect(parsePlan("道路方案\n一、建设。新建道路。").issues.map((issue) => issue.code)).toEqual(["no-place"]);
  });
});

describe("a section that lists duties by body", () => {
  it("makes the heading of each item the body in charge", () => {
    const { tasks } = parsePlan("一、职责分工\n（一）县教育局。新建学校。\n（二）县水利局。修建水渠。");
    expect(tasks.map((task) => task.organizations)).toMatchObject([[{ name: "县教育局", role: "joint" }], [{ name: "县水利局" }]]);
  });
});

describe("a bad call", () => {
  it("throws what it got and what it expected", () => {
    // a caller without types can hand over anything
    expect(() => parsePlan(null as unknown as string)).toThrow(new InvalidArgumentError("text", "null", "a string"));
    expect(() => parsePlan("一、", { maxLength: 1 })).toThrow(LimitError);
    expect(() => parsePlan("", { maxLength: 0 })).toThrow(InvalidOptionError);
  });

  it("with an unknown option throws", () => {
    const options: object = { nmae: "jia.txt" };
    expect(() => parsePlan("", options)).toThrow(InvalidOptionError);
  });
});

describe("the issue of an invisible character", () => {
  it.each([
    ["before the character behind it", "\u200b𠮷县", "𠮷"],
    ["behind the last one", "甲𠮷\u200e", "𠮷"],
    ["between two", "甲\u200b乙", "乙"],
  ])("points at a whole character: %s", (_, text, character) => {
    const plan = parsePlan(text);
    const span = plan.issues.find(({ code }) => code === "invisible-character")?.span;
    expect(plan.text.slice(span?.start, span?.end)).toBe(character);
  });
});
