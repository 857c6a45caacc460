import { describe, expect, it } from "vitest";
import { MARKS, markAt } from "../../src/lexicon/marks.ts";
import { SECTION_KINDS } from "../../src/lexicon/sectionKinds.ts";
import { buildOutline } from "../../src/outline/buildOutline.ts";
import { isTask } from "../../src/outline/isTask.ts";
import { listSections } from "../../src/outline/listSections.ts";
import type { OutlineNode } from "../../src/outline/outlineNode.ts";
import { scanText } from "../../src/text/scanText.ts";

const build = (...lines: string[]) => buildOutline(scanText(lines.join("\n")));
/** The tree, one node a line: id, title and kind, indented by depth. */
function draw(nodes: readonly OutlineNode[], depth = 0): string[] {
  return nodes.flatMap((node) => [`${"  ".repeat(depth)}${node.id} ${node.title || "–"} ${node.kind}`, ...draw(node.children, depth + 1)]);
}

/** The words of the sections, one behind the other and indented by depth, as spans and bodies say them. */
function quote(text: string, nodes: readonly OutlineNode[]): string[] {
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return nodes.flatMap((node) => [
    `${node.number ?? node.id}|${node.titleSpan ? slice(node.titleSpan) : ""}|${node.body.map(slice).join("|")}`,
    ...quote(text, node.children),
  ]);
}

/** That spans of siblings stand end to end, from the start of their parent's words to its end. */
function expectCover(nodes: readonly OutlineNode[], end: number): void {
  expect(nodes.map((node) => node.span.end)).toEqual([...nodes.slice(1).map((node) => node.span.start), end]);
  for (const node of nodes.filter(({ children }) => children.length > 0)) expectCover(node.children, node.span.end);
}

describe("spans", () => {
  const text = [
    " 甲县关于印发《道路建设方案》的通知",
    "各乡镇：",
    "道路建设方案",
    "为加快建设。",
    "制定本方案。",
    "一、任务",
    "1. 县道。改造。",
    "要快。",
    "2.新建桥梁；",
    "表1 桥梁一览",
    "甲桥",
    "乙桥",
    "3.新建涵洞；",
    "二、保障措施",
    "加强领导。",
    "甲县人民政府",
    "2025年3月1日",
    "附件1：清单",
    "甲桥",
    "",
  ].join("\n");
  const { nodes } = buildOutline(scanText(text));

  it("of sections cover the text, and those of items their section", () => {
    expect(nodes[0]?.span.start).toBe(0);
    expectCover(nodes, text.length);
    expect(listSections(nodes).map((node) => text.slice(node.span.start).split("\n")[0])).toEqual([
      " 甲县关于印发《道路建设方案》的通知",
      "道路建设方案",
      "一、任务",
      "1. 县道。改造。",
      "2.新建桥梁；",
      "表1 桥梁一览",
      "3.新建涵洞；",
      "二、保障措施",
      "甲县人民政府",
      "附件1：清单",
    ]);
  });

  it("of titles and bodies are the words of the section alone", () => {
    expect(quote(text, nodes)).toEqual([
      "l1||甲县关于印发《道路建设方案》的通知|各乡镇：",
      "0||道路建设方案|为加快建设。|制定本方案。",
      "一、|任务|",
      "1.|县道|改造。|要快。",
      "2.|新建桥梁|",
      "1.2.t1||表1 桥梁一览|甲桥|乙桥",
      "3.|新建涵洞|新建涵洞；",
      "二、|保障措施|加强领导。",
      "s1||甲县人民政府|2025年3月1日",
      "A1||附件1：清单|甲桥",
    ]);
  });
});

