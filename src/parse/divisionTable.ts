import type { Place } from "../model/place.ts";

/** An administrative division with a code of its own. */
export interface Division {
  /** With its level: 甲县. */
  readonly name: string;
  /** Six digits of GB/T 2260. */
  readonly code: string;
  readonly level: NonNullable<Place["level"]>;
  /** The names of the higher divisions, from the province down; [] of a province. */
  readonly within: readonly string[];
}

/** Where `parsePlan` looks places up. `crosscounty/divisions` has one of the whole country; `toDivisionTable` makes one of your own rows. */
export interface DivisionTable {
  /** All divisions that bear just this name, by code; [] for none. Several where provinces share a name (城关区). */
  namesakes(name: string): readonly Division[];
}

/** Knows no division. */
export const NO_DIVISIONS: DivisionTable = { namesakes: () => [] };
