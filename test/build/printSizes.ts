import { measureSizes } from "./measureSizes.ts";

// npm run size: what a browser loads of the package, minified by esbuild, without zod.
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
console.log(`${"import".padEnd(26)}  minified      gzip     below`);
for (const { what, minified, gzip, limit } of await measureSizes()) {
  console.log(`${what.padEnd(24)}${kilobytes(minified)}${kilobytes(gzip)}${kilobytes(limit)}`);
}