describe("a text that holds several plans", () => {
  const text = [
    "道路方案",
    "一、道路。改造。",
    "甲县人民政府",
    "2025年3月1日",
    "水利建设方案",
    "一、水利。修建。",
    "电力建设方案",
    "一、电力。新建。",
  ].join("\n");

  it.each([
    [1, ["0 – preamble", "1 道路 tasks", "u1 – other"], "道路方案"],
    [2, ["u1 – other", "0 – preamble", "1 水利 tasks", "u2 – other"], "水利建设方案"],
    [3, ["u1 – other", "0 – preamble", "1 电力 tasks"], "电力建设方案"],
  ])("is read for its plan %i: %j", (which, sections, title) => {
    const read = buildOutline(scanText(text), which);
    expect(draw(read.nodes)).toEqual(sections);
    expect(read).toMatchObject({ title, plans: 3 });
    expectCover(read.nodes, text.length);
  });

  it("names as the others all that stands before and behind", () => {
    const quoted = quote(text, buildOutline(scanText(text), 2).nodes);
    expect(quoted[0]).toBe("u1||道路方案|一、道路。改造。|甲县人民政府|2025年3月1日");
    expect(quoted.at(-1)).toBe("u2||电力建设方案|一、电力。新建。");
  });

  it("says where the second begins, with the first words of its title", () => {
    const title = `${"水利".repeat(20)}方案`;
    const long = ["道路方案", "一、道路。改造。", title, "一、水利。修建。"].join("\n");
    const start = long.indexOf("水利");
    expect(buildOutline(scanText(long)).issues).toEqual([
      {
        code: "several-plans",
        severity: "warning",
        message: `the text holds 2 plans, the second begins here (${"水利".repeat(15)}); option plan chooses, parsePlans gives all`,
        span: { start, end: start + title.length },
      },
    ]);
  });

  it("counts the end of a page with the plans that are not read", () => {
    const foreign = "乙市人民政府关于印发水利建设办法的通知";
    expect(draw(build("道路方案", "一、道路。改造。", "水利建设方案", "一、水利。修建。", foreign).nodes)).toEqual([
      "0 – preamble",
      "1 道路 tasks",
      "u1 – other",
      "u2 – other",
    ]);
  });
});

