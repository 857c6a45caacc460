export type { ReadError } from "../model/errors.ts";
export {
  CrosscountyError,
  InvalidArgumentError,
  InvalidOptionError,
  LimitError,
  MissingPackageError,
  UnreadableFileError,
  UnsupportedFormatError,
} from "../model/errors.ts";
export { detectFormat } from "./detectFormat.ts";
export type { FileOptions, ReadLimits } from "./fileOptions.ts";
export { locate } from "./locate.ts";
export { readPlan } from "./readPlan.ts";
export { readPlanText } from "./readPlanText.ts";
export type { DocumentMeta, Format, ReadText, RemovedWords, TextPlace } from "./readText.ts";
export { toPlan } from "./toPlan.ts";
