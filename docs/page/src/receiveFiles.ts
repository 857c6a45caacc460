import type { SideName, Source } from "./messages.ts";
import { toSource } from "./toSource.ts";

/** Takes what is dropped anywhere on the page or pasted outside of a box. `side` is null where it came to neither side. */
export function receiveFiles(onSources: (sources: { source: Source; where: string }[], side: SideName | null) => void): void {
  const take = async (files: readonly File[], side: SideName | null): Promise<void> =>
    onSources(await Promise.all(files.map(async (file) => ({ source: await toSource(file), where: file.name }))), side);

  // a page that does not take the drop would be left for the file
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    light(sideOf(event));
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) light(null);
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    light(null);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void take(files, sideOf(event));
  });
  document.addEventListener("paste", (event) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    const files = [...(event.clipboardData?.files ?? [])];
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (files.length > 0) void take(files, null);
    else if (text.trim() !== "") onSources([{ source: { kind: "paste", text }, where: "" }], null);
  });
}

function sideOf({ target }: Event): SideName | null {
  const side = target instanceof Element ? target.closest<HTMLElement>("[data-side]")?.dataset.side : undefined;
  return side === "left" || side === "right" ? side : null;
}

/** The side that a file hangs over. */
function light(side: SideName | null): void {
  for (const section of document.querySelectorAll<HTMLElement>("[data-side]"))
    section.classList.toggle("over", section.dataset.side === side);
}
