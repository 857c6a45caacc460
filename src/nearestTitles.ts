import { distance } from "fastest-levenshtein";
import { sortBy, unique } from "remeda";

const MOST = 3;
/** What comes behind tells no more about which title is meant. */
const MOST_COMPARED = 100;

/**
 * The titles nearest to a theme: those with at least half of its characters, most of them first, else any, so that it is seen what titles look
 * like. At most three.
 *
 * @example nearestTitles("常态化帮扶机制", ["深化常态化帮扶", "发展茶叶产业"]) // ["深化常态化帮扶"]
 */
export function nearestTitles(theme: string, titles: readonly string[]): string[] {
  const asked = theme.slice(0, MOST_COMPARED);
  const characters = [...new Set(asked)];
  const shared = (title: string): number => characters.filter((character) => title.includes(character)).length;
  const ordered = sortBy(unique(titles), [shared, "desc"], (title) => distance(asked, title.slice(0, MOST_COMPARED)));
  const near = ordered.filter((title) => characters.length > 0 && shared(title) * 2 >= characters.length);
  return (near.length > 0 ? near : ordered).slice(0, MOST);
}
