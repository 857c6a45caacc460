import type { Row } from "./figure.ts";

/** All rows by the names that pick them, in the order of the table. Each is loaded alone, so that no other row's work warms or spoils its process. */
export const ROWS: Readonly<Record<string, () => Promise<Row>>> = {
  tree: async () => (await import("./rows/readTrees.ts")).readTrees,
  plan: async () => (await import("./rows/parseSeeds.ts")).parseSeeds,
  quantities: async () => (await import("./rows/readQuantities.ts")).readQuantities,
  compare: async () => (await import("./rows/compareSeeds.ts")).compareSeeds,
  partners: async () => (await import("./rows/partners.ts")).partners,
  growth: async () => (await import("./rows/growth.ts")).growth,
  start: async () => (await import("./rows/startUp.ts")).startUp,
};
