/** What is used of a node of a parsed page. */
export interface PageNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly PageNode[];
}

export interface Step {
  node: PageNode;
  /** False when the walk comes back from its children. */
  isEntering: boolean;
}

/** Every node under `root` and `root` itself, on the way in and on the way out; no stack overflows however deep a page goes. */
export function* walkPage(root: PageNode, isSkipped: (node: PageNode) => boolean): Generator<Step> {
  const open: Step[] = [{ node: root, isEntering: true }];
  for (let step = open.pop(); step; step = open.pop()) {
    if (isSkipped(step.node)) continue;
    yield step;
    if (!step.isEntering) continue;
    open.push({ node: step.node, isEntering: false });
    const children = step.node.children ?? [];
    for (let at = children.length - 1; at >= 0; at--) {
      const node = children[at];
      if (node) open.push({ node, isEntering: true });
    }
  }
}

const UNSEEN = new Set(["script", "style", "noscript", "template", "head", "iframe", "object", "svg", "select", "button", "textarea"]);

/** Is this part of a page that no reader sees? */
export function isUnseen(node: PageNode): boolean {
  if (node.type === "comment" || node.type === "directive") return true;
  return UNSEEN.has(node.name ?? "") || /display\s*:\s*none/u.test(node.attribs?.style ?? "") || node.attribs?.hidden !== undefined;
}
