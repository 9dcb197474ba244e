/** One learner's attempt at one package, as an LMS keeps it. Written by the try-it LMS, read by HR's pages. */
export interface AttemptRecord {
  learnerId: string;
  learnerName: string;
  packageId: string;
  packageTitle: string;
  /** 1, 2, … for each learner and package. */
  attempt: number;
  completion: 'not attempted' | 'incomplete' | 'completed';
  success: 'unknown' | 'passed' | 'failed';
  /** 0 to 1, or null. */
  scoreScaled: number | null;
  totalMs: number;
  /** ISO 8601, UTC. */
  startedAt: string;
  lastAccessedAt: string;
  /** How many times the package was opened in this attempt. */
  sessions: number;
  decisions: DecisionRecord[];
}

export interface DecisionRecord {
  /** Interaction id, `friend_request__two_in_the_morning`. */
  id: string;
  response: string;
  correctResponses: string[];
  result: string;
  latencyMs: number | null;
}
