import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { divisions } from "../../src/divisions/divisions.ts";
import { parsePlan } from "../../src/parse/parsePlan.ts";

/** Plans of many places. They lie beside the project and are no part of it. */
const WILD = fileURLToPath(new URL("../../../shared/wild", import.meta.url));

/** Whose each plan is, read by eye. */
const PLACES: Readonly<Record<string, readonly [name: string, code: string | null, level: string]>> = {
  "fj-5g-2019": ["福建省", "350000", "province"],
  "fj-lantian-2018": ["福建省", "350000", "province"],
  "fj-longtou-2018": ["福建省", "350000", "province"],
  "fj-shengzhu-2019": ["福建省", "350000", "province"],
  "fj-shuzi-2019": ["福建省", "350000", "province"],
  "fj-shuzi-2020": ["福建省", "350000", "province"],
  "fj-touzi-2016": ["福建省", "350000", "province"],
  "fj-yanglao-2019": ["福建省", "350000", "province"],
  "fj-zxqy-2018": ["福建省", "350000", "province"],
  "guowuyuan-wufei-2019": ["全国", null, "nation"],
  "jiading-haimian-2024": ["嘉定区", "310114", "county"],
  "putuo-haimian-2025": ["普陀区", "310107", "county"],
  "shaanxi-yingshang-2019": ["陕西省", "610000", "province"],
  "zhangzhou-zhaoshang-2019": ["漳州市", "350600", "city"],
};

describe.skipIf(!existsSync(WILD))("the place of a plan from the wild", () => {
  const files = existsSync(WILD) ? readdirSync(WILD).filter((file) => file.endsWith(".txt")) : [];
  it.each(files.map((file) => file.slice(0, -".txt".length)).filter((name) => name in PLACES))("is told by %s itself", (name) => {
    const plan = parsePlan(readFileSync(`${WILD}/${name}.txt`, "utf8"), { divisions });
    expect([plan.place?.name, plan.place?.code, plan.place?.level]).toEqual(PLACES[name]);
    expect(plan.place?.inferred).toBe(false);
    expect(plan.issues.map(({ code }) => code).filter((code) => code.includes("place"))).toEqual([]);
  });
});
