import { toLoadError } from "../../text/toLoadError.ts";

/** The optional package in the form that runs everywhere. Throws MissingPackageError where it is not installed. */
export async function loadExcel(): Promise<typeof import("write-excel-file/universal")> {
  try {
    return await import("write-excel-file/universal");
  } catch (error) {
    throw toLoadError(error, "write-excel-file", "writing Excel files");
  }
}
