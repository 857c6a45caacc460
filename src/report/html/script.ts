/** What the page does where scripts run: filters, words that light up in the plans, tasks that come side by side. Plain DOM, nothing inserted as HTML. */
export const SCRIPT = `
"use strict";
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const sources = document.getElementById("sources");
const texts = Object.fromEntries(all(".source").map((source) => [source.dataset.side, source]));
let from = null;

document.documentElement.classList.add("scripted");

const toggle = document.createElement("button");
toggle.type = "button";
toggle.id = "toggle";
toggle.setAttribute("aria-controls", "sources");
sources.querySelector(".bar").append(toggle);
function open(isOpen) {
  sources.classList.toggle("open", isOpen);
  document.documentElement.classList.toggle("reading", isOpen);
  toggle.textContent = isOpen ? sources.dataset.close : sources.dataset.open;
  toggle.setAttribute("aria-expanded", String(isOpen));
}
toggle.addEventListener("click", () => open(!sources.classList.contains("open")));
open(false);

function clear() {
  for (const mark of all("mark", sources)) {
    const line = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    line.normalize();
  }
}

/** Marks the words from start to end in one plan; gives the first mark. */
function light(side, start, end) {
  let first = null;
  for (const line of all("p[data-at]", texts[side])) {
    const at = Number(line.dataset.at);
    const length = line.textContent.length;
    if (at >= end || at + length <= start) continue;
    const range = document.createRange();
    range.setStart(line.firstChild, Math.max(0, start - at));
    range.setEnd(line.firstChild, Math.min(length, end - at));
    const mark = document.createElement("mark");
    mark.tabIndex = -1;
    range.surroundContents(mark);
    first = first ?? mark;
  }
  return first;
}

function bring(element, text) {
  const room = text.clientHeight / 3;
  text.scrollTop += element.getBoundingClientRect().top - text.getBoundingClientRect().top - room;
}

function show(link) {
  clear();
  open(true);
  const row = link.closest("tr");
  const other = row && all("a.ref", row).find((one) => one.dataset.side !== link.dataset.side);
  const marks = [link, other].filter(Boolean).map((one) => {
    const { side, start, end } = one.dataset;
    const mark = light(side, Number(start), Number(end));
    if (mark) bring(mark, texts[side]);
    return mark;
  });
  if (!other) align(marks[0], link.dataset.side);
  choose(link.dataset.side);
  return marks[0];
}

/** On a narrow screen one plan is seen at a time. */
function choose(side) {
  for (const source of Object.values(texts)) source.classList.toggle("chosen", source.dataset.side === side);
}

/** Brings the task that the task of a paragraph meets beside it. */
function align(element, side) {
  let line = element && element.closest("p");
  while (line && !(line.matches && line.matches("p.begins"))) line = line.previousElementSibling;
  const met = line && line.dataset.meets && document.getElementById(line.dataset.meets.split(" ")[0]);
  if (met) bring(met.nextElementSibling, texts[side === "left" ? "right" : "left"]);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a.ref");
  if (link) {
    event.preventDefault();
    const mark = show(link);
    from = link;
    // a click by keyboard goes on to the words; Escape comes back
    if (mark && event.detail === 0) mark.focus();
    return;
  }
  const line = event.target.closest(".source p");
  if (line) align(line, line.closest(".source").dataset.side);
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !sources.classList.contains("open")) return;
  open(false);
  if (from) from.focus();
});

const filters = document.querySelector(".filters");
const words = document.getElementById("words");
const status = filters.querySelector("[role=status]");
const lines = all("main tbody tr, main li").filter((line) => !line.closest("figure"));
let filter = "all";
filters.hidden = false;

function refine() {
  const wanted = words.value.trim().toLowerCase();
  let shown = 0;
  for (const line of lines) {
    const isOfKind = filter === "all" || (line.dataset.tags || "").split(" ").includes(filter);
    line.hidden = !(isOfKind && line.textContent.toLowerCase().includes(wanted));
    if (!line.hidden && line.matches("tr")) shown += 1;
  }
  const isAll = filter === "all" && wanted === "";
  for (const figure of all("main figure")) figure.hidden = !isAll;
  for (const block of all("main table, main ul")) block.hidden = !isAll && !block.querySelector("tbody tr:not([hidden]), li:not([hidden])");
  for (const section of all("main section")) {
    const title = section.querySelector("h3");
    const isNamed = filter === "all" && section.parentNode.matches("section") && title && title.textContent.toLowerCase().includes(wanted);
    if (isNamed && !isAll) for (const hidden of all("[hidden]", section)) hidden.hidden = false;
  }
  for (const section of all("main section"))
    section.hidden = !isAll && !section.querySelector("tbody tr:not([hidden]), li:not([hidden])");
  status.textContent = isAll ? "" : status.dataset.words.replace("#", String(shown));
}
filters.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  filter = button.dataset.filter;
  for (const one of all("button", filters)) one.setAttribute("aria-pressed", String(one === button));
  refine();
});
words.addEventListener("input", refine);

/** The ribbons of a task stand out while it is pointed at. */
for (const node of all("[data-node]")) {
  const ribbons = all(".ribbon").filter((one) => [one.dataset.left, one.dataset.right].includes(node.dataset.node));
  const point = (isOn) => ribbons.forEach((one) => one.classList.toggle("on", isOn));
  for (const [name, isOn] of [["pointerenter", true], ["pointerleave", false], ["focusin", true], ["focusout", false]])
    node.addEventListener(name, () => point(isOn));
}
`;
