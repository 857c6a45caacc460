import { toLoadError } from "../../text/toLoadError.ts";

export interface Excel {
  write: typeof import("write-excel-file/universal")["default"];
  /** What the package has for changing the XML that it writes. */
  xml: typeof import("write-excel-file/utility");
}

/** The optional package in the form that runs everywhere. Throws MissingPackageError where it is not installed. */
export async function loadExcel(): Promise<Excel> {
  try {
    const [{ default: write }, xml] = await Promise.all([import("write-excel-file/universal"), import("write-excel-file/utility")]);
    return { write, xml };
  } catch (error) {
    throw toLoadError(error, "write-excel-file", "writing Excel files");
  }
}
