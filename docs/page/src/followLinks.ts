/**
 * Makes links within the report work in its frame: a browser takes them for links to the page around it, which a frame without an origin may not
 * follow. Stands before the report’s own policy, which knows only the report’s script.
 */
export const FOLLOW_LINKS = `
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']:not(.ref)");
  const to = link && document.getElementById(link.getAttribute("href").slice(1));
  if (!to) return;
  event.preventDefault();
  to.scrollIntoView();
  to.focus();
});
`;

/** The report with that script as the first of its head. */
export function withLinks(html: string): string {
  return html.replace("<head>", () => `<head><script>${FOLLOW_LINKS}</script>`);
}
