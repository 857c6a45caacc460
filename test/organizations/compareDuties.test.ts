import { describe, expect, it } from "vitest";
import type { TaskRow } from "../../src/model/alignment.ts";
import { UnknownIdError } from "../../src/model/errors.ts";
import { compareDuties } from "../../src/organizations/compareDuties.ts";
import { compareOrganizations } from "../../src/organizations/compareOrganizations.ts";
import { planNaming } from "../support/planNaming.ts";

function pair(left: string | null, right: string | null): TaskRow {
  const relation = left !== null && right !== null ? "same" : "only";
  const coverage = { left: 0, right: 0 };
  return {
    id: `${left}~${right}`,
    left,
    right,
    group: 1,
    relation,
    mapping: "none",
    score: 0,
    uncertain: false,
    coverage,
    evidence: [],
    nearest: null,
  };
}

const left = planNaming({
  place: "安平县",
  tasks: { "1.1": "县发改局、县工信局、县科技局、县残联", "1.2": "县水利局、安平高新区", "1.3": "县水利局" },
});
const right = planNaming({
  place: "柳林县",
  tasks: { "1.1": "县发展改革局、县科工信局、县水务局", "1.2": "县林业局", "1.3": "县科工信局、柳林高新区" },
});
const rows = compareOrganizations(left, right);

describe("compareDuties", () => {
  it("gives what both tasks share with all names on each side, and what only one has", () => {
    expect(compareDuties(left, right, [pair("1.1", "1.1")], rows)).toEqual([
      {
        left: "1.1",
        right: "1.1",
        shared: [
          { left: ["县发改局"], right: ["县发展改革局"] },
          { left: ["县工信局", "县科技局"], right: ["县科工信局"] },
        ],
        leftOnly: [{ name: "县残联", elsewhere: [] }],
        rightOnly: [{ name: "县水务局", elsewhere: ["1.2", "1.3"] }],
      },
    ]);
  });

  it("says in which other tasks the counterpart stands, and not the pair's own", () => {
    const [duties] = compareDuties(left, right, [pair("1.2", "1.3")], rows);
    expect(duties?.shared).toEqual([{ left: ["安平高新区"], right: ["柳林高新区"] }]);
    expect(duties?.leftOnly).toEqual([{ name: "县水利局", elsewhere: ["1.1"] }]);
    expect(duties?.rightOnly).toEqual([{ name: "县科工信局", elsewhere: ["1.1"] }]);
  });

  it("gives a row for each pair and none for a task without a partner", () => {
    expect(compareDuties(left, right, [pair("1.1", "1.2"), pair("1.1", "1.3"), pair("1.2", null), pair(null, "1.1")], rows)).toHaveLength(
      2,
    );
    expect(compareDuties(left, right, [], rows)).toEqual([]);
  });

  it("joins equal names where no rows are given, and only those", () => {
    const [duties] = compareDuties(left, left, [pair("1.2", "1.3")], []);
    expect(duties?.shared).toEqual([{ left: ["县水利局"], right: ["县水利局"] }]);
    expect(duties?.leftOnly).toEqual([{ name: "安平高新区", elsewhere: ["1.2"] }]);
    expect(compareDuties(left, right, [pair("1.1", "1.1")], [])[0]?.shared).toEqual([]);
  });

  it("throws for a task that a plan does not have", () => {
    expect(() => compareDuties(left, right, [pair("1.1", "9.9")], rows)).toThrow(UnknownIdError);
  });
});
