/** What has to survive between sessions. `suspend-data.ts` owns how it is written down. */
export interface ResumeState {
  /** By scenario id. */
  scenarios: Record<string, ScenarioResume>;
  /** Names the attempt in a receipt and in the browser's storage: random, 1 to 16,777,215; 0 before it has one. */
  attempt: number;
  /** The scenario at hand when the session ended, or null at the start page. */
  current: string | null;
  /** The short way through a pathway, where the learner has taken it. */
  testOut?: TestOut;
}

export interface TestOut {
  /**
   * `open` while its scenarios are being played without feedback; `passed` when each of them reached the
   * passing score at the first attempt; `missed` when one did not.
   */
  state: 'open' | 'passed' | 'missed';
  /** `checksum` of the pathway's id: what was passed for one counts for no other. */
  pathway: string;
  /** In thousandths, 0 to 1,000, when it was passed: it counts for good, whatever an update makes of the list. */
  score: number;
}

export interface ScenarioResume {
  /** Fingerprint of the story that was played, 6 characters `[a-z0-9]`. Another one: start afresh. */
  fingerprint: string;
  /** Attempts that reached an ending. */
  endings: number;
  /** The best finished attempt, in half points earned out of half points reachable; null if none. */
  best: { earned: number; reachable: number } | null;
  /** Sets the order in which the attempt at hand shows its choices, 0 to 1,295. */
  seed: number;
  /** The attempt at hand: a letter for each choice made, `_` for each 'go on'. Null if none is open. */
  path: string | null;
}
