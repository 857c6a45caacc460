import type { Issue } from "../model/issue.ts";
import type { SourceSpan } from "../model/sourceSpan.ts";
import type { Paragraph } from "../text/splitParagraphs.ts";
import { type OutlineNode, spanOf } from "./outlineNode.ts";

export function outlineInferred({ span }: OutlineNode, count: number): Issue {
  return {
    code: "outline-inferred",
    severity: "warning",
    message: `no numbered heading was found; ${count} paragraphs that name who answers for them were read as items; expected marks such as 一、`,
    span: { ...span },
  };
}

export function foreignTail(paragraph: Paragraph): Issue {
  return {
    code: "foreign-tail",
    severity: "info",
    message: `the text ends with the title of another article (${paragraph.text.slice(0, 30)}); expected the end of the plan`,
    span: spanOf(paragraph),
  };
}

export function noOutline(text: string): Issue {
  return {
    code: "no-outline",
    severity: "error",
    message: "no numbered heading was found; expected marks such as 一、（一）1. at the start of paragraphs",
    span: { start: 0, end: text.length },
  };
}

export function severalPlans(count: number, paragraph: Paragraph): Issue {
  return {
    code: "several-plans",
    severity: "warning",
    message: `the text holds ${count} plans, the second begins here (${paragraph.text.slice(0, 30)}); option plan chooses, parsePlans gives all`,
    span: spanOf(paragraph),
  };
}

export function duplicateNumber(number: string, times: number, span: SourceSpan): Issue {
  return {
    code: "duplicate-number",
    severity: "warning",
    message: `the number ${number} stands ${times} times under one heading; expected it once`,
    span,
  };
}
