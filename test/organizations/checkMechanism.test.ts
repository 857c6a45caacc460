import { describe, expect, it } from "vitest";
import { checkMechanism } from "../../src/organizations/checkMechanism.ts";
import { planNaming } from "../support/planNaming.ts";

describe("checkMechanism", () => {
  it("lists bodies of tasks that no place of the mechanism names, and the other way round", () => {
    const plan = planNaming({
      place: "安平县",
      tasks: { "1.1": "县发改局、县残联", "1.2": "县教育局" },
      members: "县发改局、县司法局",
      office: "县教育局",
    });
    expect(checkMechanism(plan)).toEqual({ inTasksOnly: ["县残联"], inMechanismOnly: ["县司法局"] });
  });

  it("counts names of one body as one", () => {
    const plan = planNaming({
      place: "安平县",
      tasks: { "1.1": "县安平高新区、各乡镇、县发展和改革局" },
      members: "安平高新区、各乡镇（街道）、县发改局",
    });
    expect(checkMechanism(plan)).toEqual({ inTasksOnly: [], inMechanismOnly: [] });
  });

  it("does not count bodies of different kind as one", () => {
    const plan = planNaming({ place: "安平县", tasks: { "1.1": "县烟草公司" }, members: "县烟草专卖局" });
    expect(checkMechanism(plan)).toEqual({ inTasksOnly: ["县烟草公司"], inMechanismOnly: ["县烟草专卖局"] });
  });

  it("holds a single town to be among 各乡镇（街道）, but not the towns to be in a task that names one", () => {
    const plan = planNaming({ place: "安平县", tasks: { "1.1": "城关镇" }, members: "各乡镇（街道）" });
    expect(checkMechanism(plan)).toEqual({ inTasksOnly: [], inMechanismOnly: ["各乡镇（街道）"] });
    expect(checkMechanism(planNaming({ place: "安平县", tasks: { "1.1": "城关镇" }, members: "县发改局" })).inTasksOnly).toEqual([
      "城关镇",
    ]);
  });

  it("takes the caller's equivalents", () => {
    const plan = planNaming({ place: "安平县", tasks: { "1.1": "县产业办" }, members: "县临港中心" });
    expect(checkMechanism(plan, { equivalents: [["县产业办", "县临港中心"]] })).toEqual({ inTasksOnly: [], inMechanismOnly: [] });
  });

  it("gives empty lists for a plan without a mechanism", () => {
    expect(checkMechanism(planNaming({ place: "安平县", tasks: { "1.1": "县发改局" } }))).toEqual({ inTasksOnly: [], inMechanismOnly: [] });
  });
});
