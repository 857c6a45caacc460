import { guardCell } from "../text/formulaCells.ts";

/** The slots of an SSSOM mapping that are used, in the order of the standard. */
const SLOTS = [
  "subject_id",
  "subject_label",
  "subject_category",
  "predicate_id",
  "object_id",
  "object_label",
  "object_category",
  "mapping_justification",
  "subject_type",
  "object_type",
  "mapping_cardinality",
  "comment",
] as const;

/** What a mapping cannot be without, bare words aside. */
const REQUIRED: ReadonlySet<string> = new Set(["subject_id", "predicate_id", "object_id", "mapping_justification"]);

/** One mapping; an empty text is a slot without a value. */
export type SssomRecord = Record<(typeof SLOTS)[number], string>;

/** Prefixes that are not built into the standard. */
const CURIE_MAP = { plan: "urn:crosscounty:plan:" };

/** Metadata as YAML behind #, then the mappings, tab between and \n behind; slots that no mapping fills are left out. */
export function formatSssom(metadata: Readonly<Record<string, string>>, records: readonly SssomRecord[]): string {
  const isUsed = (slot: (typeof SLOTS)[number]): boolean => REQUIRED.has(slot) || records.some((record) => record[slot] !== "");
  const slots = records.length === 0 ? SLOTS : SLOTS.filter(isUsed);
  const head = [
    '#sssom_version: "1.1"',
    "#curie_map:",
    ...Object.entries(CURIE_MAP).map(([name, iri]) => `#  ${name}: ${toYaml(iri)}`),
    ...Object.entries(metadata).map(([name, value]) => `#${name}: ${toYaml(value)}`),
  ];
  const lines = records.map((record) => slots.map((slot) => toCell(record[slot])).join("\t"));
  return `${[...head, slots.join("\t"), ...lines].join("\n")}\n`;
}

/** A double-quoted scalar: JSON, with what YAML takes for a line end or refuses to print escaped as well. */
function toYaml(value: string): string {
  return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    [...Array(character.length).keys()].map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`).join(""),
  );
}

function toCell(value: string): string {
  const text = guardCell(value);
  return /["\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What no IRI may hold, percent-encoded; Chinese stays as it is. */
export function toIriPart(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD").replace(/[\s\p{C}\uFFFD"<>\\^`{|}[\]#?]/gu, (character) => encodeURIComponent(character));
}
