import { groupBy } from "remeda";
import type { Issue } from "../../../src/model/issue.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { ISSUE_NAMES } from "../../../src/report/issueNames.ts";
import type { Language } from "../../../src/report/phrases.ts";
import { planName } from "../../../src/report/planName.ts";
import { element } from "./element.ts";
import { toSay } from "./words.ts";

interface Calls {
  /** The reader wants the other plan of a file that holds several. */
  onPick: (at: number) => void;
  /** The reader wants another file. */
  onChange: () => void;
}

/** What was read: whose plan, its title, how much is in it, and what a reader should look at. */
export function planCard(plans: readonly Plan[], at: number, language: Language, { onPick, onChange }: Calls): Node[] {
  const plan = plans[at];
  if (!plan) return [];
  const say = toSay(language);
  // the choice between several plans says so itself
  const issues = plan.issues.filter(({ code }) => plans.length === 1 || code !== "several-plans");
  const change = element("button", { className: "change", text: say("change") });
  change.type = "button";
  change.addEventListener("click", onChange);
  const [name, title] = [planName(plan), plan.title ?? say("untitled")];
  return [
    chinese("p", "name", name),
    ...(name === title ? [] : [chinese("p", "title", title)]),
    element("p", { className: "counts", text: say("counts", { tasks: plan.tasks.length, targets: plan.targets.length }) }),
    ...(plan.tasks.length === 0 ? [element("p", { className: "warning", text: say("noTasks") })] : []),
    ...(plans.length > 1 ? [picker(plans, at, language, onPick)] : []),
    ...(issues.length > 0 ? [issueList(issues, language)] : []),
    change,
  ];
}

function chinese(tag: "p", className: string, text: string): HTMLElement {
  const made = element(tag, { className, text });
  made.lang = "zh-CN";
  return made;
}

function picker(plans: readonly Plan[], at: number, language: Language, onPick: (at: number) => void): HTMLElement {
  const say = toSay(language);
  const options = plans.map((plan, index) => element("option", { text: say("nth", { n: index + 1, name: plan.title ?? planName(plan) }) }));
  const select = element("select", {}, options);
  select.selectedIndex = at;
  select.addEventListener("change", () => onPick(select.selectedIndex));
  return element("label", { text: say("several", { n: plans.length }) }, [select]);
}

/** Issues of one kind are one line, with their number. */
function issueList(issues: readonly Issue[], language: Language): HTMLElement {
  const items = Object.values(groupBy(issues, ({ code }) => code)).map((found) => {
    const words = language === "en" ? found[0].message : ISSUE_NAMES[found[0].code];
    return element("li", { text: found.length > 1 ? `${words} ×${found.length}` : words });
  });
  const head = toSay(language)("issues", { n: issues.length });
  return element("details", { className: "issues" }, [element("summary", { text: head }), element("ul", {}, items)]);
}
