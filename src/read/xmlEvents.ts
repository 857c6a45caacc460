export type XmlAttributes = ReadonlyMap<string, string>;

/** Names come with their prefix: w:p. */
export interface XmlHandlers {
  open: (name: string, attributes: XmlAttributes) => void;
  close: (name: string) => void;
  text?: (words: string) => void;
}

const ATTRIBUTE = /(?<![^\s="'])(?<name>[^\s="']+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gu;
const ENTITY = /&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>amp|lt|gt|quot|apos));/giu;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
/** What begins like this ends like that, and is no element. */
const OTHERS: readonly { begin: string; end: string }[] = [
  { begin: "<!--", end: "-->" },
  { begin: "<?", end: "?>" },
  { begin: "<![CDATA[", end: "]]>" },
  { begin: "<!", end: ">" },
];

/**
 * Walks through XML, each character once. Only the five entities of XML and characters by number are known: no other is looked up anywhere,
 * a document type tells nothing, and what is cut off ends the walk.
 */
export function walkXml(xml: string, handlers: XmlHandlers): void {
  for (let at = 0; at < xml.length; ) {
    const tag = xml.indexOf("<", at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at) handlers.text?.(resolveEntities(xml.slice(at, end)));
    if (tag < 0) return;
    const other = OTHERS.find(({ begin }) => xml.startsWith(begin, tag));
    const close = other ? xml.indexOf(other.end, tag + other.begin.length) : endOfTag(xml, tag);
    if (close < 0) return;
    if (other?.end === "]]>") handlers.text?.(xml.slice(tag + other.begin.length, close));
    else if (!other) walkTag(xml.slice(tag + 1, close), handlers);
    at = close + (other?.end.length ?? 1);
  }
}

/** Where the `>` stands that is in no quotes; -1 where there is none. */
function endOfTag(xml: string, tag: number): number {
  for (let at = tag + 1; at < xml.length; at++) {
    const character = xml[at];
    if (character === ">") return at;
    if (character !== '"' && character !== "'") continue;
    at = xml.indexOf(character, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function walkTag(words: string, { open, close }: XmlHandlers): void {
  const name = /[^\s/]+/u.exec(words)?.[0] ?? "";
  const isEnd = words.startsWith("/");
  if (!isEnd) open(name, words.includes("=") ? readAttributes(words.slice(name.length)) : new Map());
  if (isEnd || words.endsWith("/")) close(name);
}

function readAttributes(words: string): XmlAttributes {
  return new Map(
    [...words.matchAll(ATTRIBUTE)].map(({ groups }) => [groups?.name ?? "", resolveEntities(groups?.double ?? groups?.single ?? "")]),
  );
}

function resolveEntities(words: string): string {
  if (!words.includes("&")) return words;
  return words.replace(ENTITY, (written: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? written;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
