import type { AttemptEvent, CanteenEvent, LearnerIdentity, StandingEvent } from './event.ts';
import {
  type AttemptFact,
  findCompletion,
  foldAttempt,
  foldDecisions,
} from './xapi/fold-attempt.ts';
import { nameLearner } from './xapi/read-actor.ts';
import type { CourseOfStatement } from './xapi/read-course.ts';
import { readStatement, type StatementFacts } from './xapi/read-statement.ts';

/**
 * Takes xAPI statements one after the other, in any order, and tells the events that they come to: for each
 * registration an attempt, when it was completed, and its decisions. Nothing is told before `end`, because a later statement may
 * be an earlier one's predecessor (exports come newest first) or take it back. What is kept of a statement
 * until then is a few short values.
 *
 * A statement that is voided is taken out, wherever the voiding one stands; one that comes twice with the
 * same id counts once. Statements without a registration are one attempt for each learner and course.
 */
export function createStatementFold(tell: (event: CanteenEvent) => void): StatementFold {
  const learners = new Map<string, KnownLearner>();
  const attempts = new Map<string, Attempt>();
  const voided = new Set<string>();
  /** The course of ours that an LMS knows by another id, by that id. */
  const aliases = new Map<string, string>();
  const order = createOrder();
  const share = createSharedTexts();

  function keep(facts: StatementFacts, row: number): void {
    const { learner, course, registration } = facts;
    const learnerKey = nameLearner(learner);
    learners.set(learnerKey, mergeLearner(learners.get(learnerKey), learner, facts.at));
    if (course.isOurs && course.activityId !== '') aliases.set(course.activityId, course.id);
    const key = joinKey(learnerKey, registration, course.id);
    let attempt = attempts.get(key);
    if (attempt === undefined) {
      attempt = { learnerKey, registration, course, facts: [] };
      attempts.set(key, attempt);
    }
    // Written out: to spread the rest of it would cost more than to read the statement.
    attempt.facts.push({
      id: facts.id,
      row,
      at: facts.at,
      verb: facts.verb,
      interactionId: share(facts.interactionId),
      response: share(facts.response),
      success: facts.success,
      isCompletion: facts.isCompletion,
      scoreScaled: facts.scoreScaled,
      durationMs: facts.durationMs,
      release: share(facts.release),
    });
    order.note(facts.at);
  }

  return {
    add(statement, row) {
      const facts = readStatement(statement);
      if (facts === null || typeof facts === 'string') return facts;
      if ('voids' in facts) voided.add(facts.voids);
      else keep(facts, row);
      return null;
    },
    end() {
      const settled = joinAttempts([...attempts.values()], aliases);
      for (const attempt of settled) {
        attempt.facts = takeOut(attempt.facts, voided).sort(order.compare);
      }
      const told = settled.filter(({ facts }) => facts.length > 0);
      told.sort((a, b) => compareFirst(a, b, order.compare));
      tellAll(told, learners, tell);
    },
  };
}

/** A statement of the LMS's may have the LMS's id of a course alone: it belongs to the attempt at ours. */
function joinAttempts(attempts: Attempt[], aliases: ReadonlyMap<string, string>): Attempt[] {
  const joined = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const { learnerKey, registration, course } = attempt;
    const id = course.isOurs ? course.id : (aliases.get(course.id) ?? course.id);
    const key = joinKey(learnerKey, registration, id);
    const other = joined.get(key);
    const facts = other ? other.facts.concat(attempt.facts) : attempt.facts;
    joined.set(key, { learnerKey, registration, course: { ...course, id }, facts });
  }
  return [...joined.values()];
}

function takeOut(facts: readonly KeptFact[], voided: ReadonlySet<string>): KeptFact[] {
  const seen = new Set<string>();
  return facts.filter(({ id }) => {
    if (id === '') return true;
    if (voided.has(id) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** The attempt that was begun first comes first. */
function compareFirst(a: Attempt, b: Attempt, compare: Compare): number {
  const [first, second] = [a.facts[0], b.facts[0]];
  return first && second ? compare(first, second) : 0;
}

function tellAll(
  attempts: readonly Attempt[],
  learners: ReadonlyMap<string, KnownLearner>,
  tell: (event: CanteenEvent) => void,
): void {
  const counts = new Map<string, number>();
  for (const { learnerKey, course, facts } of attempts) {
    const key = joinKey(learnerKey, course.id);
    const attempt = (counts.get(key) ?? 0) + 1;
    counts.set(key, attempt);
    const { learnerId = '', email = '', learnerName = '' } = learners.get(learnerKey) ?? {};
    const base = { learnerId, email, learnerName, courseId: course.id, attempt };
    const whole: AttemptEvent = { kind: 'attempt', ...base, ...foldAttempt(facts) };
    tell(whole);
    const completedAt = findCompletion(facts);
    if (completedAt !== null) tell(sayStanding(whole, completedAt));
    for (const decision of foldDecisions(facts)) tell({ kind: 'decision', ...base, ...decision });
  }
}

/** An attempt is opened again after it is completed, so when it was is a fact of its own. */
function sayStanding(whole: AttemptEvent, at: number): StandingEvent {
  const { learnerId, email, learnerName, courseId, completion, success, scoreScaled } = whole;
  const who = { learnerId, email, learnerName };
  return { kind: 'standing', ...who, courseId, at, completion, success, scoreScaled };
}

/** Different for different parts, whatever is in them. */
function joinKey(...parts: string[]): string {
  let key = '';
  for (const part of parts) key += `${part.length} ${part}`;
  return key;
}

/** What the newest statement says of a learner counts, and an older one fills what it leaves open. */
function mergeLearner(
  known: KnownLearner | undefined,
  found: LearnerIdentity,
  at: number | null,
): KnownLearner {
  const time = at ?? Number.NEGATIVE_INFINITY;
  if (!known) return { ...found, time };
  const [newer, older] = time > known.time ? [found, known] : [known, found];
  return {
    learnerId: newer.learnerId || older.learnerId,
    email: newer.email || older.email,
    learnerName: newer.learnerName || older.learnerName,
    time: Math.max(time, known.time),
  };
}

/** By time; at the same moment as in the file, which may be newest first. */
function createOrder() {
  let previous: number | null = null;
  let rises = 0;
  return {
    note(at: number | null): void {
      if (at !== null && previous !== null) rises += Math.sign(at - previous);
      previous = at ?? previous;
    },
    compare(a: KeptFact, b: KeptFact): number {
      if (a.at !== b.at) return a.at === null ? 1 : b.at === null ? -1 : a.at - b.at;
      return rises < 0 ? b.row - a.row : a.row - b.row;
    },
  };
}

/** A million statements have few different texts: each is kept once. */
function createSharedTexts(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
}

export interface StatementFold {
  /**
   * Takes a statement as `JSON.parse` gave it. A sentence says why it is left out; null is all well. `row`
   * is its place in the file, which decides between two of the same moment.
   */
  add(statement: unknown, row: number): string | null;
  /** Tells everything. Once, at the end. */
  end(): void;
}

type KnownLearner = LearnerIdentity & { time: number };
type KeptFact = AttemptFact & { row: number };
type Compare = (a: KeptFact, b: KeptFact) => number;

interface Attempt {
  learnerKey: string;
  registration: string;
  course: CourseOfStatement;
  facts: KeptFact[];
}
