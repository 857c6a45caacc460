import { type PageNode, walkPage } from "./pageNode.ts";
import type { DocumentMeta } from "./readText.ts";

/** Names of `<meta>`, lower case, best first. */
const NAMES: Readonly<Record<"title" | "issued" | "issuer" | "url", readonly string[]>> = {
  // GB/T 33678 (government sites) asks for the first of each
  title: ["articletitle", "og:title"],
  issued: ["pubdate", "publishdate", "article:published_time"],
  issuer: ["contentsource", "author"],
  url: ["url", "og:url"],
};
const DATE = /(?<year>\d{4})\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})/u;
const NUMBER = /文\s?号[：:\s]{0,3}(?<number>[\u4e00-\u9fa5]{1,12}[〔［[（(]\d{4}[〕］\])）]\s?\d{1,4}\s?号)/u;
/** What browsers write above a page that they save. */
const SAVED_FROM = /^\s*saved from url=\(\d+\)(?<url>\S+)/u;

/** What a page says of its document: in `<meta>`, in the comment of the browser that saved it, and in the table above the text. */
export function readPageMeta(root: PageNode, around: string): DocumentMeta {
  const { named, title, saved } = collect(root);
  const first = (key: keyof typeof NAMES): string | null =>
    NAMES[key].map((name) => named.get(name)?.trim()).find((value) => value !== undefined && value !== "") ?? null;
  return {
    title: first("title") ?? title,
    issued: toDate(first("issued")),
    documentNumber: NUMBER.exec(around)?.groups?.number ?? null,
    issuer: first("issuer"),
    url: first("url") ?? saved,
  };
}

function collect(root: PageNode): { named: ReadonlyMap<string, string>; title: string | null; saved: string | null } {
  const named = new Map<string, string>();
  let [title, saved]: [string | null, string | null] = [null, null];
  for (const { node, isEntering } of walkPage(root, () => false)) {
    if (!isEntering) continue;
    const key = (node.attribs?.name ?? node.attribs?.property ?? "").toLowerCase();
    if (node.name === "meta" && !named.has(key)) named.set(key, node.attribs?.content ?? "");
    if (node.name === "title" && title === null) title = pageTitle(node.children?.[0]?.data ?? "");
    if (node.type === "comment" && saved === null) saved = SAVED_FROM.exec(node.data ?? "")?.groups?.url ?? null;
  }
  return { named, title, saved };
}

/** A page's title without the name of the site behind it. */
function pageTitle(words: string): string | null {
  return words.split(/(?:(?<!\s)\s+)?[-_|—–]+\s*/u, 1)[0]?.trim() || null;
}

function toDate(words: string | null): string | null {
  const groups = DATE.exec(words ?? "")?.groups;
  if (!groups) return null;
  return `${groups.year}-${groups.month?.padStart(2, "0")}-${groups.day?.padStart(2, "0")}`;
}
