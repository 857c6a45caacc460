import { describe, expect, it } from "vitest";
import { findResponsibilities, NOTHING_STANDS, type Standing } from "../../src/extract/findResponsibilities.ts";
import { DEADLINE_LABEL } from "../../src/lexicon/responsibility.ts";
import { scanText } from "../../src/text/scanText.ts";

const read = (text: string, standing?: Standing) => findResponsibilities(scanText(text), { start: 0, end: text.length }, standing);
/** The bodies as `name role`. */
const say = (text: string, standing?: Standing): string[] =>
  read(text, standing).organizations.map((body) => {
    if (!standing) expect(text.slice(body.span.start, body.span.end)).toBe(body.name);
    return `${body.name} ${body.role}`;
  });
/** The bodies with the level that is supplied to them. */
const levelled = (text: string): string[] => read(text).organizations.map((body) => body.resolvedName ?? body.name);

describe("the responsible bodies", () => {
  it.each([
    ["（县教育局、县水利局等按职责分工负责）", ["县教育局 joint", "县水利局 joint"]],
    ["（县教育局、县水利局按职责分工负责)", ["县教育局 joint", "县水利局 joint"]],
    ["(县教育局、县水利局负责)", ["县教育局 joint", "县水利局 joint"]],
    ["（县教育局、各乡镇（街道）按职责分工负责）", ["县教育局 joint", "各乡镇（街道） joint"]],
    ["（责任单位：县教育局、县水利局，各区政府）", ["县教育局 joint", "县水利局 joint", "各区政府 joint"]],
    ["［责任单位：县教育局等］", ["县教育局 joint"]],
    ["（牵头单位：县教育局；配合单位：县水利局、县财政局）", ["县教育局 lead", "县水利局 support", "县财政局 support"]],
    ["（县教育局牵头，县水利局、县财政局参与）", ["县教育局 lead", "县水利局 support", "县财政局 support"]],
    ["（由县教育局牵头负责）", ["县教育局 lead"]],
    ["责任单位：县教育局、县水利局", ["县教育局 joint", "县水利局 joint"]],
    ["牵头部门：县教育局\n参与部门：县水利局", ["县教育局 lead", "县水利局 support"]],
    ["（县教育局负责）改造茶园。（县水利局负责）", ["县教育局 joint", "县水利局 joint"]],
    ["（县教育局、县水利局负责。列第一位者为牵头单位，下同）", ["县教育局 lead", "县水利局 joint"]],
    ["（各市、县（区）人民政府，省财政厅负责）", ["各市、县（区）人民政府 joint", "省财政厅 joint"]],
    ["（生态环境部指导，试点城市政府负责落实）", ["生态环境部 joint", "试点城市政府 joint"]],
    ["（商务部指导，供销合作总社参与）", ["商务部 joint", "供销合作总社 support"]],
    ["（县教育局、县水利局按职责分工落实）", ["县教育局 joint", "县水利局 joint"]],
    ["（县教育局牵头，县水利局参与，各乡镇负责落实）", ["县教育局 lead", "县水利局 support", "各乡镇 joint"]],
    ["〔县教育局等负责，县水利局和县财政局负责落实〕", ["县教育局 joint", "县水利局 joint", "县财政局 joint"]],
    ["（县教育局负责。以下均需各乡镇落实，不再列出）", ["县教育局 joint"]],
    ["（县教育局牵头，以下均需各乡镇落实，不再列出）", ["县教育局 lead"]],
    ["（甲乙海关牵头，县商务局配合）", ["甲乙海关 lead", "县商务局 support"]],
    ["（县教育局、县水利局）", ["县教育局 joint", "县水利局 joint"]],
    ["（责任单位：县教育局、联系人：某某）", ["县教育局 joint"]],
    ["责任单位：县教育局\n新建果园。（县水利局负责）", ["县教育局 joint", "县水利局 joint"]],
    ["（县教育局负责）改造茶园。（县水利局、县财政局负责。列第一位的为牵头单位）", ["县教育局 joint", "县水利局 lead", "县财政局 joint"]],
    ["（责任单位：县教育局、县水利局。 不再列出）", ["县教育局 joint", "县水利局 joint"]],
    ["（责任单位：县教育局。、县水利局；。）", ["县教育局 joint", "县水利局 joint"]],
    ["（责任单位： 由县教育局、由 县水利局）", ["县教育局 joint", "县水利局 joint"]],
    ["（责任单位：县教育局、由）", ["县教育局 joint"]],
    ["（牵头单位：县教育局；；配合单位：县水利局 ；）", ["县教育局 lead", "县水利局 support"]],
    ["责任单位：县教育局 配合单位：县财政局", ["县教育局 joint", "县财政局 support"]],
    ["责任单位：县教育局、参与单位：县财政局；县审计局", ["县教育局 joint", "县财政局 support", "县审计局 support"]],
    ["责任单位：县教育局、参与单位：县财政局；县审计局牵头", ["县教育局 joint", "县财政局 support", "县审计局 lead"]],
    ["责任单位：县教育局 配合单位：县财政局、县水利局 完成时限：2026年底", ["县教育局 joint", "县财政局 support", "县水利局 support"]],
    ["（责任单位：县教育局、县财政局，完成时间：2026年6月）", ["县教育局 joint", "县财政局 joint"]],
    ["（完成时限：2026年6月；责任单位：县教育局）", ["县教育局 joint"]],
    ["牵头领导：县委常委、副县长 牵头单位：县教育局", ["县教育局 lead"]],
    ["（责任领导：副县长，牵头单位：县教育局）", ["县教育局 lead"]],
    ["（县教育局牵头，县财政局、各乡镇配合，2026年6月底前完成）", ["县教育局 lead", "县财政局 support", "各乡镇 support"]],
    ["（ 责任领导：副县长；牵头单位：县教育局）", ["县教育局 lead"]],
    ["（责任单位：县教育局　县财政局 各乡镇，县水利局）", ["县教育局 joint", "县财政局 joint", "各乡镇 joint", "县水利局 joint"]],
    ["（责任单位：县教育局 甲科室乙）", ["县教育局 甲科室乙 joint"]],
    ["（牵头：县教育局；配合：县财政局；时限：2026年底）", ["县教育局 lead", "县财政局 support"]],
    ["（县教育局、县财政局负责，2026年底前完成并长期坚持）", ["县教育局 joint", "县财政局 joint"]],
    ["（县教育局、县财政局负责，长期坚持）", ["县教育局 joint", "县财政局 joint"]],
    ["责任单位：县教育局、配合单位名单", ["县教育局 joint", "配合单位名单 joint"]],
    [`（责任单位：县教育局、${"县".repeat(40)}局）`, ["县教育局 joint"]],
    ["（责任单位：县教育局、县水利局参加、县财政局）", ["县教育局 joint", "县水利局 support", "县财政局 joint"]],
    ["责任单位：县教育局、县水利局（列第一位者为牵头单位，下同）", ["县教育局 lead", "县水利局 joint"]],
  ])("of %s are %j", (text, bodies) => {
    expect(say(`新建果园。${text.startsWith("责任") || text.startsWith("牵头") ? "\n" : ""}${text}`)).toEqual(bodies);
  });

  it.each([
    ["（县教育局、县水利局等按职责分工负责）", ["等按职责分工负责", "等按职责分工负责"]],
    ["（牵头单位：县教育局；配合单位：县水利局）", ["牵头单位：", "配合单位："]],
    ["（牵头单位：县教育局按职责分工负责，县水利局配合）", ["牵头单位：", "配合"]],
    ["（县教育局牵头，县水利局参与）", ["牵头", "参与"]],
    ["（责任单位：县教育局参加、配合，县水利局参加、负责）", ["配合", "参加"]],
    ["（县教育局、县水利局负责。列第一位者为牵头单位，下同）", ["列第一位者为牵头", "负责"]],
    ["［县教育局、县水利局。列第一位者为牵头单位］", ["列第一位者为牵头", null]],
  ])("of %s have their roles from %j", (text, cues) => {
    expect(read(`新建果园。${text}`).organizations.map((body) => body.cue)).toEqual(cues);
  });

  it.each([
    ["（其中旱地5亩）", "a bracket that explains"],
    ["（上级有明确要求的由其负责）", "a bracket without a body"],
    ["责任重大，使命光荣。", "words that only begin like a label"],
    ["县教育局牵头实施。", "a sentence that names a body"],
    ["（政府、企业、社会共同参与）", "parts of society"],
    ["有关部门（县教育局、县水利局）开展督查。", "a bracket inside of a sentence that only names bodies"],
    ["（县教育局、五好示范村）", "a bracket that names something else too"],
    ["", "nothing"],
  ])("are none in %s: %s", (text) => {
    expect(say(`新建果园。${text}`)).toEqual([]);
  });

  it("are given once, where several brackets name them", () => {
    expect(say("（县教育局负责）（县教育局、县水利局负责）")).toEqual(["县教育局 joint", "县水利局 joint"]);
  });

  it("are given once, where one is named with its level and without", () => {
    expect(say("（省发改委、财政厅负责）改造茶园。（省水利厅、发改委、财政厅参与）")).toEqual([
      "省发改委 joint",
      "财政厅 joint",
      "省水利厅 support",
    ]);
    expect(say("（省市场监管局负责）改造茶园。（省水利厅、市场监管局参与）")).toEqual(["省市场监管局 joint", "省水利厅 support"]);
    expect(say("（省发改委负责）改造茶园。（市水利局、发改委参与）")).toEqual(["省发改委 joint", "市水利局 support", "发改委 support"]);
  });

  it("have the first as leader from where the text says so", () => {
    const text = "（责任单位：县教育局、县水利局）";
    expect(say(text, { ...NOTHING_STANDS, firstLeadsFrom: 0 })).toEqual(["县教育局 lead", "县水利局 joint"]);
    expect(say(text, { ...NOTHING_STANDS, firstLeadsFrom: 1 })).toEqual(["县教育局 lead", "县水利局 joint"]);
    expect(say(text, { ...NOTHING_STANDS, firstLeadsFrom: 2 })).toEqual(["县教育局 joint", "县水利局 joint"]);
    expect(say(text, { ...NOTHING_STANDS, firstLeadsFrom: 99 })).toEqual(["县教育局 joint", "县水利局 joint"]);
  });

  it("have those behind them that the text named for all tasks, where the task names any", () => {
    const bodies = [{ name: "各乡镇", role: "joint" as const, span: { start: 0, end: 3 }, cue: "以下均需各乡镇落实" }];
    expect(say("（县教育局负责）", { ...NOTHING_STANDS, bodies })).toEqual(["县教育局 joint", "各乡镇 joint"]);
    expect(say("新建县道。", { ...NOTHING_STANDS, bodies })).toEqual([]);
    const later = bodies.map((body) => ({ ...body, span: { start: 90, end: 93 } }));
    expect(say("（县教育局负责）", { ...NOTHING_STANDS, bodies: later })).toEqual(["县教育局 joint"]);
    const atEnd = bodies.map((body) => ({ ...body, span: { start: 8, end: 11 } }));
    expect(say("（县教育局负责）", { ...NOTHING_STANDS, bodies: atEnd })).toEqual(["县教育局 joint"]);
  });

  it("are read behind a quotation mark that never closes", () => {
    expect(say("建设“五好果园。（县教育局负责）")).toEqual(["县教育局 joint"]);
  });

  it("keep their name as written, with the level beside it that the list names once", () => {
    const { organizations } = read("（责任单位：省财政厅、科技厅、各区政府）");
    expect(organizations.map((body) => body.name)).toEqual(["省财政厅", "科技厅", "各区政府"]);
    expect(organizations.map((body) => body.resolvedName)).toEqual([undefined, "省科技厅", undefined]);
  });

  it("have no level supplied that a name cannot bear", () => {
    const { organizations } = read("（责任单位：省财政厅、甲乙银保监局、省政数局、市场监管局）");
    expect(organizations.map((body) => body.resolvedName)).toEqual([undefined, undefined, undefined, "省市场监管局"]);
    expect(read("（国家统计局、财政部指导）").organizations.map((body) => body.resolvedName)).toEqual([undefined, undefined]);
  });

  it.each([
    ["（责任单位：省财政厅、甲市教育局、发改委）", ["省财政厅", "甲市教育局", "省发改委"]],
    ["（责任单位：省财政厅、省直机关、科技厅）", ["省财政厅", "省直机关", "省科技厅"]],
    ["（责任单位：省财政厅、城乡建设局）", ["省财政厅", "省城乡建设局"]],
    ["（责任单位：省财政厅、科技局小组）", ["省财政厅", "科技局小组"]],
    ["（责任单位：省财政厅、爱国卫生办）", ["省财政厅", "省爱国卫生办"]],
    ["（责任单位：省财政厅、甲乙税务局、税务局）", ["省财政厅", "甲乙税务局", "省税务局"]],
    ["（责任单位：省财政厅、甲乙海事局党委）", ["省财政厅", "甲乙海事局党委"]],
  ])("have the level of the last name that has one: %s, %j", (text, names) => {
    expect(levelled(text)).toEqual(names);
  });

  it("have no level supplied where none was named", () => {
    expect(read("（责任单位：科技厅、财政厅）").organizations.every((body) => body.resolvedName === undefined)).toBe(true);
  });

  it("stand under their spans", () => {
    const text = "新建果园。（县教育局、县水利局负责）";
    expect(read(text).organizations.map(({ span }) => text.slice(span.start, span.end))).toEqual(["县教育局", "县水利局"]);
  });
});

