import { MissingPackageError } from "../model/errors.ts";

/** What the module systems of node, bundlers and browsers say of a package that is not there; not what they say of a network that is not. */
const NOT_FOUND = /Cannot find (?:module|package)|Could not resolve|Failed to (?:resolve|load url)|was not remapped|to a valid URL/u;

/**
 * What is to be thrown where the import of an optional package failed: a MissingPackageError where it is not installed, any other error as
 * it is. The import itself stands in a `try` of the caller, since bundlers go on without a package only there.
 */
export function toLoadError(error: unknown, name: string, doing: string): unknown {
  if (!(error instanceof Error && NOT_FOUND.test(error.message))) return error;
  return new MissingPackageError(doing, "no such package", `the package ${name} (npm install ${name})`);
}
