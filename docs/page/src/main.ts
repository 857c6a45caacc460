import type { Language } from "../../../src/report/phrases.ts";
import { planName } from "../../../src/report/planName.ts";
import { find } from "./element.ts";
import { explainFailure } from "./explainFailure.ts";
import { failureBox } from "./failureBox.ts";
import { withLinks } from "./followLinks.ts";
import { type Failure, type Request, SAVE_FORMATS, type SideName, type Source, STEPS, type Step } from "./messages.ts";
import { receiveFiles } from "./receiveFiles.ts";
import { type SidePanel, sidePanel } from "./sidePanel.ts";
import { startWorker } from "./startWorker.ts";
import { isWordId, toSay } from "./words.ts";

const SIDES: readonly SideName[] = ["left", "right"];

const code: string = JSON.parse(find("#worker", HTMLElement).textContent ?? "");
let worker = startWorker(code);
let language: Language = "zh-CN";
let failure: Failure | null = null;
let isBusy = false;
/** The document’s title while a report is shown. */
let reportTitle: string | null = null;

const panels: Record<SideName, SidePanel> = {
  left: sidePanel("left", language, (source, where) => void read("left", source, where)),
  right: sidePanel("right", language, (source, where) => void read("right", source, where)),
};
const [choose, frame, work, failureAt] = [
  find("#choose", HTMLElement),
  find("#frame", HTMLIFrameElement),
  find("#work", HTMLElement),
  find("#failure", HTMLElement),
];
const [back, save, title] = [find("#back", HTMLElement), find("#save", HTMLElement), find("#report-title", HTMLElement)];
const theme = find("#theme", HTMLInputElement);
const say: ReturnType<typeof toSay> = (id, values) => toSay(language)(id, values);

/** Says it to those who do not see the page; `isSeen` also as a note on the page. */
function tell(words: string, isSeen = false): void {
  const status = find("#status", HTMLElement);
  status.classList.toggle("quiet", !isSeen);
  status.textContent = words;
  if (isSeen) setTimeout(() => status.textContent === words && status.classList.add("quiet"), 5000);
}

function fail(what: Failure | null): void {
  failure = what;
  failureAt.replaceChildren(...(what ? [failureBox(what, language)] : []));
}

async function read(side: SideName, source: Source, where: string): Promise<void> {
  const panel = panels[side];
  let mine = { kind: "reading" as const, step: null as Step | null };
  panel.set(mine);
  fail(null);
  const result = await worker.ask({ kind: "read", side, source }, (step) => {
    if (panel.state() !== mine) return;
    mine = { kind: "reading", step };
    panel.set(mine);
    tell(say("reading", { side: say(side), step: say(step) }));
  });
  // another file was chosen meanwhile
  if (panel.state() !== mine) return;
  if (result.kind === "failed") {
    panel.set({ kind: "failed", failure: result.failure, where });
    tell(explainFailure(result.failure, language));
  }
  if (result.kind === "plans") panel.set({ kind: "read", plans: result.plans, at: 0 });
  const plan = panel.plan();
  if (plan) tell(say("isRead", { side: say(side), name: planName(plan) }));
}

function receive(sources: readonly { source: Source; where: string }[], to: SideName | null): void {
  if (reportTitle !== null) return;
  const free = SIDES.filter((side) => ["empty", "failed"].includes(panels[side].state().kind));
  // a file alone goes where it was dropped; two go to the left and the right, in their order
  const sides = to !== null && sources.length === 1 ? [to] : sources.length > 1 ? SIDES : free;
  if (sides.length === 0) tell(say("full"), true);
  sources.slice(0, 2).forEach(({ source, where }, at) => {
    const side = sides[at];
    if (side) void read(side, source, where);
  });
  if (sources.length > 2) tell(say("tooMany"), true);
}

function showProgress(kind: Request["kind"], step: Step): void {
  const steps: readonly Step[] = STEPS[kind];
  const at = steps.indexOf(step) + 1;
  const words = say("working", { at, all: steps.length, step: say(step) });
  const progress = find("#progress", HTMLProgressElement);
  [progress.max, progress.value] = [steps.length + 1, at];
  find("#step", HTMLElement).textContent = words;
  tell(words);
}

