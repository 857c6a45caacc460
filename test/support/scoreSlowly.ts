import { chanceOf } from "../../src/align/chance.ts";
import type { ClauseProfile } from "../../src/align/clauseProfile.ts";
import { type ClauseComparison, compareClauses, scoreClauses, type Theme } from "../../src/align/compareClauses.ts";
import { compareTasks, scoreTasks } from "../../src/align/compareTasks.ts";
import type { TaskPair } from "../../src/align/matchTasks.ts";
import { type ClausePair, pairKey } from "../../src/align/measureMatches.ts";
import { cosineOf } from "../../src/align/overlap.ts";
import type { PlanProfile } from "../../src/align/profilePlan.ts";
import { type TaskProfile, themeOf } from "../../src/align/taskProfile.ts";
import type { Vocabularies } from "../../src/align/vocabularies.ts";
import type { Weights } from "../../src/align/weights.ts";

/** The slow and obvious way to all scores: every pair by itself, on maps. What `src/align` does fast must come to the same numbers. */
type Themes = ReadonlyMap<string, Theme>;

/** Pairs of tasks whose titles share something, and what. */
function themesOf(left: PlanProfile, right: PlanProfile): Map<string, Theme> {
  const themes = new Map<string, Theme>();
  for (const a of left.tasks) {
    for (const b of right.tasks) {
      const theme = themeOf(a, b, right.context.vocabularies);
      if (theme.grams.length > 0 || theme.topics.length > 0) themes.set(pairKey(a.task.id, b.task.id), theme);
    }
  }
  return themes;
}

export function scorePairsSlowly(left: PlanProfile, right: PlanProfile, aligned: ReadonlySet<string>, weights: Weights): ClausePair[] {
  const themes = themesOf(left, right);
  const { vocabularies } = right.context;
  const compared = left.clauses.map((clause) => compareWithAll(clause, right, themes));
  return left.clauses.flatMap((clause, i) =>
    right.clauses.flatMap((other, j) => {
      const inTask = aligned.has(pairKey(clause.taskId, other.taskId)) || (clause.isGoal && other.isGoal);
      const verbatim = inTask && clause.exact === other.exact;
      const comparison = compared[i]?.get(j) ?? (verbatim ? compareClauses(clause, other, { vocabularies }) : undefined);
      if (!comparison) return [];
      const context = { inTask, neighbours: neighbours(compared, { left: left.clauses, right: right.clauses }, i, j) };
      return [{ left: i, right: j, context, score: scoreClauses(comparison, context, weights), verbatim }];
    }),
  );
}

/** A clause against every clause of the other plan with which it shares a bigram or a topic, by its index. */
function compareWithAll(clause: ClauseProfile, { clauses, context }: PlanProfile, themes: Themes): Map<number, ClauseComparison> {
  const row = new Map<number, ClauseComparison>();
  for (const [j, other] of clauses.entries()) {
    if (!shareSomething(clause, other)) continue;
    const theme = themes.get(pairKey(clause.taskId, other.taskId));
    row.set(j, compareClauses(clause, other, { vocabularies: context.vocabularies, theme }));
  }
  return row;
}

function shareSomething(left: ClauseProfile, right: ClauseProfile): boolean {
  return left.grams.some((gram) => right.grams.includes(gram)) || left.topics.some((topic) => right.topics.includes(topic));
}

interface Clauses {
  left: readonly ClauseProfile[];
  right: readonly ClauseProfile[];
}

/** How well a clause beside one meets a clause beside the other, by their wording. */
function neighbours(compared: readonly ReadonlyMap<number, ClauseComparison>[], clauses: Clauses, i: number, j: number): number {
  let best = 0;
  for (const a of [i - 1, i + 1]) {
    if (clauses.left[a]?.taskId !== clauses.left[i]?.taskId) continue;
    for (const b of [j - 1, j + 1]) {
      if (clauses.right[b]?.taskId === clauses.right[j]?.taskId) best = Math.max(best, compared[a]?.get(b)?.wording ?? 0);
    }
  }
  return best;
}

export function scoreTaskPairsSlowly(left: PlanProfile, right: PlanProfile, weights: Weights): TaskPair[] {
  const themes = themesOf(left, right);
  const { vocabularies } = right.context;
  return left.tasks.flatMap((a) =>
    right.tasks.map((b) => {
      const shared = {
        words: wordCosine(a, b, vocabularies),
        taken: takenUp(left, right, { a, b, theme: themes.get(pairKey(a.task.id, b.task.id)) }, weights),
      };
      return { left: a, right: b, shared, score: scoreTasks(compareTasks(a, b, { ...shared, vocabularies }), weights) };
    }),
  );
}

/** Cosine of the rare words of two tasks. */
export function wordCosine(a: TaskProfile, b: TaskProfile, { grams }: Vocabularies): number {
  const [x, y] = [a, b].map(({ bodyGrams }) => new Map(bodyGrams.map((gram) => [gram, grams.weights[gram] ?? 0])));
  return x && y ? cosineOf(x, y) : 0;
}

/** The expected share of each side's measures that the other takes up, if the two tasks were one. */
function takenUp(
  left: PlanProfile,
  right: PlanProfile,
  pair: { a: TaskProfile; b: TaskProfile; theme: Theme | undefined },
  weights: Weights,
): { left: number; right: number } {
  const best = { left: new Float64Array(pair.a.clauses.length), right: new Float64Array(pair.b.clauses.length) };
  for (const [i, at] of pair.a.clauses.entries()) {
    const clause = left.clauses[at];
    for (const [j, to] of pair.b.clauses.entries()) {
      const other = right.clauses[to];
      if (!clause || !other) continue;
      const score = scoreClauses(
        compareClauses(clause, other, { vocabularies: right.context.vocabularies, theme: pair.theme }),
        { inTask: true, neighbours: 0 },
        weights,
      );
      const chance = chanceOf(score);
      best.left[i] = Math.max(best.left[i] ?? 0, chance);
      best.right[j] = Math.max(best.right[j] ?? 0, chance);
    }
  }
  return { left: mean(best.left), right: mean(best.right) };
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
}
