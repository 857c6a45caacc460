import { Parser } from "htmlparser2";
import { expect } from "vitest";

/** What no XML file may hold. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** The words of an XML file. Fails where characters are forbidden or elements do not close. */
export function readXml(source: string): string {
  const words: string[] = [];
  const open: string[] = [];
  expect(source).not.toMatch(FORBIDDEN);
  const parser = new Parser(
    {
      onopentag: (name) => void open.push(name),
      onclosetag: (name) => expect(open.pop()).toBe(name),
      ontext: (text) => void words.push(text),
    },
    { xmlMode: true },
  );
  parser.end(source);
  expect(open).toEqual([]);
  return words.join("");
}
