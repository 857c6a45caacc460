/**
 * What each comparison adds to a score, for the level 1 of its measure. Declared, not learned at run time: a score does not depend on which
 * plans are compared. They are log-odds in the sense of Fellegi and Sunter (1969), fitted once on annotated pairs and rounded.
 */
export const DEFAULT_WEIGHTS = {
  /** Any two clauses, before anything is known of them. */
  clausePrior: -4.1,
  /** Shared bigrams in bits of surprise, up to 60 bits. */
  clauseWords: 2.4,
  /** Share of the rarer side's bits that the other holds. */
  clauseContained: 1.9,
  /** Shared characters, by rarity: it sees 到户产业 and 产业到户 as one. */
  clauseCharacters: 2.05,
  /** The same last word: what the clause comes to. */
  clauseEnding: 0.45,
  /** Shared topics in bits, up to 20. */
  clauseTopic: 0.75,
  /** The same, where the tasks of the two are aligned. */
  clauseTopicInTask: 3,
  /** The tasks of the two are aligned. */
  clauseTask: 1,
  /** A clause beside one of them matches a clause beside the other. */
  clauseNeighbours: 0.45,
  /** One of the two is a goal: goals share their words by genre. */
  clauseGoal: -1.5,

  /** Any two tasks. */
  taskPrior: -3.15,
  /** Titles without their verbs, by bits. */
  taskTitle: 2.3,
  /** The object with which both titles begin. */
  taskTheme: 4.2,
  /** Topics of both titles, in bits, up to 12. */
  taskTitleTopic: 2.6,
  /** Each title has a proper name that the other has not. */
  taskNames: -1.6,
  /** Shared rare words of the whole items: cosine of bigrams weighted by bits. */
  taskWords: 15,
  /** Share of the measures of both sides that the other takes up. */
  taskMeasures: 4.5,
  /** Cosine of the topics of the measures. */
  taskTopics: 0.6,
  /** Titles of the sections that hold them. */
  taskSection: 0.8,
};
/** The weights of the evidence, one for each comparison: DEFAULT_WEIGHTS says what each is for. */
export type Weights = typeof DEFAULT_WEIGHTS;

/** From which score on a pair is taken, and called what. Callers can replace each. */
export const DEFAULT_THRESHOLDS = {
  /** A pair of tasks that is the best of one of the two. */
  task: 0,
  /** A pair of tasks beside a better one of both. */
  taskBesides: 2.25,
  /** And it reaches this share of the lesser of the two better ones: a task that has its like takes no other. */
  taskBesidesShare: 0.35,
  /** Below this nothing came near: a task without a partner then names no candidate. */
  taskNear: -2,
  /** Half the width of the band around `task` that is called uncertain. */
  taskUncertain: 0.35,
  /** From here on two tasks are the same policy task. */
  taskSame: 3,
  /** A pair of clauses of which neither has a partner yet. */
  clause: 0,
  /** One of the two has a partner already. */
  clauseSecond: 1.5,
  /** Both have one. */
  clauseThird: 3,
  /** Below this nothing came near: a clause without a partner then names no candidate. */
  clauseNear: -1.5,
  /** Share of shared characters from which wording counts as a paraphrase. */
  paraphrase: 0.5,
};
/** Scores from which a pair counts: DEFAULT_THRESHOLDS says what each is for. */
export type Thresholds = typeof DEFAULT_THRESHOLDS;
