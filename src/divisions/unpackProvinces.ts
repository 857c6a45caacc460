/** Codes and names in the order of the codes, from the lines of divisions.generated.ts: 99甲省;01乙市,02丙区 gives 990000, 990100 and 990102. */
export function unpackProvinces(lines: readonly string[]): [code: string, name: string][] {
  const rows: [string, string][] = [];
  for (const line of lines) {
    const [province = "", ...cities] = line.split(";");
    const code = province.slice(0, 2);
    rows.push([`${code}0000`, province.slice(2)]);
    for (const part of cities) {
      const [city = "", ...counties] = part.split(",");
      const cityCode = code + city.slice(0, 2);
      if (city.length > 2) rows.push([`${cityCode}00`, city.slice(2)]);
      for (const county of counties) rows.push([cityCode + county.slice(0, 2), county.slice(2)]);
    }
  }
  return rows;
}
