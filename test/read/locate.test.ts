import { describe, expect, it } from "vitest";
import { findLinePlaces } from "../../src/read/findLinePlaces.ts";
import { locate } from "../../src/read/locate.ts";

describe("locate", () => {
  const text = "一、\r\n二、\n\n三、\r四、";
  const read = { places: findLinePlaces(text) };

  it.each([
    ["一", 1],
    ["二", 2],
    ["三", 4],
    ["四", 5],
  ])("finds the line of %s", (word, line) => expect(locate(read, text.indexOf(word))).toEqual({ page: null, line }));

  it("gives the first line before the text and the last one behind it", () =>
    expect([locate(read, -1).line, locate(read, 99).line]).toEqual([1, 5]));
});
