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

/** On a narrow screen one plan is seen at a time: these choose which. */
const tabs = Object.keys(texts).map((side) => {
  const tab = document.createElement("button");
  tab.type = "button";
  tab.className = "tab " + side;
  tab.dataset.side = side;
  tab.textContent = texts[side].querySelector("h3").textContent;
  tab.addEventListener("click", () => choose(side));
  return tab;
});
sources.querySelector(".bar").append(...tabs);
function choose(side) {
  for (const source of Object.values(texts)) source.classList.toggle("chosen", source.dataset.side === side);
  for (const tab of tabs) tab.setAttribute("aria-pressed", String(tab.dataset.side === side));
  // what is not shown cannot be scrolled, so that its words are brought once it is
  const place = places[side];
  if (place && sources.classList.contains("open")) bring(place, texts[side]);
}
let places = {};
choose("left");

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

/** The words that a statement sets against those of its link; nothing where the link names none: a guess would light up others. */
function partnerOf(link) {
  const { side, partner } = link.dataset;
  if (!partner) return null;
  const [start, end] = partner.split(" ");
  return { side: side === "left" ? "right" : "left", start, end };
}

function show(link) {
  clear();
  places = {};
  open(true);
  const { side } = link.dataset;
  const other = partnerOf(link);
  for (const one of [link.dataset, other].filter(Boolean)) {
    const mark = light(one.side, Number(one.start), Number(one.end));
    if (mark) bring((places[one.side] = mark), texts[one.side]);
  }
  if (!other) align(places[side], side);
  choose(side);
  return places[side];
}

/** Brings the task that the task of a paragraph meets beside it. */
function align(element, side) {
  let line = element && element.closest("p");
  while (line && !(line.matches && line.matches("p.begins"))) line = line.previousElementSibling;
  const met = line && line.dataset.meets && document.getElementById(line.dataset.meets.split(" ")[0]);
  const other = side === "left" ? "right" : "left";
  if (met) bring((places[other] = met.nextElementSibling), texts[other]);
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

/** Words as they are looked for: spaces and case do not count. */
function bare(text) {
  return text.replace(/\\s+/gu, "").toLowerCase();
}

/** On a narrow screen themes are folded at first; paper and what is looked for show them. What is folded everywhere stays so on paper. */
const themes = all("main details[open]");
const folds = all("main details");
function fold(some, isOpen) {
  for (const one of some) one.open = isOpen;
}
const narrow = matchMedia("(max-width: 44rem)");
if (narrow.matches) fold(themes, false);
addEventListener("beforeprint", () => fold(themes, true));

/** Paper takes all, or only what is there in brief. */
const printing = document.querySelector(".print");
printing.hidden = false;
printing.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  document.documentElement.classList.toggle("brief", button.dataset.print === "brief");
  print();
});
addEventListener("afterprint", () => document.documentElement.classList.remove("brief"));

function refine() {
  const wanted = bare(words.value);
  const isAll = filter === "all" && wanted === "";
  for (const line of lines) {
    const isOfKind = filter === "all" || (line.dataset.tags || "").split(" ").includes(filter);
    line.hidden = !(isOfKind && bare(line.textContent).includes(wanted));
  }
  // a theme that is named itself is shown whole
  for (const section of filter === "all" && !isAll ? all("main section section") : [])
    if (bare(section.querySelector("h3").textContent).includes(wanted))
      for (const line of lines) if (section.contains(line)) line.hidden = false;
  const shown = lines.filter((line) => !line.hidden);
  if (!isAll) fold(folds, true);
  for (const figure of all("main figure")) figure.hidden = !isAll;
  for (const block of all("main table, main ul, main section")) block.hidden = !isAll && !shown.some((line) => block.contains(line));
  for (const item of all("nav li")) {
    const title = document.getElementById(item.firstElementChild.hash.slice(1));
    item.hidden = title !== null && title.closest("[hidden]") !== null;
  }
  const rows = shown.filter((line) => line.matches("tr")).length;
  status.textContent = isAll ? "" : shown.length === 0 ? status.dataset.none : status.dataset.words.replace("#", String(rows));
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
