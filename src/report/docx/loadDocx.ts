import { toLoadError } from "../../text/toLoadError.ts";

/** The optional package, loaded when it is used. Throws MissingPackageError where it is not installed. */
export async function loadDocx(): Promise<typeof import("docx")> {
  try {
    return await import("docx");
  } catch (error) {
    throw toLoadError(error, "docx", "writing Word files");
  }
}
