import { expect, it } from "vitest";
import { packagesOf } from "./keepLicences.ts";

it("packagesOf gives the folder of each package once, scoped and nested ones too, and nothing for files of our own", () => {
  const paths = ["src/index.ts", "node_modules/b/a.js", "../x/node_modules/b/node_modules/@c/d/lib/e.js", "node_modules/b/c/d.js"];
  expect(packagesOf(paths)).toEqual(["../x/node_modules/b/node_modules/@c/d", "node_modules/b"]);
});
