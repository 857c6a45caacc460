import { describe, expect, it } from "vitest";
import { UnreadableFileError } from "../../src/model/errors.ts";
import { readPlan } from "../../src/read/readPlan.ts";
import { readPlanText } from "../../src/read/readPlanText.ts";
import { readFixture } from "./readFixture.ts";

const read = (html: string) => readPlanText(new TextEncoder().encode(html), { name: "a.html" });
const textOf = async (html: string) => (await read(html)).text;
const BODY = "<p>一、总体要求。坚持规划引领，统筹推进，分类施策。</p><p>二、主要任务。到2025年，建成公路30公里。</p>";

describe("a saved page", () => {
  it.each([
    ["xiangyin", "gb2312"],
    ["pingjiang", "utf-8"],
  ])("of %s gives the plan without menu, path, buttons, links and foot", async (county, encoding) => {
    const page = await readPlanText(readFixture(`${county}.html`));
    expect(page).toMatchObject({ format: "html", encoding });
    expect(page.text).not.toMatch(/网站首页|当前位置|索引号|打印|相关阅读|备案号|浏览量/u);
    const removed = page.removed.map(({ text }) => text).join("\n");
    for (const words of ["网站首页", "索引号", "【打印】", "相关阅读", "备案号"]) expect(removed).toContain(words);
  });

  it("tells what it says of the document", async () => {
    expect((await readPlanText(readFixture("xiangyin.html"))).meta).toEqual({
      title: "构筑好兴城乡强区域格局行动实施方案",
      issued: "2024-06-03",
      documentNumber: "某政办发〔2024〕15号",
      issuer: "县人民政府办公室",
      url: "http://www.example.gov.cn/zwgk/content_101.html",
    });
  });

  it("gives the plan the date and number that its text does not have", async () => {
    const plan = await readPlan(readFixture("pingjiang.html"), { id: "pingjiang", name: "pingjiang.html" });
    expect(plan).toMatchObject({ id: "pingjiang", issued: "2024-06-03", documentNumber: "某政办发〔2024〕15号" });
    expect(plan.source.name).toBe("pingjiang.html");
  });
});

describe("readHtml", () => {
  it.each([
    ["a block a line, white space as seen", "<p>一、甲，\n  乙。</p><div>A\n B，</div>", "一、甲，乙。\nA B，"],
    ["a break is a line end", "<p>一、甲。<br>二、乙。<br/>三、丙。</p>", "一、甲。\n二、乙。\n三、丙。"],
    [
      "a cell a line, the caption kept",
      "<table><caption>表1：任务。</caption><tr><td>甲，</td><td>乙，</td></tr></table>",
      "表1：任务。\n甲，\n乙，",
    ],
    ["characters by name and number", "<p>&ldquo;四好&rdquo;&#x3001;&#19968;&amp;&lt;，</p>", "“四好”、一&<，"],
    ["paragraphs that nobody closed", "<p>一、甲。<p>二、乙。", "一、甲。\n二、乙。"],
    ["nothing that is not seen", "<p>一、甲。</p><p style='display:none'>二、乙。</p><script>三、</script><!-- 四、 -->", "一、甲。"],
  ])("gives %s", async (_, html, text) => expect(await textOf(`<html><body>${html}</body></html>`)).toBe(text));

  it("puts back the title that stands outside of the article", async () => {
    const html = `<title>某县实施方案-网站</title><div><h1>某县实施方案</h1><div>${BODY}</div></div>`;
    expect((await textOf(html)).split("\n").slice(0, 2)).toEqual(["某县实施方案", "一、总体要求。坚持规划引领，统筹推进，分类施策。"]);
  });

  it("reads a page nested 50,000 deep and one of 50,000 menus", async () => {
    expect(await textOf(`<html>${"<div>".repeat(50_000)}${BODY}`)).toContain("建成公路30公里");
    expect(await textOf(`<html>${"<ul><li><a>菜单，</a></li></ul>".repeat(50_000)}<div>${BODY}</div>`)).toMatch(
      /^一、[^\n]+\n二、[^\n]+$/u,
    );
  });

  it("refuses a page without words", async () =>
    expect(read("<html><body><div id='app'></div><script>x</script></body></html>")).rejects.toThrow(UnreadableFileError));

  it("takes no text for a page", async () =>
    expect((await readPlanText(new TextEncoder().encode("<一> 一、总体要求"))).format).toBe("txt"));
});
