/**
 * What HR's page shows: plain data, worked out in the worker from what was read. Shares are 0 to 1. `null` in
 * place of a count or a share means that it is hidden, because it is about too few people.
 */
export interface Answers {
  course: { id: string; title: string };
  compliance: Compliance;
  trend: TrendWeek[];
  attempts: Attempts;
  time: TimeSpent;
  decisions: SceneAnswer[];
  matching: Matching;
}

export interface Compliance {
  /** True when a staff list says who is required; otherwise everybody in the records is counted. */
  hasStaffList: boolean;
  total: GroupRow;
  byDepartment: GroupRow[];
  byStaffGroup: GroupRow[];
  /** How many of the completed are inferred from a score. */
  inferred: number | null;
  /** Present where there are records and none of them has a completion status: files of decisions alone, say. */
  isUnsaid?: true;
  /** Everybody required, who is outstanding first. Empty while small numbers are hidden. */
  people: PersonRow[];
}

export interface GroupRow {
  /** Empty for people of whom it is not known. */
  name: string;
  required: number | null;
  completed: number | null;
  passed: number | null;
  inProgress: number | null;
  notStarted: number | null;
  /** There is a record of them, and no source says whether they completed. */
  notKnown: number | null;
  /** Not known to have completed, and their day is over. */
  overdue: number | null;
  /** Not known to have completed, and due within 30 days. */
  dueSoon: number | null;
  completionRate: number | null;
  /** Completed, and it is known whether they passed. */
  passKnown: number | null;
  /** Passed, as a share of `passKnown`; null also where that is 0. */
  passRate: number | null;
}

export interface PersonRow {
  learnerId: string;
  email: string;
  name: string;
  department: string;
  staffGroup: string;
  /** 'not known': there is a record, perhaps with a score, and no source says whether it was completed. */
  state: 'completed' | 'in progress' | 'not started' | 'not known';
  /** No source says 'completed'; a score of one of our own packages does. */
  isInferred: boolean;
  isOverdue: boolean;
  success: 'passed' | 'failed' | 'unknown';
  /** Best score, 0 to 1. */
  scoreScaled: number | null;
  attempts: number;
  /** `2026-11-20`, or empty. */
  completedOn: string;
  dueOn: string;
  isTooFast: boolean;
  release: string;
}

export interface TrendWeek {
  /** The week's Monday, `2026-11-16`. */
  monday: string;
  /** Who completed in this week. */
  completed: number | null;
  /** Share of those required that had completed by its end. */
  rate: number | null;
}

export interface Attempts {
  /** How many learners made how many attempts, 1 to 5 and more. */
  perLearner: { attempts: string; learners: number | null }[];
  /** Ten bars, 0 to 9, 10 to 19, …, 90 to 100 per cent, of the attempts that count. */
  scores: { fromPercent: number; toPercent: number; attempts: number | null }[];
  scored: number;
  meanScore: number | null;
  medianScore: number | null;
  /** Present where all of this is about too few people: `scored` is 0, and says nothing. */
  isHidden?: true;
}

export interface TimeSpent {
  /** Completed attempts with a time. */
  timed: number;
  medianMs: number | null;
  /** Bars of five minutes, the last one open. */
  bars: { fromMinutes: number; toMinutes: number | null; attempts: number | null }[];
  tooFast: number | null;
  /** True where a time is from first opening to last, because the source has no time spent. */
  isElapsed: boolean;
  /** Present where all of this is about too few people: `timed` is 0, and says nothing. */
  isHidden?: true;
}

/** One scene: who chose what. The hardest comes first; those of few decisions come after the others. */
export interface SceneAnswer {
  interactionId: string;
  /** The words of the story, or the id itself for a package that this site does not know. */
  storyId: string;
  scenario: string;
  sceneId: string;
  scene: string;
  question: string;
  /** How many decisions are counted. */
  answered: number | null;
  choices: ChoiceAnswer[];
  poorShare: number | null;
  /** The poor choice most often made; null where there is none, or it is hidden. */
  mostChosenPoor: string | null;
  medianLatencyMs: number | null;
}

export interface ChoiceAnswer {
  /** Its letter, or what another package reports. */
  key: string;
  /** In the story's words; where it is not known, as reported. */
  text: string;
  result: 'best' | 'acceptable' | 'poor' | 'unknown';
  count: number | null;
  share: number | null;
}

export interface Matching {
  matched: number;
  /** Matched by name alone: worth a look. */
  byNameOnly: { name: string; listed: string }[];
  /** Required by the list, and not in any record. */
  notInRecords: MatchPerson[];
  /** In the records, and not in the list. */
  notInList: MatchPerson[];
  /** A record that fits more than one person of the list, so that it was given to none. */
  ambiguous: MatchPerson[];
  /** Present where names are hidden: the lists are empty, and a `matched` of 0 says nothing. */
  isHidden?: true;
}

export interface MatchPerson {
  learnerId: string;
  email: string;
  name: string;
}
