import { describe, expect, it } from "vitest";
import { toLoadError } from "../../src/text/toLoadError.ts";

describe("toLoadError", () => {
  it("names the package and the command for one that is not installed", async () => {
    const name = "crosscounty-no-such-package";
    const error = await import(name).catch((thrown: unknown) => toLoadError(thrown, name, "reading web pages"));
    expect(error).toMatchObject({ code: "missing-package", name: "MissingPackageError" });
    expect(error).toHaveProperty("message", `reading web pages: expected the package ${name} (npm install ${name}), found no such package`);
  });

  it.each([
    ["node", "Cannot find package 'unpdf' imported from /app/dist/read/index.js"],
    ["webpack", "Cannot find module 'unpdf'"],
    ["vite", 'Could not resolve "unpdf" imported by "crosscounty". Is it installed?'],
    ["Chromium", "Failed to resolve module specifier 'unpdf'"],
    ["Firefox", "The specifier “unpdf” was a bare specifier, but was not remapped to anything."],
    ["Safari", "Module name, 'unpdf' does not resolve to a valid URL."],
  ])("knows the words of %s", (_, words) =>
    expect(toLoadError(new TypeError(words), "unpdf", "reading PDF files")).toMatchObject({ code: "missing-package" }),
  );

  it.each([new RangeError("broken"), new TypeError("Failed to fetch dynamically imported module: https://a.cn/pdf.js"), "no error"])(
    "lets other failures pass: %s",
    (thrown) => expect(toLoadError(thrown, "unpdf", "reading PDF files")).toBe(thrown),
  );
});
