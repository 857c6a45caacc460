import { styleText } from "node:util";
import type { Paint } from "../report/toText.ts";

const STYLES = { heading: ["bold", "cyan"], same: ["green"], differs: ["yellow"], only: ["magenta"], dim: ["dim"] } as const;

/** Colours for a terminal. */
export const colorPaint: Paint = (style, words) => styleText([...STYLES[style]], words, { validateStream: false });

/** For a file, a pipe, or where NO_COLOR asks for it. */
export const plainPaint: Paint = (_, words) => words;