describe("the outline", () => {
  it("nests the four levels of an official document", () => {
    const { nodes, title } = build(
      "甲县建设方案",
      "为加快建设。",
      "一、重点任务",
      "（一）道路",
      "1.县道。改造。",
      "（1）桥梁。新建。",
      "①路灯。新装。",
      "（二）水利。修建。",
      "二、保障措施",
      "加强领导。",
    );
    expect(title).toBe("甲县建设方案");
    expect(draw(nodes)).toEqual([
      "0 – preamble",
      "1 重点任务 tasks",
      "  1.1 道路 tasks",
      "    1.1.1 县道 tasks",
      "      1.1.1.1 桥梁 tasks",
      "        1.1.1.1.1 路灯 tasks",
      "  1.2 水利 tasks",
      "2 保障措施 mechanism",
    ]);
  });

  it("puts chapters above 一、", () => {
    expect(draw(build("第一章 总则", "一、目的。建设。", "第二章 任务", "一、道路。改造。").nodes)).toEqual([
      "1 总则 tasks",
      "  1.1 目的 tasks",
      "2 任务 tasks",
      "  2.1 道路 tasks",
    ]);
  });

  it("needs no level between two marks", () => {
    expect(draw(build("一、重点任务", "1.道路。改造。", "2．水利。修建。").nodes)).toEqual([
      "1 重点任务 tasks",
      "  1.1 道路 tasks",
      "  1.2 水利 tasks",
    ]);
  });

  it("keeps ordinals that run on across sections", () => {
    const ids = listSections(build("一、甲", "（一）道路。改造。", "二、乙", "（二）水利。修建。", "（三）电力。新建。").nodes).map(
      (node) => node.id,
    );
    expect(ids).toEqual(["1", "1.1", "2", "2.2", "2.3"]);
  });

  it("tells a heading 0 from the preamble, without a word about it", () => {
    const { nodes, issues } = build("为加快建设，制定本方案。", "0、任务", "1、道路。改造。");
    expect(listSections(nodes).map((node) => node.id)).toEqual(["0", "0~2", "1"]);
    expect(issues).toEqual([]);
  });

  it("tells a second item of one number apart, and says so", () => {
    const { nodes, issues } = build("一、任务", "（一）道路。改造。", "（一）水利。修建。");
    expect(listSections(nodes).map((node) => node.id)).toEqual(["1", "1.1", "1.1~2"]);
    expect(issues).toEqual([
      {
        code: "duplicate-number",
        severity: "warning",
        message: "the number （一） stands 2 times under one heading; expected it once",
        span: { start: 15, end: 24 },
      },
    ]);
  });

  it("reads numerals of every form", () => {
    const ids = listSections(build("二十四、甲", "(十一)乙。", "１２．丙。", "（３）丁。", "⑳戊。").nodes).map((node) => node.id);
    expect(ids).toEqual(["24", "24.11", "24.11.12", "24.11.12.3", "24.11.12.3.20"]);
    expect(listSections(build("㈢甲。").nodes).map((node) => node.id)).toEqual(["3"]);
  });

  it("counts a mark of numerals that are no number as 0", () => {
    expect(listSections(build("十百、甲。").nodes).map((node) => node.id)).toEqual(["0"]);
  });

  it("gives paragraphs without a mark to the heading before them", () => {
    const [task] = listSections(build("一、道路", "改造县道。", "一是新建桥梁。", "责任单位：县教育局").nodes);
    expect(task?.body).toHaveLength(3);
  });

  it("makes a table a section of its own under its heading", () => {
    expect(draw(build("一、任务", "（一）道路。改造。", "表1 道路一览", "县道", "25.20", "（二）水利。修建。").nodes)).toEqual([
      "1 任务 tasks",
      "  1.1 道路 tasks",
      "    1.1.t1 表1 道路一览 table",
      "  1.2 水利 tasks",
    ]);
  });

  it("ends before the signature, and before the annex", () => {
    const { nodes } = build("一、道路。改造。", "甲县人民政府办公室", "2025年3月1日", "附件1：道路清单", "县道");
    expect(draw(nodes)).toEqual(["1 道路 tasks", "s1 – signature", "A1 附件1：道路清单 annex"]);
    expect(draw(build("一、道路。改造。", "甲县人民政府办公室", "2025年3月1日").nodes)).toEqual(["1 道路 tasks", "s1 – signature"]);
  });

  it("has as many annexes as have a heading, behind the list that names them", () => {
    const list = ["附件：1.道路清单", "2.水利清单"];
    const annexes = ["附件1", "道路清单", "县道", "附件2", "水利清单"];
    const drawn = ["1 道路 tasks", "s1 – signature", "A1 附件1 annex", "A2 附件2 annex"];
    expect(draw(build("一、道路。改造。", ...list, ...annexes).nodes)).toEqual(drawn);
    expect(draw(build("一、道路。改造。", ...list, "甲县人民政府办公室", "2025年3月1日", ...annexes).nodes)).toEqual(drawn);
    expect(draw(build("一、道路。改造。", ...list).nodes)).toEqual(drawn.slice(0, 2));
    expect(draw(build("一、道路。改造。", "附件：道路清单", ...annexes).nodes)).toEqual(drawn);
  });

  it("has an annex that says something, whatever its heading", () => {
    const drawn = ["1 道路 tasks", "A1 附件：道路清单 annex"];
    expect(draw(build("一、道路。改造。", "附件：道路清单").nodes)).toEqual(drawn);
    expect(draw(build("一、道路。改造。", "附件：道路清单", "县道").nodes)).toEqual(drawn);
    expect(draw(build("一、道路。改造。", "附件：道路清单", "县道", "附件2", "水利").nodes)).toEqual([...drawn, "A2 附件2 annex"]);
    expect(draw(build("一、道路。改造。", "附件1：1.道路清单").nodes)).toEqual(["1 道路 tasks", "A1 附件1：1.道路清单 annex"]);
    expect(draw(build("一、道路。改造。", "附 件 ： 1.道路清单").nodes)).toEqual(["1 道路 tasks", "s1 – signature"]);
    expect(draw(build("一、道路。改造。", "附件：道路清单", "1.改造县道。", "附件2", "水利").nodes)).toEqual([...drawn, "A2 附件2 annex"]);
  });

  it("begins behind a letter that lists its annexes", () => {
    const letter = [
      "关于印发《道路建设方案》的通知",
      "各乡镇：",
      "现印发给你们。",
      "附件：1.任务清单",
      "2.责任清单",
      "3.项目清单",
      "2025年3月1日",
    ];
    const drawn = ["l1 – letter", "0 – preamble", "1 道路 tasks"];
    expect(draw(build(...letter, "道路建设方案", "为加快建设。", "一、道路。改造。").nodes)).toEqual(drawn);
    expect(build("附件：1.任务清单", "2.改造道路；").nodes.map(({ id }) => id)).toContain("2");
    expect(build("附件：任务清单", "2.改造道路").nodes.map(({ id }) => id)).toContain("2");
  });

  it("begins behind the covering letter", () => {
    const { nodes, title } = build("关于印发《道路建设方案》的通知", "各乡镇：", "道路建设方案", "为加快建设。", "一、道路。改造。");
    expect(title).toBe("道路建设方案");
    expect(draw(nodes)).toEqual(["l1 – letter", "0 – preamble", "1 道路 tasks"]);
  });

  it("ends before another plan in the same text, and says so", () => {
    const { nodes, issues } = build("道路方案", "一、道路。改造。", "水利建设方案", "为修建水利。", "一、水利。修建。");
    expect(draw(nodes)).toEqual(["0 – preamble", "1 道路 tasks", "u1 – other"]);
    expect(issues.map((issue) => issue.code)).toContain("several-plans");
  });

  it("of a text without headings is its preamble, and says so", () => {
    const { nodes, issues } = build("甲县建设方案", "加快建设。");
    expect(draw(nodes)).toEqual(["0 – preamble"]);
    expect(issues).toEqual([
      {
        code: "no-outline",
        severity: "error",
        message: "no numbered heading was found; expected marks such as 一、（一）1. at the start of paragraphs",
        span: { start: 0, end: 12 },
      },
    ]);
  });

  it("of a text without headings has no signature and no annex either", () => {
    expect(draw(build("甲县建设方案", "加快建设。", "附件1：清单", "甲县人民政府办公室", "2025年3月1日").nodes)).toEqual(["0 – preamble"]);
  });

  it("of paragraphs without marks that say who answers for them is one item each, and says so", () => {
    const { nodes, issues } = build(
      "甲县建设方案",
      "为加快建设，制定本方案。",
      "新建县道，改造乡道。（县教育局负责）",
      "修建水库。（责任单位：县水利局）",
      "水库要加固。",
      "各乡镇（街道）要落实责任，做好督查。（县财政局牵头，各乡镇（街道）参与）",
      "甲县人民政府办公室",
      "2025年3月1日",
    );
    expect(draw(nodes)).toEqual([
      "0 – preamble",
      "u1 新建县道 tasks",
      "u2 修建水库 tasks",
      "u3 各乡镇（街道）要落实责任 tasks",
      "s1 – signature",
    ]);
    expect(nodes.map((node) => node.body.length)).toEqual([2, 1, 2, 1, 2]);
    expect(issues).toEqual([
      {
        code: "outline-inferred",
        severity: "warning",
        message:
          "no numbered heading was found; 3 paragraphs that name who answers for them were read as items; expected marks such as 一、",
        span: { start: 20, end: 38 },
      },
    ]);
  });

  it("of paragraphs without marks is none, where few say who answers", () => {
    const two = ["新建县道。（县教育局负责）", "修建水库。（县水利局负责）"];
    const others = ["改造茶园。", "新建果园。", "加强考核。", "做好督查。"];
    for (const lines of [two, [...two, "修桥。（县教育局负责）", ...others]])
      expect(build("甲县建设方案", ...lines).issues.map((issue) => issue.code)).toEqual(["no-outline"]);
    expect(listSections(build("一、道路", ...two, ...two).nodes).map((node) => node.id)).toEqual(["1"]);
  });

  it("ends before the title of another article, and says so", () => {
    const foreign = "乙市人民政府关于印发水利建设办法的通知";
    const { nodes, issues } = build("一、道路。改造。", "二、水利。修建。", foreign);
    expect(draw(nodes)).toEqual(["1 道路 tasks", "2 水利 tasks", "u1 – other"]);
    expect(issues).toEqual([
      {
        code: "foreign-tail",
        severity: "info",
        message: "the text ends with the title of another article (乙市人民政府关于印发水利建设办法的通知); expected the end of the plan",
        span: { start: 18, end: 37 },
      },
    ]);
  });

  it("quotes no more than thirty characters of such a title", () => {
    const foreign = `乙市人民政府关于印发${"水利".repeat(20)}办法的通知`;
    expect(build("一、道路。改造。", foreign).issues[0]?.message).toContain(`(${foreign.slice(0, 30)})`);
  });

  it("of an empty text is empty", () => {
    expect(buildOutline(scanText(""))).toEqual({ plans: 1, title: null, nodes: [], issues: [] });
  });
});

