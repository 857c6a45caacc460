export { CrosscountyError, MissingPackageError } from "../model/errors.ts";
export type {
  Block,
  Cell,
  Column,
  Figure,
  FigureNode,
  FigureRow,
  FigureValue,
  Heading,
  Reference,
  Ribbon,
  Row,
  RowTag,
  Run,
  SideKey,
  Table,
} from "./block.ts";
export { blocksToMarkdown } from "./blocksToMarkdown.ts";
export { blocksToDocx } from "./docx/blocksToDocx.ts";
export { toDocx } from "./docx/toDocx.ts";
export { blocksToHtml } from "./html/blocksToHtml.ts";
export { toHtml } from "./html/toHtml.ts";
export { LANGUAGES, type Language } from "./phrases.ts";
export { reportBlocks, reportOptionsSchema } from "./reportBlocks.ts";
export { REPORT_PARTS, type ReportOptions, type ReportPart } from "./toBlocks.ts";
export { toMarkdown } from "./toMarkdown.ts";
export { toXlsx } from "./xlsx/toXlsx.ts";
