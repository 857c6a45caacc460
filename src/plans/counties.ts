import type { ParseOptions } from "../parse/parseOptions.ts";

/** The built-in plans: name of the file in seeds/, and what the text itself does not say. Codes: GB/T 2260. */
export const COUNTIES: readonly { key: string; options: Partial<ParseOptions> }[] = [
  { key: "xiangyin", options: { id: "xiangyin", name: "xiangyin.txt", place: { name: "湘阴县", code: "430624", level: "county" } } },
  { key: "pingjiang", options: { id: "pingjiang", name: "pingjiang.txt", place: { name: "平江县", code: "430626", level: "county" } } },
];
