import { describe, expect, it } from "vitest";
import { InvalidOptionError } from "../../src/model/errors.ts";
import { compareOrganizations } from "../../src/organizations/compareOrganizations.ts";
import { planNaming } from "../support/planNaming.ts";

interface Places {
  left?: string | null;
  right?: string | null;
  equivalents?: string[][];
}

/** Rows as lines: 县工信局+县科技局 ≈ 县科工信局; = same, ≈ merged, a side without a name stays empty. */
function rows(left: string, right: string, { left: here = "安平县", right: there = "柳林县", equivalents = [] }: Places = {}): string[] {
  const found = compareOrganizations(
    planNaming({ place: here, tasks: { "1.1": left } }),
    planNaming({ place: there, tasks: { "1.1": right } }),
    {
      equivalents,
    },
  );
  const sign = { same: "=", merged: "≈", only: "|" };
  return found.map((row) => `${row.left.join("+")} ${sign[row.relation]} ${row.right.join("+")}`);
}

/** True where the two names are one body. */
function same(left: string, right: string, places?: Places): boolean {
  return rows(left, right, places).join() === `${left} = ${right}`;
}

describe("functions under all their names", () => {
  it.each([
    ["县发改局", "县发展和改革局"],
    ["县发改局", "县发展改革委"],
    ["县工信局", "县工业和信息化局"],
    ["县工信局", "县经信委"],
    ["县科工信局", "县工业信息化和科技局"],
    ["县住建局", "县住房和城乡建设局"],
    ["县住建局", "县建设管理委"],
    ["县建管委", "县建设管理委员会"],
    ["县文旅广体局", "县文化旅游广电体育局"],
    ["县文旅广体局", "县文体广电旅游局"],
    ["县城管局", "县城市管理和综合执法局"],
    ["县人社局", "县人力资源和社会保障局"],
    ["县卫健局", "县卫生健康委员会"],
    ["县卫健局", "县卫计局"],
    ["县医保局", "县医疗保障局"],
    ["县自然资源局", "县规划和自然资源局"],
    ["县自规局", "县规划资源局"],
    ["县生态环境局", "县环保局"],
    ["县应急管理局", "县安监局"],
    ["县市场监管局", "县市场监督管理局"],
    ["县市监局", "市场监管局"],
    ["县交通运输局", "县交通委"],
    ["县水利局", "县水务局"],
    ["县绿化市容局", "县绿化和市容管理局"],
    ["县房管局", "县住房保障和房屋管理局"],
    ["县行政审批局", "县政务服务局"],
    ["县数据局", "县大数据发展局"],
    ["县乡村振兴局", "县扶贫开发办公室"],
    ["县林业局", "县林业和草原局"],
    ["县税务局", "国家税务总局柳林县税务局"],
  ])("%s is %s", (left, right) => {
    expect(same(left, right)).toBe(true);
  });

  it.each([
    ["县工信局", "县商务局"],
    ["县财政局", "县税务局"],
    ["县教育局", "县体育局"],
    ["县水利局", "县水文局"],
    ["县工商局", "县工商联"],
    ["县农业农村局", "县委农办"],
    ["县公安局", "县公安局交警大队"],
  ])("%s is not %s", (left, right) => {
    expect(rows(left, right)).toEqual([`${left} | `, ` | ${right}`]);
  });
});

