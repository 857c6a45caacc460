import type { PlacedWords } from "./pageRows.ts";
import { walkXml, type XmlAttributes } from "./xmlEvents.ts";

/** GB/T 33190, 11.3: `5 5 g 3 4` is two steps of 5 and three of 4. */
function sumOfSteps(words: string): number {
  const tokens = words.trim().split(/\s+/u);
  let sum = 0;
  for (let at = 0; at < tokens.length; at++) {
    const isGroup = tokens[at] === "g";
    sum += isGroup ? Number(tokens[at + 1]) * Number(tokens[at + 2]) : Number(tokens[at]);
    if (isGroup) at += 2;
  }
  return Number.isFinite(sum) ? sum : 0;
}

/** Where the words of a page's Content.xml stand. The file counts downwards from the top; here y goes upwards. */
export function readOfdPage(xml: string): PlacedWords[] {
  const placed: PlacedWords[] = [];
  let frame = { x: 0, y: 0, size: 0 };
  let open: PlacedWords | null = null;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name.endsWith("TextObject")) frame = toFrame(attributes);
      if (!name.endsWith("TextCode")) return;
      const [x, y] = [frame.x + Number(attributes.get("X") ?? 0), -frame.y - Number(attributes.get("Y") ?? 0)];
      open = { words: "", x, y, width: sumOfSteps(attributes.get("DeltaX") ?? "0") + frame.size, height: frame.size };
      placed.push(open);
    },
    close: (name) => {
      if (name.endsWith("TextCode")) open = null;
    },
    text: (words) => {
      if (open) open.words += words;
    },
  });
  return placed;
}

function toFrame(attributes: XmlAttributes): { x: number; y: number; size: number } {
  const [x = 0, y = 0] = (attributes.get("Boundary") ?? "").split(/\s+/u).map(Number);
  // a matrix may make the letters larger: its first number is by how much
  const scale = Math.abs(Number((attributes.get("CTM") ?? "1").split(/\s+/u)[0])) || 1;
  return { x, y, size: Number(attributes.get("Size") ?? 0) * scale };
}
