import type { Plan } from "../../../src/model/plan.ts";
import type { Language } from "../../../src/report/phrases.ts";
import { element, find } from "./element.ts";
import { failureBox } from "./failureBox.ts";
import type { Failure, SideName, Source, Step } from "./messages.ts";
import { planCard } from "./planCard.ts";
import { isBuiltIn, toSource } from "./toSource.ts";
import { toSay } from "./words.ts";

export type SideState =
  | { kind: "empty" }
  | { kind: "reading"; step: Step | null }
  | { kind: "failed"; failure: Failure; where: string }
  | { kind: "read"; plans: readonly Plan[]; at: number };

/** One of the two places where a plan is chosen. */
export interface SidePanel {
  state(): SideState;
  set(state: SideState): void;
  /** The plan that was read, or null. */
  plan(): Plan | null;
  /** Draws itself again in this language. */
  translate(language: Language): void;
}

/** Fills the section of a side; `onSource` is called with what the reader chose, and where it comes from in words. */
export function sidePanel(side: SideName, language: Language, onSource: (source: Source, where: string) => void): SidePanel {
  const section = find(`[data-side="${side}"]`, HTMLElement);
  section.append(find("#picker", HTMLTemplateElement).content.cloneNode(true));
  const [picker, shown] = [find(".picker", HTMLElement, section), find(".state", HTMLElement, section)];
  let state: SideState = { kind: "empty" };
  let spoken = language;

  const set = (next: SideState): void => {
    state = next;
    picker.hidden = state.kind === "read";
    shown.replaceChildren(...nodesOf());
  };
  const nodesOf = (): Node[] => {
    const say = toSay(spoken);
    switch (state.kind) {
      case "empty":
        return [];
      case "reading":
        return [element("p", { text: say("reading", { side: say(side), step: state.step === null ? "…" : say(state.step) }) })];
      case "failed":
        return [failureBox(state.failure, spoken, state.where)];
      case "read": {
        const { plans, at } = state;
        return planCard(plans, at, spoken, {
          onPick: (picked) => {
            set({ kind: "read", plans, at: picked });
            shown.querySelector("select")?.focus();
          },
          onChange: () => {
            set({ kind: "empty" });
            picker.querySelector("input")?.focus();
          },
        });
      }
    }
  };

  listen(section, onSource);
  return {
    state: () => state,
    set,
    plan: () => (state.kind === "read" ? (state.plans[state.at] ?? null) : null),
    translate: (to) => {
      spoken = to;
      set(state);
    },
  };
}

/** A file chosen, a built-in plan, or words pasted into the box. Files that are dropped are the page’s: two may come at once. */
function listen(section: HTMLElement, onSource: (source: Source, where: string) => void): void {
  const input = find("input[type=file]", HTMLInputElement, section);
  input.addEventListener("change", async () => {
    const file = input.files?.[0];
    if (file) onSource(await toSource(file), file.name);
    // the same file can be chosen again, once it was mended
    input.value = "";
  });
  for (const button of section.querySelectorAll<HTMLButtonElement>("[data-plan]")) {
    const { plan = "" } = button.dataset;
    if (isBuiltIn(plan)) button.addEventListener("click", () => onSource({ kind: "built-in", plan }, ""));
  }
  const words = find("textarea", HTMLTextAreaElement, section);
  find(".paste-read", HTMLButtonElement, section).addEventListener("click", () => onSource({ kind: "paste", text: words.value }, ""));
}
