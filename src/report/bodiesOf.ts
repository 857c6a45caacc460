import type { OrganizationRole } from "../model/organization.ts";
import type { Run, SideKey } from "./block.ts";
import type { ReportModel } from "./reportModel.ts";
import { joinRuns, spanRun } from "./statement.ts";

/** The bodies of a task as a list, each pointing at where it is named; of `names` alone where these are given. Empty for none. */
export function bodiesOf(model: ReportModel, side: SideKey, taskId: string, names?: readonly string[]): Run[] {
  const task = model.comparison[side].tasks.find(({ id }) => id === taskId);
  const seen = new Set<string>();
  const items = (task?.organizations ?? []).flatMap(({ name, role, span }): Run[][] => {
    if (seen.has(name) || (names && !names.includes(name))) return [];
    seen.add(name);
    return [[spanRun(model, side, { text: name, taskId, span }), ...roleRun(role, model)]];
  });
  return joinRuns(items, model.language === "en" ? ", " : "、");
}

/** Nothing for a joint body: most are. */
function roleRun(role: OrganizationRole, { say }: ReportModel): Run[] {
  return role === "joint" ? [] : [{ text: say(`role.${role}`) }];
}
