import type { ExplainedBranch } from "./explainedBranches.ts";
import type { Branch } from "./findBranches.ts";

/** A branch of a file, whose path counts from src. */
export interface FileBranch extends Branch {
  readonly file: string;
}

const HEAD = "| folder | branches | taken | for the types alone | explained | not taken |\n|---|--:|--:|--:|--:|--:|";

/** A line a folder, the branches that nothing takes or explains, and the explanations that fit nothing. */
export function formatBranches(branches: readonly FileBranch[], explained: readonly ExplainedBranch[]) {
  const explains =
    ({ file, words }: ExplainedBranch) =>
    (one: FileBranch) =>
      !one.isTaken && one.file === file && one.words === words;
  const isExplained = (one: FileBranch) => explained.some((row) => explains(row)(one));
  const isLeft = (one: FileBranch) => !one.isTaken && !one.isForTypes && !isExplained(one);
  const lines = [...new Set(branches.map(folderOf))].sort().map((folder) => {
    const all = branches.filter((one) => folderOf(one) === folder);
    const open = all.filter((one) => !one.isTaken);
    const counts = [
      all,
      all.filter((one) => one.isTaken),
      open.filter((one) => one.isForTypes),
      open.filter(isExplained),
      open.filter(isLeft),
    ];
    return `| ${[folder, ...counts.map((some) => some.length)].join(" | ")} |`;
  });
  return {
    table: [HEAD, ...lines].join("\n"),
    left: branches.filter(isLeft).map(({ file, line, words }) => `${file}:${line}  ${words}`),
    unfit: explained
      .filter((row) => !branches.some(explains(row)))
      .map(({ file, words }) => `explained, and yet taken or gone: ${file}  ${words}`),
  };
}

function folderOf({ file }: FileBranch): string {
  return file.split("/")[0] ?? "";
}
