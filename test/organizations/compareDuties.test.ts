import { describe, expect, it } from "vitest";
import { UnknownIdError } from "../../src/model/errors.ts";
import { compareDuties } from "../../src/organizations/compareDuties.ts";
import { compareOrganizations } from "../../src/organizations/compareOrganizations.ts";
import { handTaskRow } from "../support/handAlignment.ts";
import { planNaming } from "../support/planNaming.ts";

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
    expect(compareDuties(left, right, [handTaskRow("1.1", "1.1")], rows)).toEqual([
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
    const [duties] = compareDuties(left, right, [handTaskRow("1.2", "1.3")], rows);
    expect(duties?.shared).toEqual([{ left: ["安平高新区"], right: ["柳林高新区"] }]);
    expect(duties?.leftOnly).toEqual([{ name: "县水利局", elsewhere: ["1.1"] }]);
    expect(duties?.rightOnly).toEqual([{ name: "县科工信局", elsewhere: ["1.1"] }]);
  });

  it("gives a row for each pair and none for a task without a partner", () => {
    expect(
      compareDuties(
        left,
        right,
        [handTaskRow("1.1", "1.2"), handTaskRow("1.1", "1.3"), handTaskRow("1.2", null), handTaskRow(null, "1.1")],
        rows,
      ),
    ).toHaveLength(2);
    expect(compareDuties(left, right, [], rows)).toEqual([]);
  });

  it("joins equal names where no rows are given, and only those", () => {
    const [duties] = compareDuties(left, left, [handTaskRow("1.2", "1.3")], []);
    expect(duties?.shared).toEqual([{ left: ["县水利局"], right: ["县水利局"] }]);
    expect(duties?.leftOnly).toEqual([{ name: "安平高新区", elsewhere: ["1.2"] }]);
    expect(compareDuties(left, right, [handTaskRow("1.1", "1.1")], [])[0]?.shared).toEqual([]);
  });

  it("throws for a task that a plan does not have", () => {
    expect(() => compareDuties(left, right, [handTaskRow("1.1", "9.9")], rows)).toThrow(UnknownIdError);
  });
});
