import { groupBy } from "remeda";
import type { NumberClass, NumberMention } from "../../model/numberMention.ts";
import type { Block, Row, Run, SideKey } from "../block.ts";
import { LANGUAGES } from "../phrases.ts";
import type { ReportModel } from "../reportModel.ts";
import { RULE_NAMES } from "../ruleNames.ts";
import { joinRuns, quoteRuns, wordsCell } from "../statement.ts";

const CLASSES: readonly NumberClass[] = ["deadline", "spec", "name", "reference"];

/** Every number that stands in no target, by what it is and the rule that decided. Of a theme, the numbers of its tasks. */
export function numberPart(model: ReportModel): Block[] {
  const { say, left, right } = model;
  const numbers = { left: numbersOf(model, "left"), right: numbersOf(model, "right") };
  const rules = groupBy([...numbers.left, ...numbers.right], (number) => number.rule);
  const rows = CLASSES.flatMap((kind) =>
    Object.entries(rules)
      .filter(([, [first]]) => first.class === kind)
      .map(([rule]): Row => {
        const cell = (side: SideKey) =>
          wordsCell(
            ...runsOf(
              model,
              side,
              numbers[side].filter((number) => number.rule === rule),
            ),
          );
        return { cells: [wordsCell(say(`class.${kind}`)), wordsCell(ruleName(model, rule)), cell("left"), cell("right")], tags: [] };
      }),
  );
  if (rows.length === 0) return [{ kind: "paragraph", runs: [{ text: say("noNumbers") }] }];
  const columns = [
    { head: say("kind"), width: 3 },
    { head: say("why"), width: 3 },
    { head: left.name, width: 6, side: "left" as const },
    { head: right.name, width: 6, side: "right" as const },
  ];
  return [
    { kind: "paragraph", runs: [{ text: say("numbersLead") }] },
    { kind: "table", name: "numbers", columns, rows },
  ];
}

function numbersOf({ comparison }: ReportModel, side: SideKey): NumberMention[] {
  const shown = new Set(comparison.tasks.map((row) => row[side]));
  const targets = comparison.targets.flatMap((row) => row[side]?.span ?? []);
  // 15分钟 of a standard that is compared, the class of a berth that is a target: the rows of targets hold them
  const isInTarget = ({ span }: NumberMention): boolean => targets.some(({ start, end }) => span.start >= start && span.end <= end);
  return comparison[side].numbers.filter(
    (number) => number.class !== "target" && !isInTarget(number) && (comparison.theme === null || shown.has(number.taskId)),
  );
}

/** The words for a rule of docs/rules.md, else its id. */
function ruleName({ language }: ReportModel, rule: string): string {
  return RULE_NAMES[rule]?.[LANGUAGES.indexOf(language)] ?? rule;
}

function runsOf(model: ReportModel, side: SideKey, numbers: readonly NumberMention[]): Run[] {
  return joinRuns(
    numbers.map((number) => quoteRuns(model, side, number)),
    model.language === "en" ? ", " : "、",
  );
}
