import { once } from "../text/once.ts";

/** Unicode 15, Equivalent_Unified_Ideograph, U+2E80–U+2EF3; those that stand for no character are left out. */
const RADICALS =
  "⺁⺂⺃⺄⺅⺆⺇⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺟⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";
const IDEOGRAPHS =
  "厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
const byRadical = once((): ReadonlyMap<string, string> => {
  const radicals = [...RADICALS];
  return new Map([...IDEOGRAPHS].map((ideograph, at) => [radicals[at] ?? "", ideograph]));
});
/** U+2F3E: Unicode says 戶; in the fonts of the mainland it is 户. */
const DOOR = "⼾";

/**
 * Printed pages often hold the radical in place of the character that looks the same: ⼀ (U+2F00) for 一, ⻓ (U+2ED3) for 长. Only these are
 * mended: NFKC on everything would turn ％ and （ into ASCII too.
 *
 * @example mendRadicals("⻓⾼") // "长高"
 */
export function mendRadicals(text: string): string {
  return text
    .replace(/[\u2e80-\u2ef3]/gu, (radical) => byRadical().get(radical) ?? radical)
    .replace(/[\u2f00-\u2fd5]/gu, (radical) => (radical === DOOR ? "户" : radical.normalize("NFKC")));
}
