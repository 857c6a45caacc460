/** Plans and comparisons that show themselves in a notebook, and are plain data all the same. */
export { InvalidArgumentError, InvalidOptionError, LimitError } from "../model/errors.ts";
export { cite } from "./cite.ts";
export { type MimeBundle, show } from "./show.ts";
export type { FlatCell, FlatRow, Showable } from "./showable.ts";
export type { ShowOptions } from "./showOptions.ts";
export { comparePlans, compareTheme, parsePlan, parsePlans } from "./stages.ts";
export { toHtml } from "./toHtml.ts";
export { toMarkdown } from "./toMarkdown.ts";