describe("a table", () => {
  it.each([
    [["表1 道路", "县道", "表2 桥梁", "甲桥"], ["1.t1 表1 道路", "1.t2 表2 桥梁"], "second to another"],
    [["表现突出的单位"], [], "not behind words that only begin with 表"],
    [["图1 项目表"], [], "not behind the caption of a figure"],
    [["表1 道路建设。"], [], "not behind a sentence"],
  ])("behind %j is %j: %s", (lines, tables) => {
    const [task] = build("一、任务", ...lines).nodes;
    expect(task?.children.map((node) => `${node.id} ${node.title}`)).toEqual(tables);
  });

  it("ends at the next mark, and what follows is the section's", () => {
    const lines = ["一、任务", "表1 道路", "县道", "责任单位：县教育局", "要快。"];
    expect(quote(lines.join("\n"), build(...lines).nodes)).toEqual(["一、|任务|责任单位：县教育局|要快。", "1.t1||表1 道路|县道"]);
  });
});

describe("a mark", () => {
  it.each([
    ["第一章 总则", "chapter"],
    ["第二部分 任务", "chapter"],
    ["第一节 目标", "节"],
    ["第十二条 目标", "条"],
    ["第3条：目标", "条"],
    ["一、目标", "一、"],
    ["十二．目标", "一、"],
    ["（一）目标", "（一）"],
    ["(十一)目标", "（一）"],
    ["㈠目标", "（一）"],
    ["1.目标", "1."],
    ["1. 目标", "1."],
    ["１２．目标", "1."],
    ["3、目标", "1."],
    ["（1）目标", "（1）"],
    ["(１)目标", "（1）"],
    ["①目标", "①"],
    ["一是建设", "group"],
    ["第一，建设", "group"],
    ["责任单位：县教育局", "label"],
    ["（牵头单位：县教育局）", "label"],
    ["完成时限：2025年", "label"],
    ["附件", "caption"],
    ["附件1：清单", "caption"],
    ["表1 清单", "caption"],
    ["图二 线路", "caption"],
  ])("of %s is %s", (line, kind) => {
    expect(markAt(line)?.row.kind).toBe(kind);
  });

  it.each([
    "第五条规定的企业",
    "第三条、第四条",
    "第二节车厢",
    "1.5万亩果园",
    "2026.年底",
    "一般任务",
    "（甲）目标",
    "一年内",
    "表现突出",
    "责任重大",
    "第一产业",
    "1234.目标",
    "好",
    "",
  ])("is none in %j", (line) => {
    expect(markAt(line)).toBeUndefined();
  });

  it("of every kind has a line here", () => {
    expect(MARKS.map((row) => row.kind)).toEqual([
      "chapter",
      "节",
      "一、",
      "条",
      "（一）",
      "1.",
      "（1）",
      "①",
      "group",
      "label",
      "caption",
    ]);
  });
});

