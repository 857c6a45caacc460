import type { ReadLimits } from "./fileOptions.ts";
import type { DocumentMeta, ReadText } from "./readText.ts";

/** What a reader is given: `name` is only for the errors. */
export interface ReaderInput {
  bytes: Uint8Array;
  name: string;
  limits: ReadLimits;
  /** To be asked between two steps. */
  signal: AbortSignal | null;
}

/** What a reader gives; what it leaves out has its default: no encoding, nothing told, nothing removed, a place each line. */
export interface ReaderOutput extends Partial<Pick<ReadText, "encoding" | "removed" | "places">> {
  text: string;
  meta?: Partial<DocumentMeta>;
}

/** One format: bytes to words. */
export type Reader = (input: ReaderInput) => Promise<ReaderOutput>;
