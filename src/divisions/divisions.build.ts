/**
 * Writes the divisions of @vant/area-data as a typed module beside this file: `npm run divisions`, after an update of that package. The written
 * file is kept in the project, so that a build needs no more than it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { areaList } from "@vant/area-data";

/** The newest divisions in the source: 和安县 and 和康县, founded at the end of that month. */
const AS_OF = "2024-12";

/** Of these the standard codes the province alone; what the source has below it are numbers of its own. */
const WHOLE_PROVINCES = /^(?:71|81|82)(?!0000)/u;
/** Its four municipalities have one city of their own name, which is no division. */
const MUNICIPALITY_CITY = /^(?:11|12|31|50)(?!00)\d\d00$/u;
/** No headings such as 省直辖县, no towns of cities that have no counties. */
const DIVISION_NAME = /^(?!.*直辖).+(?:[省市县区旗盟州])$/u;
/** Districts have numbers up to 20 and from 51 to 70; development zones called 区 have others, which no standard gives them. */
const ZONE_NAME = /开发区$/u;
const ZONE_CODE = /(?:2[1-9]|[34]\d|50|[7-9]\d)$/u;
const COUNTY_NAME = /(?:[市县旗]|林区)$/u;

function isDivision([code, name]: [code: string, name: string]): boolean {
  if (WHOLE_PROVINCES.test(code) || MUNICIPALITY_CITY.test(code)) return false;
  if (!DIVISION_NAME.test(name) || ZONE_NAME.test(name)) return false;
  return !ZONE_CODE.test(code) || COUNTY_NAME.test(name);
}

/** 99甲省;01乙市,02丙区;… : each part of a province begins with two digits of its own; a city that is none has no name. */
function packProvince(province: string, rows: readonly (readonly [code: string, name: string])[]): string {
  const parts = new Map<string, string[]>();
  for (const [code, name] of rows) {
    const city = code.slice(2, 4);
    const part = parts.get(city) ?? [city];
    parts.set(city, part);
    if (code.endsWith("00")) part[0] = `${city}${name}`;
    else part.push(`${code.slice(4)}${name}`);
  }
  return [province, ...[...parts.values()].map((part) => part.join(","))].join(";");
}

const { version }: { version: string } = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve("@vant/area-data/package.json")), "utf8"),
);
const provinces = Object.entries(areaList.province_list).map(([code, name]) => {
  const lower = Object.entries({ ...areaList.city_list, ...areaList.county_list }).filter(([one]) => one.startsWith(code.slice(0, 2)));
  return packProvince(
    `${code.slice(0, 2)}${name}`,
    lower.filter(isDivision).sort(([a], [b]) => Number(a) - Number(b)),
  );
});
writeFileSync(
  new URL("divisions.generated.ts", import.meta.url),
  `// Written by divisions.build.ts from @vant/area-data ${version} (MIT), as of ${AS_OF}. Codes of GB/T 2260: two digits of the province, two of the
// city, two of the county. A line is a province; its cities are parted by ; and each is followed by its counties, parted by a comma.

/** The month of the newest divisions in the table. */
export const DIVISIONS_AS_OF = ${JSON.stringify(AS_OF)};

export const PROVINCES: readonly string[] = ${JSON.stringify(provinces, null, 2)};
`,
);
