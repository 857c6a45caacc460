import type { Plan } from "../../../src/model/plan.ts";
import type { Language } from "../../../src/report/phrases.ts";

export type SideName = "left" | "right";

/** Where a plan comes from. */
export type Source =
  | { kind: "file"; name: string; bytes: Uint8Array }
  | { kind: "paste"; text: string }
  | { kind: "built-in"; plan: BuiltIn };
export type BuiltIn = "xiangyin" | "pingjiang";

export const SAVE_FORMATS = ["html", "docx", "xlsx", "md", "json", "csv"] as const;
export type SaveFormat = (typeof SAVE_FORMATS)[number];

/** What the page asks of the worker; the comparison itself stays there. */
export type Request =
  | { kind: "read"; side: SideName; source: Source }
  | { kind: "compare"; left: Plan; right: Plan; theme: string; language: Language }
  | { kind: "show"; language: Language }
  | { kind: "save"; format: SaveFormat; language: Language };

/** The parts of long work, in their order. */
export const STEPS = { read: ["open", "parse"], compare: ["align", "diff", "write"], show: ["write"], save: ["write"] } as const;
export type Step = (typeof STEPS)[keyof typeof STEPS][number];

/** An error as data; `code` is one of the library’s, or one of the page’s own. */
export interface Failure {
  code: string;
  found: string;
  expected: string;
  message: string;
}

export type Answer =
  | { kind: "step"; step: Step }
  | { kind: "plans"; plans: Plan[] }
  | { kind: "report"; title: string; html: string }
  | { kind: "file"; name: string; type: string; bytes: Uint8Array }
  | { kind: "failed"; failure: Failure };

/** Each answer carries the number of its request. */
export type Numbered<T> = T & { id: number };
