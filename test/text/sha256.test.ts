import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha256, sha256OfBytes } from "../../src/text/sha256.ts";

describe("sha256", () => {
  it.each(["", "abc", "新建果园2万亩", "𠮷野"])("of %j is the one that node:crypto gives for its UTF-8 bytes", (text) => {
    expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  });

  it("of bytes is the one of these bytes", () => {
    const bytes = Uint8Array.from([0, 255, 128]);
    expect(sha256OfBytes(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  });
});
