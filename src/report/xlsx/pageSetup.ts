import type { Feature } from "write-excel-file/universal";
import type { Excel } from "./loadExcel.ts";

/** Where the table of a sheet stands, counted from 0. */
export interface TableRange {
  head: number;
  last: number;
  columns: number;
}

export interface PrintedSheet {
  name: string;
  isWide: boolean;
  table?: TableRange;
}

/** The number of the paper. */
const A4 = 9;
const SHEET = "xl/worksheets/sheet{id}.xml";

/**
 * What the package has no option for: each sheet prints on the width of its page with a number below, a table has filters, and its head is printed
 * again on every page. `sheets` are those that are written, in their order.
 */
export function pageSetup(sheets: readonly PrintedSheet[], xml: Excel["xml"]): Feature<Blob> {
  const insert = (sheet: string, markup: string): string =>
    xml.insertElementMarkupAccordingToOrderOfSiblings(sheet, markup, xml.getOrderOfSiblings(SHEET, "worksheet") ?? [], "worksheet");
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (content, _, { sheetIndex }) => {
            const { isWide, table } = sheets[sheetIndex] ?? { isWide: false };
            const parts = [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              ...(table ? [`<autoFilter ref="${toRange(table, xml)}"/>`] : []),
              '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
              `<pageSetup paperSize="${A4}" orientation="${isWide ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
              "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>",
            ];
            return parts.reduce(insert, content);
          },
        },
        "xl/workbook.xml": { transform: (content) => withNames(content, sheets, xml) },
      },
    },
  };
}

/** The ranges that Excel looks up by name: what a filter covers, and the rows to print on every page. */
function withNames(content: string, sheets: readonly PrintedSheet[], xml: Excel["xml"]): string {
  const names = sheets.flatMap(({ name, table }, at) => {
    if (!table) return [];
    const sheet = `'${xml.sanitizeTextContent(name)}'!`;
    const row = table.head + 1;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${sheet}${toRange(table, xml, "$")}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${sheet}$${row}:$${row}</definedName>`,
    ];
  });
  const element = xml.findElement(content, "definedNames");
  if (element) return xml.appendMarkupInsideElement(content, element, names.join(""));
  const order = xml.getOrderOfSiblings("xl/workbook.xml", "workbook") ?? [];
  return xml.insertElementMarkupAccordingToOrderOfSiblings(content, `<definedNames>${names.join("")}</definedNames>`, order, "workbook");
}

/** A3:D9, or $A$3:$D$9. */
function toRange({ head, last, columns }: TableRange, xml: Excel["xml"], mark = ""): string {
  const corner = (row: number, column: number): string => {
    const letters = xml.getCellAddress(0, column).slice(0, -1);
    return `${mark}${letters}${mark}${row + 1}`;
  };
  return `${corner(head, 0)}:${corner(last, columns - 1)}`;
}
