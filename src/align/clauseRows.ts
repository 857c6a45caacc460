import type { ClauseProfile, ProfileContext } from "./clauseProfile.ts";
import { addAtKey, addShared, clearList, indexKeys, type KeyIndex, listShared, newPlaceList, type PlaceList } from "./keyIndex.ts";
import { themeLoss } from "./overlap.ts";
import type { TaskProfile } from "./taskProfile.ts";
import type { Vocabularies } from "./vocabularies.ts";
import type { KeySet } from "./vocabulary.ts";

/** What one clause shares with each clause of the other plan, in bits, by the place of that clause. */
export interface ClauseRow {
  grams: Float64Array;
  topics: Float64Array;
  /** Characters, whatever the tasks are about. */
  wording: Float64Array;
  /** Characters, less where both titles say them. */
  characters: Float64Array;
  /** Where a bigram or a topic is shared. */
  met: PlaceList;
}

export function newRow(clauses: number): ClauseRow {
  return {
    grams: new Float64Array(clauses),
    topics: new Float64Array(clauses),
    wording: new Float64Array(clauses),
    characters: new Float64Array(clauses),
    met: newPlaceList(clauses),
  };
}

/** Whether the clause shares a bigram or a topic with the one at a place, after what both titles say has lost its share. */
export function isMet(row: ClauseRow, at: number): boolean {
  return (row.grams[at] ?? 0) > 0 || (row.topics[at] ?? 0) > 0;
}

type Keys = Pick<ClauseProfile, "grams" | "topics" | "characters">;
type Titled = Pick<TaskProfile, "titleGrams" | "titleTopics" | "titleCharacters">;

/** Clauses to set others against, and the tasks that hold them. */
export interface Rows {
  clauses: readonly Keys[];
  tasks: readonly (Titled & Pick<TaskProfile, "clauses">)[];
  context: Pick<ProfileContext, "vocabularies">;
}

/** Fills the row of a clause; its task is undefined for a goal. */
export type FillRow = (row: ClauseRow, clause: Keys, task: Titled | undefined) => void;

/**
 * What a clause shares with every clause of a plan at once: the same numbers as `sharedWeight` finds pair by pair. Keys are looked up in an
 * index of the plan; then what the titles of both tasks say, and both clauses too, loses its share again.
 */
export function toRowFiller(plan: Rows): FillRow {
  const { vocabularies } = plan.context;
  const taskOf = taskPlaces(plan);
  const all = indexClauses(plan.clauses, vocabularies);
  const titled = indexClauses(
    plan.clauses.map((clause, at) => partInTitle(clause, plan.tasks[taskOf[at] ?? -1], vocabularies)),
    vocabularies,
  );
  const takeCharacters = toCharacterTaker(plan, titled.characters);
  return (row, clause, task) => {
    for (const shared of [row.grams, row.topics, row.wording]) shared.fill(0);
    clearList(row.met);
    listShared(clause.grams, vocabularies.grams.weights, all.grams, row.met);
    listShared(clause.topics, vocabularies.topics.weights, all.topics, row.met);
    addShared(clause.grams, vocabularies.grams.weights, all.grams, row.grams);
    addShared(clause.topics, vocabularies.topics.weights, all.topics, row.topics);
    addShared(clause.characters, vocabularies.characters.weights, all.characters, row.wording);
    row.characters.set(row.wording);
    if (!task) return;
    const part = partInTitle(clause, task, vocabularies);
    takeLosses(part.grams, vocabularies.grams.weights, titled.grams, row.grams);
    takeLosses(part.topics, vocabularies.topics.weights, titled.topics, row.topics);
    takeCharacters(part.characters, task, row.characters);
  };
}

function takeLosses(own: KeySet, weights: readonly number[], index: KeyIndex, shared: Float64Array): void {
  for (const key of own) addAtKey(index, key, -themeLoss(weights[key] ?? 0), shared);
}

/** The place of the task that holds each clause; -1 for a goal. */
export function taskPlaces(plan: Pick<Rows, "clauses" | "tasks">): Int32Array {
  const places = new Int32Array(plan.clauses.length).fill(-1);
  for (const [place, task] of plan.tasks.entries()) for (const at of task.clauses) places[at] = place;
  return places;
}

function indexClauses(clauses: readonly Keys[], { grams, topics, characters }: Vocabularies): Record<keyof Keys, KeyIndex> {
  return {
    grams: indexKeys(
      clauses.map((clause) => clause.grams),
      grams.keys.length,
    ),
    topics: indexKeys(
      clauses.map((clause) => clause.topics),
      topics.keys.length,
    ),
    characters: indexKeys(
      clauses.map((clause) => clause.characters),
      characters.keys.length,
    ),
  };
}

const NOTHING: Keys = { grams: [], topics: [], characters: [] };

/** What of a clause the title of its own task says too. */
function partInTitle(clause: Keys, task: Titled | undefined, { grams, topics, characters }: Vocabularies): Keys {
  if (!task) return NOTHING;
  return {
    grams: grams.common(clause.grams, task.titleGrams),
    topics: topics.common(clause.topics, task.titleTopics),
    characters: characters.common(clause.characters, task.titleCharacters),
  };
}

/** Takes away what characters lose that stand in two clauses, and in a bigram that the titles of both tasks share. */
function toCharacterTaker(plan: Rows, titled: KeyIndex): (characters: KeySet, task: Titled, shared: Float64Array) => void {
  const { vocabularies } = plan.context;
  const taskOf = taskPlaces(plan);
  const titles = indexKeys(
    plan.tasks.map((task) => task.titleGrams),
    vocabularies.grams.keys.length,
  );
  // when each task was last found to share a bigram that holds the character at hand
  const found = new Float64Array(plan.tasks.length);
  let time = 0;
  return (characters, task, shared) => {
    for (const character of characters) {
      time++;
      const loss = themeLoss(vocabularies.characters.weights[character] ?? 0);
      for (const gram of task.titleGrams) {
        if (!vocabularies.charactersIn(gram).includes(character)) continue;
        for (let at = titles.starts[gram] ?? 0; at < (titles.starts[gram + 1] ?? 0); at++) found[titles.places[at] ?? 0] = time;
      }
      for (let at = titled.starts[character] ?? 0; at < (titled.starts[character + 1] ?? 0); at++) {
        const place = titled.places[at] ?? 0;
        if (found[taskOf[place] ?? -1] === time) shared[place] = (shared[place] ?? 0) - loss;
      }
    }
  };
}
