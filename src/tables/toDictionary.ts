import type { Column } from "./column.ts";
import { TABLE_NAMES, type TableName, tableOf } from "./tables.ts";

/**
 * The data dictionary in Markdown: for each table what a row is, and for each column its type, unit, values, what it joins to, and what it
 * means in English and Chinese.
 */
export function toDictionary(names: readonly TableName[] = TABLE_NAMES): string {
  return `${names.map(describeTable).join("\n\n")}\n`;
}

function describeTable(name: TableName): string {
  const { en, zh, key, columns } = tableOf(name);
  const rows = Object.entries(columns).map(([column, of]) => `| ${describeColumn(column, of, column === key)} |`);
  return [`### ${name}`, "", `${en}. ${zh}。`, "", "| column | type | in English | 中文 |", "|---|---|---|---|", ...rows].join("\n");
}

function describeColumn(name: string, { type, required, en, zh, unit, joins, values }: Column, isKey: boolean): string {
  const kind = [type, isKey ? "key" : "", required ? "" : "or null"].filter((word) => word !== "").join(", ");
  const english = [
    en,
    ...(unit === undefined ? [] : [`unit: ${unit}`]),
    ...(joins === undefined ? [] : [`joins to \`${joins}\``]),
    ...(values === undefined ? [] : [`one of ${values.map((value) => `\`${value}\``).join(" ")}`]),
  ];
  return [`\`${name}\``, kind, english.join("; "), zh].join(" | ");
}
