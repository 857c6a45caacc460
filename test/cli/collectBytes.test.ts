import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { collectBytes } from "../../src/cli/collectBytes.ts";
import { LimitError } from "../../src/model/errors.ts";

describe("collectBytes", () => {
  it("gives all chunks as one", async () =>
    expect(await collectBytes(Readable.from([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)]), "a")).toEqual(
      Uint8Array.of(1, 2, 3),
    ));

  it("stops in a stream without an end", async () =>
    expect(collectBytes(createReadStream("/dev/zero"), "/dev/zero")).rejects.toThrow(LimitError));

  it("lets the stream's own errors through", async () =>
    expect(collectBytes(createReadStream("test"), "test")).rejects.toMatchObject({ code: "EISDIR" }));
});
