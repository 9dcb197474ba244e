/**
 * The resume state as suspend data. Letters `[A-Za-z0-9._~-]` only: NHS England's AICC relay cuts at
 * `=`, ESR turns `+` into a space, and several databases spoil anything beyond ASCII.
 *
 *   bc2.2f.friend-request.4h7zq~friend-request.a1b2c3.2.7-8.rs.bc_a~after-the-shift.9zz0aa.0.-.4.-~0k3v9qz
 *
 * Records are joined by `~` and fields by `.`; numbers are base 36 and `-` stands for null.
 *
 *   first     bc2, the format's version; revision; scenario at hand; attempt; where the short way was taken,
 *             o, p or m (open, passed, missed), its pathway's checksum and its score in thousandths
 *   scenario  id; fingerprint; endings; best, earned-reachable; seed; path
 *   last      checksum of everything before it
 *
 * The revision differs in every commit, because Moodle sends only values that changed. Version 1 had no
 * attempt, and is still read. What this version cannot read, newer or damaged, is 'unreadable': the
 * learner starts afresh, is told so, and the result on the record stays as it is. A renamed scene changes
 * nothing here; a changed story shows in its fingerprint.
 */
import { checksum } from './checksum.ts';
import type { ResumeState, ScenarioResume, TestOut } from './resume-state.ts';

/** SCORM 1.2 RTE, `cmi.suspend_data`; enforced by ESR and by Moodle in standards mode. */
export const longestSuspendData = 4096;

/** Throws `UnwritableStateError` for a state that `decodeSuspendData` would not give back. */
export function encodeSuspendData(state: ResumeState, revision: number): string {
  const scenarios = Object.entries(state.scenarios).map(([id, scenario]) =>
    encodeScenario(id, scenario),
  );
  const fields = [revision.toString(36), state.current ?? '-', state.attempt.toString(36)];
  if (state.testOut) {
    const { state: how, pathway, score } = state.testOut;
    fields.push(how.charAt(0) + pathway + score.toString(36).padStart(2, '0'));
  }
  const head = ['bc2', ...fields].join('.');
  if (!decodeHead(head)) throw new UnwritableStateError(head);
  const body = [head, ...scenarios].join('~');
  return `${body}~${checksum(body)}`;
}

/** Reads any text whatever, whoever wrote it; never throws. */
export function decodeSuspendData(text: string): SuspendDataReading {
  const trimmed = text.trim();
  if (trimmed === '') return { status: 'none' };
  const version = /^bc(\d+)\./.exec(trimmed)?.[1];
  if (version === undefined) return { status: 'unreadable', reason: 'foreign' };
  if (version !== '1' && version !== '2') return { status: 'unreadable', reason: 'other-version' };
  const end = trimmed.lastIndexOf('~');
  const body = trimmed.slice(0, Math.max(end, 0));
  if (checksum(body) !== trimmed.slice(end + 1)) return { status: 'unreadable', reason: 'damaged' };
  return decodeBody(body) ?? { status: 'unreadable', reason: 'malformed' };
}

/**
 * Characters that the largest state of these scenarios takes, for the budget of 3,500. Paths are
 * counted up to 64 characters, the most the player keeps; a scenario without a figure counts as 64.
 */
export function worstCaseLength({ scenarioIds, longestPaths }: BudgetInput): number {
  const scenarios: Record<string, ScenarioResume> = {};
  for (const id of scenarioIds) {
    const pathLength = Math.min(longestPaths[id] ?? longestPath, longestPath);
    scenarios[id] = { ...largestScenario, path: 'z'.repeat(pathLength) };
  }
  const longestId = scenarioIds.reduce((a, b) => (b.length > a.length ? b : a), '-');
  const current = longestId === '-' ? null : longestId;
  const state: ResumeState = {
    scenarios,
    current,
    attempt: largestAttempt,
    testOut: largestTestOut,
  };
  return encodeSuspendData(state, largestRevision).length;
}

/**
 * The state in at most `longest` characters; null where it cannot be. What goes first is the place in
 * other scenarios than the one at hand: their results stay. (tracking A5.1: never truncate blindly)
 */
export function fitSuspendData(
  state: ResumeState,
  revision: number,
  longest: number,
): string | null {
  const whole = encodeSuspendData(state, revision);
  if (whole.length <= longest) return whole;
  const scenarios = Object.entries(state.scenarios).map(([id, scenario]) =>
    id === state.current ? [id, scenario] : [id, { ...scenario, path: null }],
  );
  const shorter = { ...state, scenarios: Object.fromEntries(scenarios) };
  const text = encodeSuspendData(shorter, revision);
  return text.length <= longest ? text : null;
}

