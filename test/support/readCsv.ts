/** CSV as RFC 4180 has it, character by character: rows of cells; null for an empty cell without quotes. */
export function readCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedAt(text, at) : plainAt(text, at);
    row.push(cell);
    if (text[end] === ",") {
      at = end + 1;
    } else if (text.startsWith("\r\n", end)) {
      rows.push(row);
      row = [];
      at = end + 2;
    } else throw new Error(`expected , or CRLF at ${end}, found ${JSON.stringify(text[end])}`);
    if (text[at] === undefined && row.length > 0) throw new Error("the last row has no end");
  }
  return rows;
}

function quotedAt(text: string, start: number): { cell: string; end: number } {
  let cell = "";
  for (let at = start + 1; ; at++) {
    if (text[at] === undefined) throw new Error("a quoted cell has no end");
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') cell += text[at++];
    else return { cell, end: at + 1 };
  }
}

function plainAt(text: string, start: number): { cell: string | null; end: number } {
  const length = text.slice(start).search(/[,\r\n]/u);
  if (length < 0) throw new Error("a cell has no end");
  const cell = text.slice(start, start + length);
  if (cell.includes('"')) throw new Error(`a quote in the plain cell ${cell}`);
  return { cell: cell === "" ? null : cell, end: start + length };
}