describe("a heading", () => {
  it("has its title behind several blanks", () => {
    const [chapter] = build("第三部分  组织保障", "（一）领导。成立专班。").nodes;
    expect(chapter).toMatchObject({ number: "第三部分", title: "组织保障", kind: "mechanism" });
  });

  it("ends before two blanks", () => {
    expect(build("一、道路  改造县道。").nodes[0]).toMatchObject({ title: "道路", titleSpan: { start: 2, end: 4 } });
    expect(build("改造县道。  一、道路  新建。").nodes.map(({ id, title }) => `${id} ${title}`)).toEqual(["0 ", "1 道路"]);
  });

  it("has none in the next line", () => {
    expect(build("第三部分", "组织保障").nodes[0]?.title).toBe("");
    expect(build("第三部分", "第四部分  组织保障").nodes.map(({ title }) => title)).toEqual(["", "组织保障"]);
  });
});

describe("the kind of a section", () => {
  it.each([
    ["推进机制", "mechanism"],
    ["保障措施", "mechanism"],
    ["组织领导", "mechanism"],
    ["工作要求", "mechanism"],
    ["工作目标", "goals"],
    ["总体要求", "goals"],
    ["指导思想", "goals"],
    ["目标任务", "tasks"],
    ["重点任务", "tasks"],
    ["加强基础设施建设", "tasks"],
  ])("titled %s is %s", (title, kind) => {
    expect(build(`一、${title}`, "加快建设。").nodes[0]?.kind).toBe(kind);
  });

  it.each([
    ["基本情况", "preamble"],
    ["现状与存在的问题", "preamble"],
    ["全县农村供水发展现状", "preamble"],
    ["工作基础", "preamble"],
    ["重要意义和发展形势", "preamble"],
    ["夯实工作基础", "tasks"],
    ["解决突出问题", "tasks"],
    ["现状评估", "tasks"],
    ["全县现状，加快改造", "tasks"],
    ["现状与目标", "goals"],
  ])("titled %s is %s", (title, kind) => {
    expect(build(`一、${title}`, "（一）县道。建成五条。").nodes[0]?.kind).toBe(kind);
  });

  it("passes on to its items", () => {
    expect(listSections(build("一、保障措施", "（一）加强领导。成立专班。").nodes).map((node) => node.kind)).toEqual([
      "mechanism",
      "mechanism",
    ]);
  });

  it("is that of a task where bodies answer for an item that sounds like a mechanism", () => {
    expect(build("一、强化组织领导。成立专班。（责任单位：县教育局）").nodes[0]?.kind).toBe("tasks");
    expect(build("一、强化组织领导", "成立专班。", "责任单位：县教育局").nodes[0]?.kind).toBe("tasks");
    expect(build("一、强化组织领导", "（一）专班。成立专班。", "责任单位：县教育局").nodes[0]?.kind).toBe("mechanism");
    expect(build("一、强化组织领导", "成立专班，责任单位：县教育局。").nodes[0]?.kind).toBe("mechanism");
    expect(build("一、强化组织领导", "（一）专班。成立专班。（责任单位：县教育局）").nodes[0]?.kind).toBe("mechanism");
  });

  it("is that of a mechanism where bodies answer for it and it has items", () => {
    const { nodes } = build("一、强化组织领导。成立专班。（责任单位：县教育局）", "（一）专班。成立专班。");
    expect(listSections(nodes).map((node) => node.kind)).toEqual(["mechanism", "mechanism"]);
  });

  it("is that of a mechanism where bodies answer for the next item alone", () => {
    const next = "二、道路。改造。（责任单位：县教育局）";
    expect(build("一、强化组织领导。成立专班。", next).nodes[0]?.kind).toBe("mechanism");
    expect(build("一、强化组织领导", next).nodes[0]?.kind).toBe("mechanism");
    expect(build("一、强化组织领导。成立专班。", "（责任单位：县教育局）").nodes[0]?.kind).toBe("tasks");
  });

  it("of goals stays so where bodies answer for them", () => {
    expect(build("一、工作目标。加快建设。（责任单位：县教育局）").nodes[0]?.kind).toBe("goals");
  });

  it("of every kind in the table has a title here", () => {
    expect(new Set(SECTION_KINDS.map((row) => row.kind))).toEqual(new Set(["preamble", "mechanism", "goals"]));
  });
});

