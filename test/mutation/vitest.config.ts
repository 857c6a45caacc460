import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Only the tests that stand beside the sources that are changed: each runs in milliseconds. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: [`test/${process.env.MUTATED_FOLDER ?? "{text,extract,outline,align,diff}"}/*.test.ts`],
    isolate: false,
    setupFiles: ["test/support/fixedSeed.ts"],
  },
});
