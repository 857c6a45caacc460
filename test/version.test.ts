import { expect, it } from "vitest";
import { VERSION } from "../src/version.ts";
import { readProjectFile } from "./support/seeds.ts";

it("VERSION is that of package.json", () => {
  const manifest: { version: string } = JSON.parse(readProjectFile("package.json"));
  expect(VERSION).toBe(manifest.version);
});