describe("the level and the place's own name", () => {
  it.each([
    ["县高新区", "柳林高新区"],
    ["县高新区", "县柳林高新区"],
    ["安平高新技术产业开发区管委会", "柳林高新区管委会"],
    ["安平县发改局", "县发改局"],
    ["安平城投", "县城投公司"],
    ["安平农商行", "县农村商业银行"],
  ])("are one: %s is %s", (left, right) => {
    expect(same(left, right)).toBe(true);
  });

  it("make 县 of one plan 区 or 市 of the other", () => {
    expect(same("县发改局", "区发展改革委", { right: "海东区" })).toBe(true);
    expect(same("县发改局", "市发改委", { right: "临江市" })).toBe(true);
    expect(same("省工信厅", "市工信局", { left: "东原省", right: "临江市" })).toBe(true);
  });

  it("do not make the county's bureau that of the city above", () => {
    expect(rows("县财政局", "市财政局")).toEqual(["县财政局 | ", " | 市财政局"]);
  });

  it("do not fold another place's name", () => {
    expect(rows("县税务局", "临江市税务局")).toEqual(["县税务局 | ", " | 临江市税务局"]);
  });

  it("are those of the branches where the plan tells no place", () => {
    expect(rows("市生态环境局安平分局、安平高新区", "县高新区", { left: null })).toEqual([
      "市生态环境局安平分局 | ",
      "安平高新区 = 县高新区",
    ]);
  });

  it("are told from the long name of an autonomous county", () => {
    expect(same("云溪高新区", "县高新区", { left: "云溪苗族侗族自治县" })).toBe(true);
  });

  it("supply the level that a list names once", () => {
    expect(rows("省财政厅、省发改委>发改委", "省发改委", { left: "临江市", right: "东原市" })).toEqual([
      "省财政厅 | ",
      "发改委 = 省发改委",
    ]);
  });
});

describe("branches of a higher body", () => {
  it.each([
    ["市生态环境局安平分局", "市生态环境局柳林分局"],
    ["市生态环境局安平分局", "县生态环境分局"],
    ["市生态环境局安平分局", "县生态环境局"],
    ["市公安局安平分局", "县公安局"],
    ["人行安平县支行", "中国人民银行柳林支行"],
    ["中国移动安平分公司", "县移动公司"],
    ["国网安平县供电公司", "县供电公司"],
  ])("%s is %s", (left, right) => {
    expect(same(left, right)).toBe(true);
  });

  it("match whatever their place where a plan has one of them", () => {
    expect(same("市生态环境局东城分局", "市生态环境局西城分局")).toBe(true);
  });

  it("stay apart where a plan has several", () => {
    expect(rows("市生态环境局东城分局、市生态环境局西城分局", "市生态环境局柳林分局")).toEqual([
      "市生态环境局东城分局 | ",
      "市生态环境局西城分局 | ",
      " | 市生态环境局柳林分局",
    ]);
  });

  it("are told by their function", () => {
    expect(rows("市生态环境局安平分局", "市自然资源局柳林分局")).toEqual(["市生态环境局安平分局 | ", " | 市自然资源局柳林分局"]);
  });

  it("of lines run from above may be written with the higher level", () => {
    expect(same("县气象局", "市气象局")).toBe(true);
  });
});

describe("compounds", () => {
  it("merge two bodies into one", () => {
    expect(rows("县工信局、县科技局", "县科工信局")).toEqual(["县工信局+县科技局 ≈ 县科工信局"]);
    expect(rows("质监局、工商局", "市场监管局")).toEqual(["质监局+工商局 ≈ 市场监管局"]);
    expect(rows("县住建局", "区建设管理委、区房管局", { right: "海东区" })).toEqual(["县住建局 ≈ 区建设管理委+区房管局"]);
  });

  it("are the same where the head agrees and nobody else has the extra function", () => {
    expect(same("县商务粮食局", "县商务局")).toBe(true);
    expect(same("县教体局", "县教育局")).toBe(true);
  });

  it("are merged where the other plan has a body of its own for the extra function", () => {
    expect(rows("县商务粮食局", "县商务局、县粮食局")).toEqual(["县商务粮食局 ≈ 县商务局+县粮食局"]);
  });

  it("are merged, not the same, where the heads differ", () => {
    expect(rows("县科工信局", "县工信局")).toEqual(["县科工信局 ≈ 县工信局"]);
  });

  it("do not draw in what only shares a minor function", () => {
    expect(rows("县教体局、县文旅局", "县教育局、县文旅广体局")).toEqual(["县教体局 = 县教育局", "县文旅局 = 县文旅广体局"]);
  });

  it("leave alone what has its equal", () => {
    expect(rows("县住建局、县房产局", "县住建局")).toEqual(["县住建局 = 县住建局", "县房产局 | "]);
  });

  it("are read from two plates on one door", () => {
    expect(rows("县发改局（县粮食局）", "县发改局")).toEqual(["县发改局（县粮食局） = 县发改局"]);
  });
});

