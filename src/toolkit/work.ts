import type { AccountDecision, Stance } from './content.ts';

/**
 * What somebody makes in the toolkit: kept as a draft in the browser, saved as a file that the toolkit opens
 * again, and exported. Only what they did is in it; our words stay in `content.ts`, so that a later version of
 * them reaches whoever has not changed them. An empty string is 'not said yet'; dates are `2026-11-30`.
 */
export interface Work {
  format: 'beyond-the-canteen-toolkit';
  version: 1;
  organisation: string;
  policy: PolicyWork;
  objectives: ObjectiveWork[];
  arrangements: ArrangementsWork;
}

export interface PolicyWork {
  /** By clause id. */
  clauses: Record<string, ClauseWork>;
  /** Parts of `also`, by id; a part that is not in here is included, in our words. */
  also: Record<string, { isLeftOut: boolean; text: string | null }>;
  /** By id of `consulting`. */
  consulting: Record<string, { isDone: boolean; note: string }>;
  /** What stands for a gap such as `[who to ask]`, by the gap. */
  gaps: Record<string, string>;
  owner: string;
  /** The policy's own version, such as `draft 1`. */
  versionName: string;
  reviewOn: string;
  /** What was brought from a story, as written by `writeHandoff`; empty for none. */
  cameWith: string;
}

export interface ClauseWork {
  stance: Stance;
  /** Their own wording; null while it is ours. */
  text: string | null;
  /** The stance whose wording theirs began as, whatever was chosen since; null for the one that is chosen. */
  textFrom: Stance | null;
  /** Why they chose it. */
  reason: string;
}

export interface ObjectiveWork {
  /** `o1`, `o2`, … for the page only. */
  id: string;
  driver: string;
  trustObjective: string;
  teamObjective: string;
  audience: string;
  channel: string;
  /** Evidence that the audience uses the channel. */
  channelEvidence: string;
  sentence: string;
  baseline: string;
  measure: string;
  /** What not to count or to chase. */
  avoid: string;
  /** Where the figures come from. */
  source: string;
  owner: string;
  hoursPerWeek: string;
  /** What it may be done by. */
  dueOn: string;
  reviewOn: string;
  /** When to stop. */
  stopRule: string;
  /** Whom it might leave out, and what is done about it. */
  leftOut: string;
  isWithinControl: boolean;
}

export const arrangementStates = ['in place', 'partly', 'not yet', 'not needed'] as const;
export type ArrangementState = (typeof arrangementStates)[number];

export interface ArrangementsWork {
  /** By item id; an item that is not in here has not been looked at. */
  items: Record<string, ArrangementWork>;
  /** Which scenarios the learners have met. */
  scenarios: string[];
  accounts: AccountWork[];
}

export interface ArrangementWork {
  state: ArrangementState | '';
  owner: string;
  date: string;
  evidence: string;
}

export interface AccountWork {
  id: string;
  name: string;
  platform: string;
  /** Answers to the audit's questions, by id. */
  answers: Record<string, string>;
  decision: AccountDecision | '';
  reason: string;
  owner: string;
  date: string;
}

export function emptyWork(): Work {
  return {
    format: 'beyond-the-canteen-toolkit',
    version: 1,
    organisation: '',
    policy: {
      clauses: {},
      also: {},
      consulting: {},
      gaps: {},
      owner: '',
      versionName: '',
      reviewOn: '',
      cameWith: '',
    },
    objectives: [],
    arrangements: { items: {}, scenarios: [], accounts: [] },
  };
}