async function compare(): Promise<void> {
  const [left, right] = [panels.left.plan(), panels.right.plan()];
  const missing = SIDES.find((side) => panels[side].plan() === null);
  if (!left || !right) {
    tell(say("missing", { side: say(missing ?? "left") }), true);
    if (missing) find(`[data-side="${missing}"] input`, HTMLInputElement).focus();
    return;
  }
  if (isBusy) return;
  isBusy = true;
  fail(null);
  work.hidden = false;
  const request = { kind: "compare", left, right, theme: theme.value.trim(), language } as const;
  const result = await worker.ask(request, (step) => showProgress("compare", step));
  isBusy = false;
  work.hidden = true;
  if (result.kind === "failed") fail(result.failure);
  if (result.kind !== "report") return;
  // the language may have been changed meanwhile
  if (language === request.language) open(result);
  else await show();
}

async function show(): Promise<void> {
  const result = await worker.ask({ kind: "show", language });
  if (result.kind === "report") open(result);
}

function open(report: { title: string; html: string }): void {
  reportTitle = report.title;
  frame.srcdoc = withLinks(report.html);
  draw();
  title.focus();
  tell(say("isReady", { title: report.title }));
}

function close(): void {
  reportTitle = null;
  frame.srcdoc = "";
  fail(null);
  draw();
  find("#title", HTMLElement).focus();
}

function cancel(): void {
  worker.stop();
  worker = startWorker(code);
  isBusy = false;
  work.hidden = true;
  for (const side of SIDES) if (panels[side].state().kind === "reading") panels[side].set({ kind: "empty" });
  tell(say("isCancelled"), true);
}

async function saveAs(format: (typeof SAVE_FORMATS)[number]): Promise<void> {
  tell(say("write"), true);
  const result = await worker.ask({ kind: "save", format, language });
  fail(result.kind === "failed" ? result.failure : null);
  if (result.kind !== "file") return tell("");
  const link = document.createElement("a");
  // the worker made the bytes for this alone
  link.href = URL.createObjectURL(new Blob([result.bytes as Uint8Array<ArrayBuffer>], { type: result.type }));
  link.download = result.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  tell(say("isSaved", { name: result.name }), true);
}

/** All words and what is shown, as the state has it. */
function draw(): void {
  document.documentElement.lang = language;
  document.title = reportTitle ?? `crosscounty · ${say("title")}`;
  for (const at of document.querySelectorAll<HTMLElement>("[data-say]")) at.textContent = words(at.dataset.say);
  theme.placeholder = words(theme.dataset.sayPlaceholder);
  const other = find("#language", HTMLElement);
  [other.textContent, other.lang] = language === "en" ? ["中文", "zh-CN"] : ["English", "en"];
  frame.title = say("frame");
  const isReading = reportTitle !== null;
  document.body.classList.toggle("reading", isReading);
  title.textContent = reportTitle ?? "";
  choose.hidden = isReading;
  for (const shown of [frame, back, save, title]) shown.hidden = !isReading;
}

function words(id = ""): string {
  return isWordId(id) ? say(id) : "";
}

async function translate(): Promise<void> {
  language = language === "en" ? "zh-CN" : "en";
  for (const side of SIDES) panels[side].translate(language);
  fail(failure);
  draw();
  if (reportTitle !== null) await show();
}

async function showExample(): Promise<void> {
  const example = { left: "xiangyin", right: "pingjiang" } as const;
  await Promise.all(SIDES.map((side) => read(side, { kind: "built-in", plan: example[side] }, "")));
  await compare();
}

function swap(): void {
  const [left, right] = [panels.left.state(), panels.right.state()];
  if (left.kind === "reading" || right.kind === "reading") return;
  panels.left.set(right);
  panels.right.set(left);
}

find("#language", HTMLElement).addEventListener("click", () => void translate());
find("#go", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  void compare();
});
find("#swap", HTMLElement).addEventListener("click", swap);
find("#cancel", HTMLElement).addEventListener("click", cancel);
find("#example", HTMLElement).addEventListener("click", () => void showExample());
back.addEventListener("click", close);
for (const format of SAVE_FORMATS) find(`[data-save="${format}"]`, HTMLElement).addEventListener("click", () => void saveAs(format));
receiveFiles(receive);
draw();
