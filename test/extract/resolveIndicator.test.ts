import { describe, expect, it } from "vitest";
import { resolveIndicator } from "../../src/extract/resolveIndicator.ts";

const NOTHING = {
  before: "",
  after: "",
  unit: "",
  isCount: false,
  isRatio: false,
  isMagnitude: false,
  last: null,
  topics: (): string[] => [],
};

describe("the name of an amount", () => {
  it.each<[name: string, topics: string[], indicator: string]>([
    ["总产量", ["总产量", "粮食"], "粮食总产量"],
    ["综合利用率", ["秸秆综合利用"], "秸秆综合利用率"],
    ["利用率", ["秸秆利用"], "秸秆利用率"],
    ["总产量", ["早稻总"], "早稻总总产量"],
    ["", ["果园"], "果园"],
  ])("joins %j to the nearest topic of %j: %s", (before, topics, indicator) => {
    expect(resolveIndicator({ ...NOTHING, before, topics: () => topics }).indicator).toBe(indicator);
  });

  it("takes the subject of an earlier clause where a statistic stands alone", () => {
    expect(resolveIndicator({ ...NOTHING, before: "总产量", topics: () => ["粮食"] })).toEqual({
      indicator: "粮食总产量",
      subject: "粮食",
    });
  });

  it("is the subject alone for a class of nothing named", () => {
    expect(resolveIndicator({ ...NOTHING, before: "提升通行能力", unit: "吨级", topics: () => ["航道"] })).toEqual({
      indicator: "航道",
      subject: "航道",
    });
  });

  it("is not the clause before where its own words say more than that it goes on", () => {
    const context = { ...NOTHING, before: "提升通行能力", unit: "吨级", last: "航道里程", topics: () => ["航道"] };
    expect(resolveIndicator(context).indicator).toBe("航道");
    expect(resolveIndicator({ ...context, before: "提升" }).indicator).toBe("航道里程");
  });

  it("takes no subject where its own words have one", () => {
    expect(resolveIndicator({ ...NOTHING, before: "水产品总产量", topics: () => ["粮食"] }).subject).toBeNull();
  });

  it("stays bare where no earlier clause tells", () => {
    expect(resolveIndicator({ ...NOTHING, before: "总产量" })).toEqual({ indicator: "总产量", subject: null });
  });

  it("is the unit where no word names it", () => {
    expect(resolveIndicator({ ...NOTHING, unit: "亩" })).toEqual({ indicator: "亩", subject: null });
    expect(resolveIndicator({ ...NOTHING, before: "提升航道通行能力", unit: "吨级" }).indicator).toBe("吨级");
  });
});