describe("the label", () => {
  it.each([
    ["牵头单位", "lead"],
    ["总牵头单位", "lead"],
    ["主办单位", "lead"],
    ["第一责任单位", "lead"],
    ["配合单位", "support"],
    ["参与部门", "support"],
    ["协办单位", "support"],
    ["协助单位", "support"],
    ["责任单位", "joint"],
    ["责任部门", "joint"],
    ["落实部门", "joint"],
    ["实施主体", "joint"],
    ["主管部门", "joint"],
    ["责任分工", "joint"],
  ])("%s makes %s", (label, role) => {
    expect(say(`${label}：县教育局`)).toEqual([`县教育局 ${role}`]);
  });

  it.each(["联系单位", "服务对象", "建设单位", "责任"])("%s is none", (label) => {
    expect(say(`${label}：县教育局`)).toEqual([]);
  });
});

describe("the tail of a list", () => {
  it.each([
    ["牵头", "lead"],
    ["牵头负责", "lead"],
    ["共同牵头", "lead"],
    ["按职责分工负责", "joint"],
    ["等按照各自职责分工抓好落实负责", "joint"],
    ["分别负责", "joint"],
    ["指导", "joint"],
    ["配合", "support"],
    ["等参与", "support"],
    ["按职责配合落实", "support"],
  ])("%s makes %s and is no part of a name", (tail, role) => {
    expect(say(`（县教育局、县水利局${tail}）`)).toEqual([`县教育局 ${role}`, `县水利局 ${role}`]);
  });

  it.each(["等", "等单位", "等有关部门", "等相关单位", "等成员单位", "及其他有关部门", "等8个部门"])("%s leaves a list open", (tail) => {
    expect(say(`（责任单位：县教育局、县水利局${tail}）`)).toEqual(["县教育局 joint", "县水利局 joint"]);
  });

  it("is not taken from a body that ends like one", () => {
    expect(say("（责任单位：县行政执法局、县综合服务中心）")).toEqual(["县行政执法局 joint", "县综合服务中心 joint"]);
  });
});

