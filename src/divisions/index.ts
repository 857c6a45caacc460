/** The divisions of the whole country with their codes of GB/T 2260; apart from the core, which they would double in size. */
export type { Division, DivisionTable } from "../parse/divisionTable.ts";
export { DIVISIONS_AS_OF } from "./divisions.generated.ts";
export { divisions } from "./divisions.ts";
export { findDivision } from "./findDivision.ts";
