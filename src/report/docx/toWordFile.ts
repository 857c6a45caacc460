import type { Comparison } from "../../model/comparison.ts";
import type { Block } from "../block.ts";
import { freezeZip } from "../freezeZip.ts";
import { toSay } from "../phrases.ts";
import { planName } from "../planName.ts";
import { toPlainRun } from "../sanitize.ts";
import type { ReportOptions } from "../toBlocks.ts";
import { blocksToDocx } from "./blocksToDocx.ts";
import { loadDocx } from "./loadDocx.ts";

/** The same moment in every file: the report says when its sources were issued, not when it was printed. */
const CREATED = "2000-01-01T00:00:00Z";
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;

/** The file that toDocx gives, of the blocks of the report. */
export async function toWordFile(comparison: Comparison, options: Partial<ReportOptions>, blocks: readonly Block[]): Promise<Uint8Array> {
  const children = await blocksToDocx(blocks);
  const { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } = await loadDocx();
  const language = options.language ?? "zh-CN";
  const font = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "Microsoft YaHei" };
  const heading = (size: number, before: number) => ({
    run: { font, size, bold: true, color: "1D2328" },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  const title = toSay(language)("title", { left: planName(comparison.left), right: planName(comparison.right) });
  const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: 18 })] });
  const file = new Document({
    styles: {
      default: {
        document: { run: { font, size: 20, language: { value: language === "en" ? "en-GB" : "zh-CN", eastAsia: "zh-CN" } } },
        heading1: heading(36, 0),
        heading2: heading(28, 360),
        heading3: heading(22, 240),
      },
    },
    numbering: { config: [] },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        footers: { default: new Footer({ children: [number] }) },
        children,
      },
    ],
  });
  const properties = { path: "docProps/core.xml", data: coreProperties(title) };
  return freezeZip(new Uint8Array(await Packer.toArrayBuffer(file, undefined, [properties])));
}

function coreProperties(title: string): string {
  const escaped = toPlainRun(title).replace(/[&<>]/gu, (mark) => (mark === "&" ? "&amp;" : mark === "<" ? "&lt;" : "&gt;"));
  const date = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${CREATED}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped}</dc:title><dc:creator>crosscounty</dc:creator>${date("created")}${date("modified")}</cp:coreProperties>`,
  ].join("");
}
