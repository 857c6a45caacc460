import { strToU8, zipSync } from "fflate";

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file written by hand; `body`, `numbering` and `styles` are what stands in the root of these parts. */
export function makeDocx(body: string, { numbering = "", styles = "" } = {}): Uint8Array {
  const parts = {
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    "word/numbering.xml": `<w:numbering ${NAMESPACE}>${numbering}</w:numbering>`,
    "word/styles.xml": `<w:styles ${NAMESPACE}>${styles}</w:styles>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

/** A run of words. */
export const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A paragraph of runs, with its properties. */
export const paragraph = (runs: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;

/** The properties of an item of list 1 at a level. */
export const item = (level: number, list = 1): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A level of a kind of list. */
export const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
