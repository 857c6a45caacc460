/** How the page looks: for a screen of any width, light or dark, and on A4. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #1d2328; --soft: #59636b; --line: #d5dade; --tint: #f2f4f3;
  --left: #0a5d8f; --right: #a14a06; --left-tint: #dcedf7; --right-tint: #fbe8d8; --mark: #fff0a8; --only: #8a2f4b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16191c; --ink: #e4e7e9; --soft: #a6b0b8; --line: #3a4249; --tint: #20252a;
    --left: #7cc4f0; --right: #f0ad72; --left-tint: #123246; --right-tint: #42270f; --mark: #5a4a00; --only: #f09ab3;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font-size: 16px; scroll-padding-top: 4.5rem; }
body {
  margin: 0 auto; padding: 0 1.25rem 6rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans SC", system-ui, sans-serif;
  line-height: 1.7; line-break: strict; overflow-wrap: anywhere; text-autospace: normal; text-spacing-trim: trim-start; hanging-punctuation: allow-end;
}
h1, h2, h3 { line-height: 1.4; text-wrap: balance; }
h1 { margin: 2rem 0 .5rem; font-size: 1.9rem; }
h2 { margin: 3rem 0 1rem; font-size: 1.4rem; border-bottom: 2px solid var(--line); padding-bottom: .3rem; }
h3 { margin: 2rem 0 .6rem; font-size: 1.08rem; }
ul, ol { padding-left: 1.3em; }
header ul { list-style: none; padding: 0; color: var(--soft); }
nav ol { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; padding: 0; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .2em; }
a.ref { text-decoration: none; border-radius: 2px; cursor: pointer; }
a.ref:hover { text-decoration: underline; }
li > a.ref, p > a.ref { text-decoration: underline dotted var(--soft); }
:focus-visible { outline: 3px solid var(--left); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; z-index: 9; }
main .skip:focus { position: static; }
small { font-size: .82em; color: var(--soft); }
small.place { white-space: nowrap; }
mark { background: var(--mark); color: inherit; border-radius: 2px; }

table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: .8rem 0 1.6rem; font-size: .94rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--tint); font-weight: 600; border-bottom: 2px solid var(--line); }
th.left { color: var(--left); } th.right { color: var(--right); }
td.number { font-variant-numeric: tabular-nums; }
.measures td:nth-child(2), .targets td:nth-child(2), .tasks td:nth-child(2) { color: var(--soft); }
.measures mark, .targets mark { background: none; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .25em; font-weight: 600; }
.measures td:first-child mark { text-decoration-color: var(--left); color: var(--left); }
.measures td:last-child mark { text-decoration-color: var(--right); color: var(--right); }
tr[data-tags~="same"] td:nth-child(2) { font-weight: 600; color: var(--ink); }
.likeness { max-width: 46rem; } .commitment, .body-tasks { max-width: 40rem; } .options { max-width: 32rem; font-size: .85rem; }

figure { margin: 1rem 0 1.5rem; }
figcaption { font-weight: 600; margin-bottom: .6rem; }
.legend { font-weight: 400; color: var(--soft); margin-left: 1rem; }
.key { margin-right: 1rem; } .key::before { content: ""; display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-right: .4em; }
.key.left::before { background: var(--left); } .key.right::before { background: var(--right); }
.bars, .axis { max-width: 46rem; }
svg { display: block; overflow: visible; }
svg text { fill: var(--soft); font-size: 13px; } svg text.label { fill: var(--ink); }
svg text.left { fill: var(--left); } svg text.right { fill: var(--right); }
rect.left, circle.left { fill: var(--left); } rect.right, circle.right { fill: var(--right); }
line { stroke: var(--line); stroke-width: 2; } line.left { stroke: var(--left); stroke-width: 3; } line.right { stroke: var(--right); stroke-width: 3; }
.map .columns { display: grid; grid-template-columns: 1fr minmax(3.5rem, 14rem) 1fr; font-size: .92rem; align-items: end; }
.map .columns > div, .map .columns > svg { align-self: start; }
.map .columns > svg { margin-top: 2.2em; }
.map .name { margin: 0; height: 2.2em; font-weight: 600; }
.map .left .name { color: var(--left); } .map .right .name { color: var(--right); }
.map ol { list-style: none; padding: 0; margin: 0; }
.map li { height: 4em; padding: .15em 0; line-height: 1.35; display: flex; }
.map li a.ref { flex: 1; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; background: var(--tint); padding: .45em .6em; height: 3.6em; border-radius: 4px; }
.map .left li a.ref { border-right: 4px solid var(--left); } .map .right li a.ref { border-left: 4px solid var(--right); }
.map li.only a.ref { background: none; border: 1px dashed var(--soft); }
.map li.mentioned a.ref { background: none; border: 1px solid var(--soft); }
.ribbon { fill: var(--left); opacity: .32; } .ribbon.overlaps { opacity: .2; fill: var(--soft); } .ribbon.on { opacity: .85; }

.brief-note { display: none; }
summary { cursor: pointer; } summary h3 { display: inline-block; max-width: calc(100% - 1.5em); vertical-align: top; margin-bottom: .3rem; }
.filters { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
button, input { font: inherit; color: inherit; background: var(--tint); border: 1px solid var(--soft); border-radius: 4px; padding: .15rem .7rem; min-height: 2rem; }
button[aria-pressed="true"] { background: var(--ink); color: var(--paper); }
input { background: var(--paper); width: 11rem; }
[role="status"] { color: var(--soft); font-size: .9rem; }

.texts { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.source { font-size: .94rem; max-height: 80vh; overflow: auto; padding: 0 .8rem; background: var(--tint); scroll-padding-top: 3rem; }
.source h3 { position: sticky; top: 0; margin: 0 -.8rem; padding: .4rem .8rem; background: var(--tint); }
.source.left h3 { color: var(--left); } .source.right h3 { color: var(--right); }
.source p { margin: .5em 0; } .source p.heading { font-weight: 600; } .source p[data-meets] { cursor: pointer; }
.scripted #sources { position: fixed; inset: auto 0 0; z-index: 4; padding: 0 1.25rem; background: var(--paper); border-top: 2px solid var(--line); box-shadow: 0 -4px 16px #0002; }
.scripted .bar { display: flex; gap: 1rem; align-items: center; max-width: 76rem; margin: 0 auto; padding: .4rem 0; }
.scripted .bar h2 { margin: 0; border: 0; padding: 0; font-size: 1rem; white-space: nowrap; }
.scripted .bar p { margin: 0; flex: 1; font-size: .85rem; color: var(--soft); }
.scripted .texts { display: none; max-width: 76rem; margin: 0 auto; }
.scripted .open .texts { display: grid; }
.scripted .source { max-height: none; height: 38vh; }
.scripted .tab { display: none; }
html.scripted { scroll-padding-bottom: 4.5rem; } html.scripted.reading { scroll-padding-bottom: 50vh; }
.scripted.reading body { padding-bottom: 48vh; }

@media screen and (max-width: 44rem) {
  body { padding: 0 .9rem 6rem; }
  h1 { font-size: 1.4rem; } h2 { font-size: 1.2rem; }
  th, td { padding: .4rem .35rem; }
  table { font-size: .88rem; }
  /* columns make room for their longest word, while words of the plans and their names break anywhere */
  .narrow { table-layout: auto; } .narrow th, .narrow td { overflow-wrap: break-word; } .narrow th.left, .narrow th.right, .narrow a.ref { overflow-wrap: anywhere; }
  .wide, .wide tbody, .wide tr { display: block; }
  .wide tr[hidden] { display: none; }
  .wide thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .wide tr { padding: .5rem 0; border-bottom: 2px solid var(--line); }
  .wide td { border: 0; padding: .15rem 0 .15rem 7em; min-height: 1.7em; display: flow-root; }
  .wide td.empty { display: none; }
  .wide td::before { content: attr(data-head); float: left; margin-left: -7.6em; width: 6.9em; overflow-wrap: break-word; color: var(--soft); font-size: .92em; line-height: 1.4; padding-top: .2em; }
  .map .columns { grid-template-columns: 1fr 2.6rem 1fr; font-size: 1rem; }
  .map li a.ref { font-size: .74rem; height: 5em; padding: .2em .4em; -webkit-line-clamp: 4; line-height: 1.2; }
  .filters { position: static; }
  .texts { grid-template-columns: 1fr; }
  .scripted .source { display: none; height: 45vh; } .scripted .source.chosen { display: block; }
  .scripted .bar { flex-wrap: wrap; gap: .3rem .6rem; }
  .scripted .bar p { display: none; } .scripted .bar h2 { flex: 1; white-space: normal; }
  .scripted .open .tab { display: block; flex: 1 1 40%; }
}
@media (forced-colors: active) { .map li.mentioned a.ref { background: none; border: 1px solid var(--soft); }
.ribbon { fill: CanvasText; } rect.left, circle.left { fill: Highlight; } rect.right, circle.right { fill: CanvasText; } }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #f4f4f4;
    --left: #0a5d8f; --right: #a14a06; --left-tint: #fff; --right-tint: #fff; --mark: #fff0a8; --only: #8a2f4b;
  }
  @page { size: A4; margin: 16mm 14mm; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; line-height: 1.55; }
  .filters, .skip, .print, #sources, .brief .more { display: none !important; }
  nav ol { display: block; columns: 2; } nav a { text-decoration: none; }
  .brief .brief-note { display: block; color: var(--soft); }
  h2, h3, figcaption { break-after: avoid; }
  h2 { margin-top: 1.6rem; }
  thead { display: table-header-group; }
  summary { list-style: none; } summary::-webkit-details-marker { display: none; }
  tr, figure li, li { break-inside: avoid; }
  .map, .axis { break-inside: avoid; }
  .map .columns { font-size: 8pt; } .map li { padding: .1em 0; } .map li a.ref { padding: .3em .6em; }
  a { text-decoration: none !important; }
}
`;
