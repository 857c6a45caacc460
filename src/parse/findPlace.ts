import { shippedBackground } from "../lexicon/background.ts";
import { ACTION_VERBS } from "../lexicon/verbs.ts";
import type { Place } from "../model/place.ts";
import { gramOf } from "../text/grams.ts";

const LEVELS: readonly { pattern: RegExp; level: NonNullable<Place["level"]> }[] = [
  { pattern: /(?:省|自治区)$/u, level: "province" },
  { pattern: /(?:自治州|地区|盟|市)$/u, level: "city" },
  { pattern: /(?:县|自治县|区|旗)$/u, level: "county" },
  { pattern: /(?:乡|镇|街道)$/u, level: "township" },
];
/** At the head of a title; 区域 and 区块 are no districts. */
const NAME = /^(?<name>[\u4e00-\u9fa5]{2,7}?(?:自治州|自治区|自治县|省|市|县|区)(?![域块划间位别]))/u;
/** Right behind a province or a city; short, so that 扶持贫困县 is none. */
const INNER_NAME = /^(?<name>[\u4e00-\u9fa5]{2,3}(?:自治县|市|县|区)(?![域块划间位别]))/u;
const ISSUER = /^(?:人民政府|委员会|办公室|办公厅)/u;
/** Words that end like a division and are none. */
const NOT_A_PLACE =
  /^(?:全|各|本|我|市|县|区|省|国|该|一|两|三|百|示范|先行|毗邻|邻近|周边|部分|有关|相关|重点|试点|大|跨|城|园|社|山|灾|片|景|辖|特|新|自然|农|强|老)|(?:高新区|开发区|示范区|先行区|保护区|工业区|园区|新区|景区|社区|片区|小区|城区|地区|山区|灾区|湖区|库区|矿区|校区|合作区|试验区|经济区|集聚区|功能区|核心区|辖区|郊区|都市|城市|强县|大县|省市|县市|全县|全市|全省|各县|毗邻县|试点县|邻县)$/u;

/** The administrative place that a name (甲县) is of; level by its last character. */
export function toPlace(name: string, divisions: Readonly<Record<string, string>>, inferred: boolean): Place {
  return {
    name,
    code: Object.hasOwn(divisions, name) ? (divisions[name] ?? null) : null,
    level: LEVELS.find((row) => row.pattern.test(name))?.level ?? null,
    inferred,
  };
}

/**
 * The place of a plan: from the title or the issuing body; else the stem that the body names most often among those that stand before its
 * level (甲乙县) or in a branch of a higher bureau (…局甲乙分局).
 */
export function findPlace(title: string | null, front: string, text: string, divisions: Readonly<Record<string, string>>): Place | null {
  for (const words of [title ?? "", front]) {
    const name = placeIn(words);
    if (name !== undefined) return toPlace(name, divisions, false);
  }
  const name = inferPlace(text);
  return name === undefined ? null : toPlace(name, divisions, true);
}

/** What a title is about (关于甲县…的意见) tells more than who issues it (甲乙市丙丁区人民政府关于…). */
function placeIn(words: string): string | undefined {
  return nameAt(words.replace(/^.*?关于(?:印发|转发)?/u, "").replace(/^《/u, "")) ?? issuerAt(words);
}

/** The place at the head of the words; of 甲乙市丙丁区 the inner one. */
function nameAt(words: string): string | undefined {
  const own = NAME.exec(words)?.groups?.name;
  if (own === undefined || NOT_A_PLACE.test(own)) return undefined;
  const inner = INNER_NAME.exec(words.slice(own.length))?.groups?.name;
  const isVerb = inner !== undefined && ACTION_VERBS.some((verb) => inner.startsWith(verb));
  return inner === undefined || isVerb || NOT_A_PLACE.test(inner) ? own : inner;
}

function issuerAt(words: string): string | undefined {
  const name = nameAt(words);
  return name !== undefined && ISSUER.test(words.slice(words.indexOf(name) + name.length)) ? name : undefined;
}

/** 县 where the bodies are 县发改局, 县教育局 …; undefined where no level prevails. */
function levelOfBodies(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/(?<=[、（(，\s])(?<level>[省市县区])(?=[\u4e00-\u9fa5]{2,8}(?:局|委|办|厅))/gu)) {
    const level = match.groups?.level ?? "";
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A place is named again and again, and its name is no word of the genre. */
const FEWEST_MENTIONS = 3;

function inferPlace(text: string): string | undefined {
  const level = levelOfBodies(text);
  if (level === undefined) return undefined;
  const { counts } = shippedBackground();
  const stems = new Set<string>();
  for (const match of text.matchAll(/(?<stem>[\u4e00-\u9fa5]{2})(?<level>[省市县区])/gu))
    if (match.groups?.level === level) stems.add(match.groups.stem ?? "");
  for (const match of text.matchAll(/局(?<stem>[\u4e00-\u9fa5]{2,3})分局/gu)) stems.add(match.groups?.stem ?? "");
  let best: { stem: string; mentions: number } | undefined;
  for (const stem of stems) {
    if (NOT_A_PLACE.test(stem + level) || counts.has(gramOf(stem.charCodeAt(0), stem.charCodeAt(1)))) continue;
    const mentions = text.split(stem).length - 1;
    if (mentions >= FEWEST_MENTIONS && mentions > (best?.mentions ?? 0)) best = { stem, mentions };
  }
  return best && best.stem + level;
}
