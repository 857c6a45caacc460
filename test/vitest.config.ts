import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  // the config lies under test/, the project above it
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    // what takes minutes in a browser is a mode of its own: npm run test:browser
    include: mode === "browser" ? ["test/**/*.browser.ts"] : ["test/**/*.test.ts"],
    // a machine of two busy cores is slow, not wrong
    testTimeout: 30_000,
    // no test changes a module's state, so one load of the sources serves all files
    isolate: false,
    setupFiles: ["test/support/fixedSeed.ts"],
    exclude: ["dist/**", "node_modules/**"],
    // npm run coverage: the folders whose rules have their tests beside them
    coverage: {
      provider: "v8",
      include: ["src/{text,extract,outline,align,diff}/**"],
      reporter: [["text", { skipFull: true }], "json"],
      reportsDirectory: "coverage/branches",
    },
  },
}));
