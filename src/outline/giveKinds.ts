import { ANY_LABEL } from "../lexicon/responsibility.ts";
import { SECTION_KINDS } from "../lexicon/sectionKinds.ts";
import type { SectionKind } from "../model/section.ts";
import { sliceSpan } from "../text/sliceSpan.ts";
import type { OutlineNode } from "./outlineNode.ts";

/** The kind of each section with a number: that of its title, for all that it holds. */
export function giveKinds(nodes: readonly OutlineNode[], text: string): void {
  for (const node of nodes) {
    if (node.number === null) continue;
    const kind = SECTION_KINDS.find((row) => row.pattern.test(node.title))?.kind ?? "tasks";
    passOn(node, kind === "mechanism" && isAnswered(node, text) ? "tasks" : kind);
  }
}

/** 一、强化组织领导…（责任单位：…）: an item of a list of measures that bodies answer for, and no mechanism. */
function isAnswered(node: OutlineNode, text: string): boolean {
  if (node.children.length > 0) return false;
  if ([node.span, ...node.body].some((part) => /[（(［[]责任(?:单位|部门)[：:]/u.test(sliceSpan(text, part)))) return true;
  return node.body.some((part) => ANY_LABEL.test(sliceSpan(text, part)));
}

function passOn(node: OutlineNode, kind: SectionKind): void {
  if (node.kind === "table") return;
  node.kind = kind;
  for (const child of node.children) passOn(child, kind);
}
