import type { Language } from "../../../src/report/phrases.ts";
import { element } from "./element.ts";
import { explainFailure } from "./explainFailure.ts";
import type { Failure } from "./messages.ts";
import { toSay } from "./words.ts";

/** What went wrong and what to do, with the program’s own words to be unfolded. */
export function failureBox(failure: Failure, language: Language, where = ""): HTMLElement {
  const say = toSay(language);
  const named = where === "" ? [] : [element("p", { className: "where", text: where })];
  const box = element("div", { className: "failure" }, [...named, element("p", { text: explainFailure(failure, language) })]);
  if (failure.message !== "" && failure.message !== failure.code) {
    const words = element("p", { text: failure.message });
    words.lang = "en";
    box.append(element("details", {}, [element("summary", { text: say("original") }), words]));
  }
  return box;
}