describe("the deadline", () => {
  it.each([
    ["完成时限：2026年6月底前", { text: "2026年6月底前", year: 2026, ongoing: false }],
    ["完成时限：２０２６年底", { text: "２０２６年底", year: 2026, ongoing: false }],
    ["时间要求：持续推进", { text: "持续推进", year: null, ongoing: true }],
    ["进度安排：2026年启动，长期坚持。", { text: "2026年启动，长期坚持", year: 2026, ongoing: true }],
    ["完成时限：2026 年底。；", { text: "2026 年底", year: 2026, ongoing: false }],
    ["完成时限：2025年6月至2026年6月", { text: "2025年6月至2026年6月", year: 2026, ongoing: false }],
    ["完成时限：2025年10月15日至2026年12月31日", { text: "2025年10月15日至2026年12月31日", year: 2026, ongoing: false }],
    ["完成时限：2025年6月1日到2026年6月1日", { text: "2025年6月1日到2026年6月1日", year: 2026, ongoing: false }],
    ["完成时限：2025 年——2027年", { text: "2025 年——2027年", year: 2027, ongoing: false }],
    ["完成时限：1998年至2002年", { text: "1998年至2002年", year: 2002, ongoing: false }],
    ["完成时限：2025-2027年", { text: "2025-2027年", year: 2027, ongoing: false }],
    ["完成时限：2025年6月至12月", { text: "2025年6月至12月", year: 2025, ongoing: false }],
    ["完成时限：2026年底完成，2027年巩固", { text: "2026年底完成，2027年巩固", year: 2026, ongoing: false }],
    ["完成时限：第一季度。2026年底", { text: "第一季度。2026年底", year: 2026, ongoing: false }],
  ])("of %s is %j", (line, deadline) => {
    const text = `新建果园。\n${line}\n改造茶园。`;
    expect(DEADLINE_LABEL.test(line)).toBe(true);
    const found = read(text).deadline;
    expect(found).toMatchObject(deadline);
    expect(text.slice(found?.span.start, found?.span.end)).toBe(deadline.text);
  });

  it.each([
    ["（牵头单位：县教育局；完成时限：2026年6月底前）", { text: "2026年6月底前", year: 2026, ongoing: false }],
    ["（完成时限：长期坚持）", { text: "长期坚持", year: null, ongoing: true }],
    ["（完成时限：2026年底前，责任单位：县教育局）", { text: "2026年底前", year: 2026, ongoing: false }],
    ["（责任单位：县教育局，完成时间：2026年6月）", { text: "2026年6月", year: 2026, ongoing: false }],
    ["责任单位：县教育局 完成时限：2026年底", { text: "2026年底", year: 2026, ongoing: false }],
    ["（县教育局牵头，2026年6月底前完成）", { text: "2026年6月底前", year: 2026, ongoing: false }],
    ["（县教育局负责，2026年12月30日前。）", { text: "2026年12月30日前", year: 2026, ongoing: false }],
    ["（县教育局负责，年底全面完成）", { text: "年底", year: null, ongoing: false }],
    ["（县教育局负责，2026年底前完成并长期坚持）", { text: "2026年底前完成并长期坚持", year: 2026, ongoing: true }],
    ["（县教育局负责，2026年底前，持续推进）", { text: "2026年底前，持续推进", year: 2026, ongoing: true }],
    ["（ 完成时限：2026年底）", { text: "2026年底", year: 2026, ongoing: false }],
    ["（县教育局负责；持续推进）", { text: "持续推进", year: null, ongoing: true }],
  ])("of %s is %j", (line, deadline) => {
    const text = `新建果园。\n${line}\n改造茶园。`;
    const found = read(text).deadline;
    expect(found).toMatchObject(deadline);
    expect(text.slice(found?.span.start, found?.span.end)).toBe(deadline.text);
  });

  it.each(["（县教育局负责）", "（县教育局、县水利局2026年负责）", "（县教育局负责，6月）"])("is none of %s", (line) => {
    expect(read(`新建果园。\n${line}`).deadline).toBeNull();
  });

  it("is null where no line gives one", () => {
    expect(read("到2026年新建果园。").deadline).toBeNull();
  });
});
