import { walkXml, type XmlAttributes } from "./xmlEvents.ts";

export interface NumberLevel {
  start: number;
  format: string;
  /** 第%1章, （%2）: %1 is the number of the first level. */
  text: string;
  /** All numbers in it Arabic. */
  isLegal: boolean;
  /** The level whose next item starts this one anew; 0 for none, null for every higher one. */
  restart: number | null;
  style: string | null;
}

export interface NumberList {
  abstractId: string;
  /** Start of a level in this list alone. */
  starts: Map<number, number>;
  /** Levels that this list defines anew. */
  levels: Map<number, NumberLevel>;
}

/** What word/numbering.xml says: lists by their id, and the levels of the kinds that they are of. */
export interface WordNumbering {
  lists: ReadonlyMap<string, NumberList>;
  levels: ReadonlyMap<string, ReadonlyMap<number, NumberLevel>>;
}

/** Reads word/numbering.xml; without one there are no lists. */
export function parseWordNumbering(xml: string): WordNumbering {
  const lists = new Map<string, NumberList>();
  const levels = new Map<string, Map<number, NumberLevel>>();
  let kind: Map<number, NumberLevel> | null = null;
  let list: NumberList | null = null;
  let level: NumberLevel | null = null;
  let depth = 0;
  const openers: Readonly<Record<string, (attributes: XmlAttributes, value: string) => void>> = {
    "w:abstractNum": (attributes) => {
      kind = new Map();
      levels.set(attributes.get("w:abstractNumId") ?? "", kind);
    },
    "w:num": (attributes) => {
      list = { abstractId: "", starts: new Map(), levels: new Map() };
      lists.set(attributes.get("w:numId") ?? "", list);
    },
    "w:abstractNumId": (_, value) => {
      if (list) list.abstractId = value;
    },
    "w:lvlOverride": (attributes) => {
      depth = Number(attributes.get("w:ilvl") ?? 0);
    },
    "w:startOverride": (_, value) => void list?.starts.set(depth, Number(value)),
    "w:lvl": (attributes) => {
      level = { start: 1, format: "decimal", text: "", isLegal: false, restart: null, style: null };
      (list?.levels ?? kind)?.set(Number(attributes.get("w:ilvl") ?? 0), level);
    },
  };
  walkXml(xml, {
    open: (name, attributes) => {
      const value = attributes.get("w:val") ?? "";
      if (Object.hasOwn(openers, name)) openers[name]?.(attributes, value);
      else if (level) setLevel(level, name, value);
    },
    close: (name) => {
      if (name === "w:lvl") level = null;
      if (name === "w:num") list = null;
      if (name === "w:abstractNum") kind = null;
    },
  });
  return { lists, levels };
}

function setLevel(level: NumberLevel, name: string, value: string): void {
  if (name === "w:start") level.start = Number(value);
  if (name === "w:numFmt") level.format = value;
  if (name === "w:lvlText") level.text = value;
  if (name === "w:isLgl") level.isLegal = value !== "0" && value !== "false";
  if (name === "w:lvlRestart") level.restart = Number(value);
  if (name === "w:pStyle") level.style = value;
}