export class UnwritableStateError extends Error {
  override readonly name = 'UnwritableStateError';

  constructor(record: string) {
    super(
      `The resume state cannot be written as suspend data. The record at fault is "${record}".`,
    );
  }
}

function encodeScenario(id: string, scenario: ScenarioResume): string {
  const { fingerprint, endings, best, seed, path } = scenario;
  const record = [
    id,
    fingerprint,
    endings.toString(36),
    best ? `${best.earned.toString(36)}-${best.reachable.toString(36)}` : '-',
    seed.toString(36),
    path ?? '-',
  ].join('.');
  if (!decodeScenario(record)) throw new UnwritableStateError(record);
  return record;
}

function decodeBody(body: string): SuspendDataReading | null {
  const [first = '', ...records] = body.split('~');
  const head = decodeHead(first);
  if (!head) return null;
  // Without a prototype, so that looking up a scenario named `constructor` finds nothing.
  const scenarios: Record<string, ScenarioResume> = Object.create(null);
  for (const record of records) {
    const decoded = decodeScenario(record);
    if (!decoded || decoded.id in scenarios) return null;
    scenarios[decoded.id] = decoded.scenario;
  }
  const { revision, ...state } = head;
  return { status: 'read', state: { scenarios, ...state }, revision };
}

function decodeHead(record: string): Head | null {
  const match = headVersion1.exec(record) ?? headVersion2.exec(record);
  const [, revision = '', current = '', attempt = '0', short = ''] = match ?? [];
  const testOut = decodeTestOut(short);
  const number = parseInt(attempt, 36);
  if (!match || current === '__proto__' || number > largestAttempt) return null;
  if (testOut && testOut.score > 1000) return null;
  return {
    revision: parseInt(revision, 36),
    current: current === '-' ? null : current,
    attempt: number,
    ...(testOut ? { testOut } : {}),
  };
}

function decodeTestOut(field: string): TestOut | null {
  const state = testOuts[field.charAt(0)];
  if (!state) return null;
  return { state, pathway: field.slice(1, 8), score: parseInt(field.slice(8), 36) };
}

function decodeScenario(record: string): { id: string; scenario: ScenarioResume } | null {
  const match = scenarioRecord.exec(record);
  const [, id = '', fingerprint = '', endings = '', best = '', seed = '', path = ''] = match ?? [];
  if (!match || id === '__proto__') return null;
  const [earned = 0, reachable = 0] = best.split('-').map((points) => parseInt(points, 36));
  if (best !== '-' && earned > reachable) return null;
  const scenario = {
    fingerprint,
    endings: parseInt(endings, 36),
    best: best === '-' ? null : { earned, reachable },
    seed: parseInt(seed, 36),
    path: path === '-' ? null : path,
  };
  return { id, scenario };
}

const scenarioRecord =
  /^(\w[\w-]*)\.([0-9a-z]{6})\.([0-9a-z]{1,4})\.(-|[0-9a-z]{1,3}-[0-9a-z]{1,3})\.([0-9a-z]{1,2})\.(-|[a-z_]*)$/;

const headVersion1 = /^bc1\.([0-9a-z]{1,6})\.(-|\w[\w-]*)$/;
const headVersion2 =
  /^bc2\.([0-9a-z]{1,6})\.(-|\w[\w-]*)\.([0-9a-z]{1,5})(?:\.([opm][0-9a-z]{9}))?$/;
const testOuts: Readonly<Record<string, TestOut['state']>> = {
  o: 'open',
  p: 'passed',
  m: 'missed',
};
const largestTestOut: TestOut = { state: 'open', pathway: 'zzzzzzz', score: 1000 };

/** 24 bits, as much as a receipt code holds. */
const largestAttempt = 2 ** 24 - 1;
const longestPath = 64;
const largestRevision = 36 ** 6 - 1;
const largestScenario: ScenarioResume = {
  fingerprint: 'zzzzzz',
  endings: 36 ** 4 - 1,
  best: { earned: 36 ** 3 - 1, reachable: 36 ** 3 - 1 },
  seed: 36 ** 2 - 1,
  path: null,
};

interface Head {
  revision: number;
  current: string | null;
  attempt: number;
  testOut?: TestOut;
}

export type SuspendDataReading =
  | { status: 'read'; state: ResumeState; revision: number }
  | { status: 'none' }
  | { status: 'unreadable'; reason: 'foreign' | 'other-version' | 'damaged' | 'malformed' };

export interface BudgetInput {
  scenarioIds: readonly string[];
  /** By scenario id: steps on the longest path, or Infinity where a story can go round in circles. */
  longestPaths: Readonly<Record<string, number>>;
}
