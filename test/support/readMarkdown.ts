import { marked, type Token, type Tokens } from "marked";

/** What a reader of Markdown makes of a text. */
export interface ReadMarkdown {
  headings: string[];
  tables: { head: string[]; rows: string[][] }[];
  items: string[];
  /** Names of all that is more than headings, tables, lists and words: html, link, image, code, em, … */
  markup: string[];
}

const PLAIN = new Set(["heading", "table", "list", "list_item", "paragraph", "text", "space", "escape"]);

/** Reads a report with a parser of Markdown, so that a test sees it as a viewer does. Words come back without their escapes. */
export function readMarkdown(source: string): ReadMarkdown {
  const read: ReadMarkdown = { headings: [], tables: [], items: [], markup: [] };
  const tokens = marked.lexer(source);
  marked.walkTokens(tokens, (token) => {
    if (!PLAIN.has(token.type)) read.markup.push(token.type);
    if (token.type === "heading") read.headings.push(wordsOf(token.tokens));
    if (token.type === "list_item") read.items.push(wordsOf(token.tokens));
    if (token.type === "table") read.tables.push(tableOf(token as Tokens.Table)); // the type of a token is its name
  });
  return read;
}

function tableOf(table: Tokens.Table): { head: string[]; rows: string[][] } {
  const cell = ({ tokens }: Tokens.TableCell): string => wordsOf(tokens);
  return { head: table.header.map(cell), rows: table.rows.map((row) => row.map(cell)) };
}

function wordsOf(tokens: readonly Token[] | undefined): string {
  return (tokens ?? []).map((token) => ("tokens" in token && token.tokens ? wordsOf(token.tokens) : decode(token.raw))).join("");
}

/** A leaf as it is shown: escapes and entities as their characters. */
function decode(raw: string): string {
  return raw.replace(
    /\\([!-/:-@[-`{-~])|&(lt|gt|amp|quot|#39);/gu,
    (_, mark?: string, name?: string) => mark ?? ENTITIES[name ?? ""] ?? "",
  );
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };
