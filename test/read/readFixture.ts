import { readFileSync } from "node:fs";

/** The bytes of a file under test/read/fixtures. */
export function readFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
}
