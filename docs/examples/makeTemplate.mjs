// Makes a small template to try fillWordTemplate.mjs with: node makeTemplate.mjs TEMPLATE.docx. Yours comes from Word.
import { writeFile } from "node:fs/promises";
import { Document, HeadingLevel, Packer, Paragraph } from "docx";

const [output] = process.argv.slice(2);
if (output === undefined) throw new Error("expected TEMPLATE.docx");
const children = [
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: "关于{{left}}与{{right}}目标差异的说明" }),
  new Paragraph("一、总体情况"),
  new Paragraph("{{glance}}"),
  new Paragraph("二、目标对照"),
  new Paragraph("{{targets}}"),
];
await writeFile(output, await Packer.toBuffer(new Document({ sections: [{ children }] })));
