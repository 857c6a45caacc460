/** The package has no types of its own. */
declare module "string-similarity" {
  /** Dice's coefficient of the pairs of characters of two texts, from 0 to 1. */
  export function compareTwoStrings(first: string, second: string): number;
  export function findBestMatch(main: string, targets: string[]): { bestMatch: { target: string; rating: number }; bestMatchIndex: number };
}
