/** An element with words and children; words are never taken for markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { className = "", text = "" }: { className?: string; text?: string } = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...(text === "" ? [] : [text]), ...children);
  return made;
}

/** The one element that the page is known to have; throws where it has not. */
export function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind, within: ParentNode = document): Kind {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new TypeError(`the page has no ${kind.name} at ${selector}`);
  return found;
}
