import { MissingPackageError } from "../model/errors.ts";

/** What the module systems of node, bundlers and browsers say of a package that is not there. */
const NOT_FOUND = /Cannot find (?:module|package)|Failed to resolve|Failed to load url|dynamically imported module/u;

/**
 * An optional package, loaded when it is first used.
 *
 * @param load the import itself, so that bundlers see it
 * @throws {MissingPackageError} where it is not installed; other errors of loading pass
 */
export async function loadPackage<T>(name: string, format: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && NOT_FOUND.test(error.message))) throw error;
    throw new MissingPackageError(`reading ${format}`, "no such package", `the package ${name} (npm install ${name})`);
  }
}
