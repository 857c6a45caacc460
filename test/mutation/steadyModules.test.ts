import { describe, expect, it } from "vitest";
import { steadyFiles } from "./steadyModules.ts";

const importing = (...paths: string[]) => ({ imports: paths.map((path) => ({ path })) });

describe("steadyFiles", () => {
  it("are the sources from which no import leads into the folder, by however many steps", () => {
    const inputs = {
      "test/align/a.test.ts": importing("src/align/a.ts", "src/parse/parse.ts"),
      "src/comparePlans.ts": importing("src/compareTheme.ts"),
      "src/compareTheme.ts": importing("src/align/a.ts"),
      "src/align/a.ts": importing("src/text/fold.ts"),
      "src/alignment.ts": importing(),
      "src/parse/parse.ts": importing("src/text/fold.ts"),
      "src/text/fold.ts": importing(),
    };
    expect(steadyFiles(inputs, "align")).toEqual(["src/alignment.ts", "src/parse/parse.ts", "src/text/fold.ts"]);
    expect(steadyFiles(inputs, "text")).toEqual(["src/alignment.ts"]);
  });
});