describe("kinds", () => {
  it.each([
    ["县烟草专卖局", "县烟草公司"],
    ["县水利局", "县水务集团"],
    ["县邮政管理局", "县邮政公司"],
    ["县燃气办", "县燃气公司"],
    ["县体育局", "县体育馆"],
    ["县残联", "县残联服务中心"],
    ["县政府", "县政府服务中心"],
    ["县城投集团", "县城建局"],
    ["县交通运输局", "县交通运输综合行政执法大队"],
  ])("keep %s from %s", (left, right) => {
    expect(rows(left, right)).toEqual([`${left} | `, ` | ${right}`]);
  });

  it("let an office meet the centre that has taken over its work", () => {
    expect(same("县金融办", "县地方金融服务中心")).toBe(true);
  });

  it("do not where the bureau is there as well", () => {
    expect(rows("县林业局", "县林业局、县林业发展服务中心")).toEqual(["县林业局 = 县林业局", " | 县林业发展服务中心"]);
  });

  it("of the Party and of mass bodies go by function", () => {
    expect(same("县委宣传部", "宣传部")).toBe(true);
    expect(same("县残联", "县残疾人联合会")).toBe(true);
    expect(same("团县委", "共青团柳林县委")).toBe(true);
    expect(rows("县委宣传部", "县委组织部")).toEqual(["县委宣传部 | ", " | 县委组织部"]);
  });
});

describe("collective bodies", () => {
  it.each(["各乡镇", "各乡镇街道", "各镇街", "各街镇", "各镇（街道）", "各乡镇人民政府（街道办事处）", "有关乡镇", "乡镇（街道）"])(
    "各乡镇（街道） are %s",
    (name) => {
      expect(same("各乡镇（街道）", name)).toBe(true);
    },
  );

  it("are not the single town, nor any other collective", () => {
    expect(rows("各乡镇（街道）", "新街镇、各建设单位、各有关部门")).toEqual([
      "各乡镇（街道） | ",
      " | 新街镇",
      " | 各建设单位",
      " | 各有关部门",
    ]);
  });

  it("of a province's places are one with or without 人民政府", () => {
    expect(same("各设区市", "各市人民政府", { left: "东原省", right: "西原省" })).toBe(true);
    expect(same("各县（市、区）政府", "各区县", { left: "临江市", right: "海东市" })).toBe(true);
    expect(rows("各设区市", "各县（市、区）", { left: "东原省", right: "西原省" })).toEqual(["各设区市 | ", " | 各县（市、区）"]);
  });

  it("of telecoms stand for the companies one by one", () => {
    expect(rows("县电信公司、县移动公司、县联通公司", "各通信运营商")).toEqual(["县电信公司+县移动公司+县联通公司 ≈ 各通信运营商"]);
    expect(rows("县供电公司", "各通信运营商")).toEqual(["县供电公司 | ", " | 各通信运营商"]);
  });
});

describe("bodies that no table knows", () => {
  it("match by equal names", () => {
    expect(same("城关镇", "城关镇人民政府")).toBe(true);
    expect(same("兴达集团", "兴达公司")).toBe(true);
    expect(same("县临港产业开发事务中心", "临港产业开发中心")).toBe(true);
  });

  it("and by nothing else", () => {
    expect(rows("城关镇、兴达公司、兴达中心", "城北镇、兴发公司、兴达馆")).toEqual([
      "城关镇 | ",
      "兴达公司 | ",
      "兴达中心 | ",
      " | 城北镇",
      " | 兴发公司",
      " | 兴达馆",
    ]);
  });
});

describe("names of one body inside one plan", () => {
  it("stand in one row", () => {
    expect(rows("安平高新区、县安平高新区、各乡镇、各乡镇（街道）", "县高新区、各镇街")).toEqual([
      "安平高新区+县安平高新区 = 县高新区",
      "各乡镇+各乡镇（街道） = 各镇街",
    ]);
    expect(rows("县文旅广体局、县文旅局", "县文旅广体局")).toEqual(["县文旅广体局+县文旅局 = 县文旅广体局"]);
  });

  it("are drawn from tasks and from the mechanism, in reading order", () => {
    const left = planNaming({
      place: "安平县",
      tasks: { "1.1": "县发改局", "1.2": "县教育局" },
      members: "县司法局、县发改局",
      office: "县政府办",
    });
    expect(compareOrganizations(left, planNaming({ place: null })).map((row) => row.left)).toEqual([
      ["县发改局"],
      ["县教育局"],
      ["县司法局"],
      ["县政府办"],
    ]);
  });
});

describe("the caller's equivalents", () => {
  it("go before every rule", () => {
    const equivalents = [["县产业办", "县临港产业开发中心"]];
    expect(rows("县产业办", "县临港产业开发中心")).toEqual(["县产业办 | ", " | 县临港产业开发中心"]);
    expect(rows("县产业办", "县临港产业开发中心", { equivalents })).toEqual(["县产业办 = 县临港产业开发中心"]);
  });

  it("grow together where they share a name", () => {
    const equivalents = [
      ["甲组", "乙组"],
      ["丙组", "乙组"],
    ];
    expect(rows("甲组", "丙组", { equivalents })).toEqual(["甲组 = 丙组"]);
  });

  it("are refused where they are no lists of names", () => {
    // a caller without types may hand in anything
    const wrong = JSON.parse('{"equivalents": ["县产业办"]}');
    expect(() => compareOrganizations(planNaming({ place: null }), planNaming({ place: null }), wrong)).toThrow(InvalidOptionError);
  });
});

describe("the rows", () => {
  const left = planNaming({
    place: "安平县",
    tasks: { "1.1": "县工信局、县科技局、城关镇、县发改局、安平高新区" },
    members: "县商务粮食局、各乡镇",
  });
  const right = planNaming({ place: "柳林县", tasks: { "1.1": "县科工信局、县教育局、县高新区" }, members: "县商务局、各镇街" });

  it("mirror when the plans are swapped", () => {
    const mirrored = compareOrganizations(right, left).map((row) => ({ left: row.right, right: row.left, relation: row.relation }));
    const straight = compareOrganizations(left, right).map((row) => ({ left: row.left, right: row.right, relation: row.relation }));
    const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(mirrored.sort(byText)).toEqual(straight.sort(byText));
  });

  it("are all the same for a plan against itself", () => {
    expect(compareOrganizations(left, left).every((row) => row.relation === "same" && row.left.join() === row.right.join())).toBe(true);
  });

  it("hold every name exactly once and say why", () => {
    const found = compareOrganizations(left, right);
    expect(found.flatMap((row) => row.left).sort()).toEqual(
      "县工信局、县科技局、城关镇、县发改局、安平高新区、县商务粮食局、各乡镇".split("、").sort(),
    );
    expect(found.filter((row) => row.reason === "")).toEqual([]);
    expect(found.find((row) => row.right.includes("县商务局"))?.reason).toBe("主要职能同为商务；粮食职能对方方案未提到专设机构");
    expect(found.find((row) => row.left.includes("城关镇"))?.reason).toBe("单个乡镇（街道）只按同名比对，对方方案未提到");
  });

  it("are those of the stage function; none for plans that name nobody", () => {
    expect(compareOrganizations(left, right)).toEqual(compareOrganizations(left, right));
    expect(compareOrganizations(planNaming({ place: null }), planNaming({ place: null }))).toEqual([]);
  });
});
