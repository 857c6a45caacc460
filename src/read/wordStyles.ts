import { walkXml } from "./xmlEvents.ts";

/** The list and level of a paragraph; null where nothing says. */
export interface ListPlace {
  listId: string | null;
  level: number | null;
}

interface Style extends ListPlace {
  basedOn: string | null;
}

/** No chain of styles is longer; a circle ends here. */
const LONGEST_CHAIN = 20;

/** Reads word/styles.xml: gives for a style the list that it, or one that it is based on, puts its paragraphs in. */
export function parseWordStyles(xml: string): (styleId: string | null) => ListPlace {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  walkXml(xml, {
    open: (name, attributes) => {
      const value = attributes.get("w:val") ?? "";
      if (name === "w:style") {
        style = { listId: null, level: null, basedOn: null };
        styles.set(attributes.get("w:styleId") ?? "", style);
      } else if (style && name === "w:basedOn") style.basedOn = value;
      else if (style && name === "w:numId") style.listId = value;
      else if (style && name === "w:ilvl") style.level = Number(value);
    },
    close: (name) => {
      if (name === "w:style") style = null;
    },
  });
  return (styleId) => {
    const place: ListPlace = { listId: null, level: null };
    let at = styleId;
    for (let step = 0; at !== null && step < LONGEST_CHAIN; step++) {
      const found = styles.get(at);
      place.listId ??= found?.listId ?? null;
      place.level ??= found?.level ?? null;
      at = found?.basedOn ?? null;
    }
    return place;
  };
}