describe("a task", () => {
  const tasks = (...lines: string[]): string[] =>
    listSections(build(...lines).nodes)
      .filter(isTask)
      .map((node) => node.id);

  it.each([
    ["the deepest numbered heading with a body", ["一、任务", "（一）道路", "1.县道。改造。", "2.乡道。新建。"], ["1.1.1", "1.1.2"]],
    ["a heading whose body stands in the paragraphs behind it", ["一、任务", "（一）道路", "改造县道。"], ["1.1"]],
    ["a first-level heading without items", ["一、道路。改造。", "二、水利。修建。"], ["1", "2"]],
    [
      "an item of the goals or the mechanism with a body",
      ["一、总体目标", "（一）道路。改造。", "二、保障措施", "（一）领导。成立专班。"],
      ["1.1", "2.1"],
    ],
    ["no heading without a body", ["一、任务", "（一）道路"], []],
    [
      "an item of one sentence beside items that say more",
      ["一、任务", "1.县道。改造。", "2.新建乡道，改造村道。", "3.新建桥梁；"],
      ["1.1", "1.2", "1.3"],
    ],
    ["an item of one sentence with a note in brackets below it", ["一、任务", "1.新建乡道。", "（另行通知）"], ["1.1"]],
    ["an item of one sentence with those who answer below it", ["一、任务", "1.新建乡道。", "责任单位：县教育局"], ["1.1"]],
    ["no bare heading before them", ["一、任务", "1.新建乡道", "2.县道。改造。"], ["1.2"]],
    ["no bare heading with such a sign in its middle", ["一、任务", "1.县道。改造。", "2.新建乡道；改造村道"], ["1.1"]],
    ["no heading of one sentence beside a section that has items", ["一、任务。加快。", "（一）县道。改造。", "二、新建乡道。"], ["1.1"]],
    ["no heading of one sentence that has items", ["一、县道。改造。", "二、新建乡道。", "（一）村道。新建。"], ["1", "2.1"]],
    ["no heading with words of its own above such headings", ["一、任务", "（一）道路。改造。", "1.县道。新建。"], ["1.1.1"]],
    ["no bare heading beside them", ["一、任务", "1.县道。改造。", "2.新建乡道"], ["1.1"]],
    ["no item of one sentence where none says more", ["一、任务", "1.县道。", "2.乡道。"], []],
    ["each item of one sentence where one of them has clauses", ["一、任务", "1.新建县道，改造乡道。", "2.修建桥梁。"], ["1.1", "1.2"]],
    ["no heading with clauses and no full stop", ["一、任务", "1.新建县道，改造乡道", "2.修建桥梁。"], []],
    ["no goals and no mechanism themselves", ["一、总体目标", "加快建设。", "二、保障措施", "加强领导。"], []],
    ["no preamble", ["加快建设。"], []],
    ["no section that describes, but its items", ["一、基本情况", "（一）县道。建成五条。", "二、发展现状", "县道五条。"], ["1.1"]],
    ["an article below a chapter", ["第一章  道路", "第一条  县道。改造。", "（一）乡道。新建。"], ["1.1.1"]],
    ["an article below 一、, and below no chapter", ["一、道路", "第一条 县道。改造。", "第二条 乡道。新建。"], ["1.1", "1.2"]],
    ["no chapter whose article it is", ["第一章 道路", "第一节 县道", "第一条 改造。加快。"], ["1.1.1"]],
    ["no table", ["一、任务", "（一）道路。改造。", "表1 道路", "县道"], ["1.1"]],
  ])("is %s", (_, lines, ids) => {
    expect(tasks(...lines)).toEqual(ids);
  });
});
