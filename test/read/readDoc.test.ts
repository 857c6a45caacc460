import { describe, expect, it } from "vitest";
import { readPlanText } from "../../src/read/readPlanText.ts";
import { readFixture } from "./readFixture.ts";

describe("readDoc", () => {
  it("keeps the quotation marks of Chinese", async () =>
    expect((await readPlanText(readFixture("xiangyin.doc"))).text).toContain("“强省会”"));

  it("refuses a damaged file with a typed error, cut off wherever it is", async () => {
    const whole = readFixture("xiangyin.doc");
    for (const length of [600, 3000, 9000, 15_000]) {
      const error = await readPlanText(whole.slice(0, length), { name: "a.doc" }).catch((thrown: unknown) => thrown);
      if (error instanceof Error)
        expect(error).toMatchObject({ code: expect.stringMatching(/^un/u), message: expect.stringMatching(/^a\.doc: /u) });
    }
  });

  it("calls other old Office files what they are", async () => {
    const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const locked = Uint8Array.from([...signature, ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    await expect(readPlanText(locked, { name: "a.docx" })).rejects.toMatchObject({
      code: "unsupported-format",
      found: "an Office file with a password",
    });
    await expect(readPlanText(Uint8Array.from(signature))).rejects.toMatchObject({ found: "an old Office file" });
  });
});
