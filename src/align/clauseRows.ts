import { gramText } from "../text/grams.ts";
import { type ClauseProfile, codePoints } from "./clauseProfile.ts";
import { addShared, indexKeys, type KeyIndex } from "./keyIndex.ts";
import { themeLoss } from "./overlap.ts";
import type { PlanProfile, TaskProfile } from "./profilePlan.ts";
import { type WeightedSet, within } from "./weightedSet.ts";

/** What one clause shares with each clause of the other plan, in bits, by the place of that clause. */
export interface ClauseRow {
  grams: Float64Array;
  topics: Float64Array;
  /** Characters, whatever the tasks are about. */
  wording: Float64Array;
  /** Characters, less where both titles say them. */
  characters: Float64Array;
}

export function newRow(clauses: number): ClauseRow {
  return {
    grams: new Float64Array(clauses),
    topics: new Float64Array(clauses),
    wording: new Float64Array(clauses),
    characters: new Float64Array(clauses),
  };
}

/** Fills the row of a clause; its task is undefined for a goal. */
export type FillRow = (row: ClauseRow, clause: ClauseProfile, task: TaskProfile | undefined) => void;

/**
 * What a clause shares with every clause of a plan at once: the same numbers as `overlapOf` finds pair by pair. Keys are looked up in an index
 * of the plan; then what the titles of both tasks say, and both clauses too, loses its share again.
 */
export function toRowFiller(plan: PlanProfile): FillRow {
  const all = indexClauses(plan.clauses);
  const taskOf = taskPlaces(plan);
  const titled = indexClauses(plan.clauses.map((clause, at) => partInTitle(clause, plan.tasks[taskOf[at] ?? -1])));
  const titles: KeyIndex<number> = indexKeys(plan.tasks.map((task) => task.titleGrams.keys()));
  return (row, clause, task) => {
    for (const shared of [row.grams, row.topics, row.wording]) shared.fill(0);
    addShared(clause.grams, all.grams, row.grams);
    addShared(clause.topics, all.topics, row.topics);
    addShared(clause.characters, all.characters, row.wording);
    row.characters.set(row.wording);
    const part = partInTitle(clause, task);
    addShared(lossOf(part.grams), titled.grams, row.grams);
    addShared(lossOf(part.topics), titled.topics, row.topics);
    const losses = lossOf(part.characters);
    for (const [own, character] of losses.keys.entries()) {
      const tasks = tasksWith(character, task, titles);
      for (const at of titled.characters.get(character) ?? []) {
        if (tasks.has(taskOf[at] ?? -1)) row.characters[at] = (row.characters[at] ?? 0) + (losses.weights[own] ?? 0);
      }
    }
  };
}

/** The place of the task that holds each clause; -1 for a goal. */
export function taskPlaces(plan: PlanProfile): Int32Array {
  const places = new Int32Array(plan.clauses.length).fill(-1);
  for (const [place, task] of plan.tasks.entries()) for (const at of task.clauses) places[at] = place;
  return places;
}

type Keys = Pick<ClauseProfile, "grams" | "topics" | "characters">;
interface KeyIndexes {
  grams: KeyIndex<number>;
  topics: KeyIndex<string>;
  characters: KeyIndex<number>;
}

function indexClauses(clauses: readonly Keys[]): KeyIndexes {
  return {
    grams: indexKeys(clauses.map(({ grams }) => grams.keys)),
    topics: indexKeys(clauses.map(({ topics }) => topics.keys)),
    characters: indexKeys(clauses.map(({ characters }) => characters.keys)),
  };
}

const NONE: WeightedSet<never> = { keys: [], weights: [] };
const NOTHING: Keys = { grams: NONE, topics: NONE, characters: NONE };

/** What of a clause the title of its own task says too. */
function partInTitle(clause: ClauseProfile, task: TaskProfile | undefined): Keys {
  if (!task) return NOTHING;
  return {
    grams: within(clause.grams, task.titleGrams),
    topics: within(clause.topics, task.titleTopics),
    characters: within(clause.characters, task.titleCharacters),
  };
}

/** What each key loses, as a negative weight. */
function lossOf<K>({ keys, weights }: WeightedSet<K>): WeightedSet<K> {
  return { keys, weights: weights.map((weight) => -themeLoss(weight)) };
}

/** Places of the tasks whose titles share with this one's a bigram that holds the character. */
function tasksWith(character: number, task: TaskProfile | undefined, titles: KeyIndex<number>): Set<number> {
  const found = new Set<number>();
  for (const gram of task?.titleGrams.keys() ?? []) {
    if (codePoints(gramText(gram)).includes(character)) for (const place of titles.get(gram) ?? []) found.add(place);
  }
  return found;
}
