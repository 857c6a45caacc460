import { UnreadableFileError } from "../model/errors.ts";
import { toLoadError } from "../text/toLoadError.ts";
import { decodeText } from "./decodeText.ts";
import { findContent } from "./findContent.ts";
import { pageToText } from "./pageToText.ts";
import type { Reader } from "./reader.ts";
import { readPageMeta } from "./readPageMeta.ts";

const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?(?<label>[\w-]{2,40})/iu;
/** Where browsers look for it. */
const HEAD = 4096;
/** A title is looked for in so much of the article. */
const FRONT = 1000;

/** A saved web page: the article without menus, paths and foot, a block a line; links and pictures are never followed. */
export const readHtml: Reader = async ({ bytes, name }) => {
  const { parseDocument } = await loadParser();
  const { text: source, encoding } = decodeText(bytes, name, declaredEncoding(bytes));
  const root = parseDocument(source);
  const { before, inside, after } = pageToText(root, findContent(root));
  if (inside === "")
    throw new UnreadableFileError(name, "none (a script may have written it: save the page from a browser)", "a page with words");
  const meta = readPageMeta(root, `${before}\n${inside}`);
  const removed = [before, after].filter((text) => text !== "").map((text) => ({ reason: "navigation" as const, text }));
  return { text: withTitle(inside, before, meta.title), encoding, meta, removed };
};

async function loadParser(): Promise<typeof import("htmlparser2")> {
  try {
    return await import("htmlparser2");
  } catch (error) {
    throw toLoadError(error, "htmlparser2", "reading web pages");
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  return DECLARED.exec(new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)))?.groups?.label ?? null;
}

/** Many sites show the title outside of the article: there it is put back. */
function withTitle(text: string, before: string, title: string | null): string {
  if (title === null || !before.split("\n").includes(title)) return text;
  return text.slice(0, FRONT).replace(/\s/gu, "").includes(title.replace(/\s/gu, "")) ? text : `${title}\n${text}`;
}
