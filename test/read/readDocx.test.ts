import { describe, expect, it } from "vitest";
import { readPlan } from "../../src/read/readPlan.ts";
import { readPlanText } from "../../src/read/readPlanText.ts";
import { item, level, makeDocx, paragraph, run } from "./makeDocx.ts";

const OFFICIAL = `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCountingThousand", "（%2）")}${level(2, "decimal", "%3.")}${level(3, "decimalEnclosedCircleChinese", "%4")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;
const textOf = async (body: string, parts: { numbering?: string; styles?: string } = {}) =>
  (await readPlanText(makeDocx(body, { numbering: OFFICIAL, ...parts }))).text;
const list = (...levels: number[]) => levels.map((at) => paragraph(run("。"), item(at))).join("");

describe("automatic numbers", () => {
  it("are put back on every level, and begin anew under the next higher one", async () =>
    expect((await textOf(list(0, 1, 1, 2, 2, 1, 2, 3, 0, 1, 2))).split("。\n").join(" ")).toBe(
      "一、 （一） （二） 1. 2. （三） 1. ① 二、 （一） 1.。",
    ));

  it("begin where the list says, go on in another list of the same kind, and restart where that one says so", async () => {
    const numbering = `${OFFICIAL}<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
    const body = [1, 1, 2, 3, 3].map((id) => paragraph(run("。"), item(0, id))).join("");
    expect(await textOf(body, { numbering })).toBe("一、。\n二、。\n三、。\n五、。\n六、。");
  });

  it("come from the style of a paragraph, also from one that it is based on", async () => {
    const styles = `<w:style w:styleId="H"><w:pPr>${item(1)}</w:pPr></w:style><w:style w:styleId="I"><w:basedOn w:val="H"/></w:style>`;
    expect(await textOf(paragraph(run("甲。"), '<w:pStyle w:val="I"/>').repeat(2), { styles })).toBe("（一）甲。\n（二）甲。");
  });

  it("are off where a paragraph says list 0, and none for a bullet or a list that is not there", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "bullet", "")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;
    expect(
      await textOf(paragraph(run("甲"), item(0)) + paragraph(run("乙"), item(0, 9)) + paragraph(run("丙"), item(0, 0)), { numbering }),
    ).toBe("甲\n乙\n丙");
  });

  it("do not run into a figure behind them", async () =>
    expect(await textOf(paragraph(run("5万亩油茶。"), item(2)))).toBe("1. 5万亩油茶。"));

  it("give the tasks that they number", async () => {
    const body = [0, 1, 2, 2, 1, 2]
      .map((at, index) => paragraph(run(`任务${"甲乙丙丁戊己"[index]}。到2025年，建成公路30公里。`), item(at)))
      .join("");
    expect((await readPlan(makeDocx(body, { numbering: OFFICIAL }))).tasks.map((task) => task.id)).toEqual(["1.1.1", "1.1.2", "1.2.1"]);
  });
});

describe("tracked changes", () => {
  it("are accepted: what was put in stays, what was taken out is told apart", async () => {
    const body = paragraph(
      `${run("建成")}<w:del w:id="1"><w:r><w:delText>30</w:delText></w:r></w:del><w:ins w:id="2">${run("50")}</w:ins>${run("公里。")}`,
    );
    const read = await readPlanText(makeDocx(body));
    expect(read.text).toBe("建成50公里。");
    expect(read.removed).toEqual([{ reason: "tracked-deletion", text: "30" }]);
  });

  it("leave moved words where they went", async () =>
    expect(await textOf(paragraph(`<w:moveFrom>${run("甲。")}</w:moveFrom>${run("乙。")}<w:moveTo>${run("甲。")}</w:moveTo>`))).toBe(
      "乙。甲。",
    ));

  it("join two paragraphs whose border was deleted", async () =>
    expect(await textOf(paragraph(run("建成公路"), "<w:rPr><w:del w:id='1'/></w:rPr>") + paragraph(run("30公里。")))).toBe(
      "建成公路30公里。",
    ));

  it("do not count an item whose list was taken away", async () =>
    expect(
      await textOf(paragraph(run("甲。"), `<w:pPrChange><w:pPr>${item(0)}</w:pPr></w:pPrChange>`) + paragraph(run("乙。"), item(0))),
    ).toBe("甲。\n一、乙。"));
});

describe("the words", () => {
  it.each([
    [
      "of a table are a cell a line, its caption before them",
      `${paragraph(run("表1"))}<w:tbl><w:tr><w:tc>${paragraph(run("甲"))}</w:tc><w:tc>${paragraph(run("乙"))}</w:tc></w:tr></w:tbl>`,
      "表1\n甲\n乙",
    ],
    [
      "have tabs and breaks, and no tab stops",
      paragraph("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>", "<w:tabs><w:tab w:val='left'/></w:tabs>"),
      "甲\t乙\n丙",
    ],
    [
      "of a drawing come once",
      paragraph(`<mc:AlternateContent><mc:Choice>${run("甲")}</mc:Choice><mc:Fallback>${run("甲")}</mc:Fallback></mc:AlternateContent>`),
      "甲",
    ],
    ["hold the five entities and characters by number", paragraph(run("&lt;&#x4E00;&#20108;&amp;&gt;")), "<一二&>"],
    ["may hold the end of a character block", paragraph("<w:r><w:t><![CDATA[甲<w:p>]]></w:t></w:r>"), "甲<w:p>"],
    ["of a field are its result, not its code", paragraph("<w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:t>甲</w:t></w:r>"), "甲"],
  ])("%s", async (_, body, text) => expect(await textOf(body)).toBe(text));

  it("know no entity of the file's own, so that nothing grows and nothing is fetched", async () => {
    const body = `<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b SYSTEM "file:///etc/passwd">]>${paragraph(run("甲&a;&b;"))}`;
    expect(await textOf(body)).toBe("甲&a;&b;");
  });
});
