import type { Gram } from "../text/grams.ts";
import { once } from "../text/once.ts";
import { PACKED_BACKGROUND } from "./background.generated.ts";
import { unpackGrams } from "./packedGrams.ts";

/** In how many clauses each common bigram of the genre stands: the table that ships with the package. */
export const shippedCounts: () => ReadonlyMap<Gram, number> = /* @__PURE__ */ once(() => unpackGrams(PACKED_BACKGROUND.grams));
