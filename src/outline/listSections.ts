import { append } from "../text/append.ts";

/** All sections in reading order, each before its children. */
export function listSections<Section extends { readonly children: readonly Section[] }>(sections: readonly Section[]): Section[] {
  const listed: Section[] = [];
  const pending = [...sections].reverse();
  for (let section = pending.pop(); section; section = pending.pop()) {
    listed.push(section);
    append(pending, [...section.children].reverse());
  }
  return listed;
}
