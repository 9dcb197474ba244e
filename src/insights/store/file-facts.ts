import type {
  AttemptEvent,
  CanteenEvent,
  DecisionEvent,
  LearnerIdentity,
  StandingEvent,
} from '../../events/index.ts';
import type { ListedPerson } from '../read/reading.ts';
import { codeOf, completions, results, successes } from './codes.ts';
import {
  type AttemptColumns,
  attemptColumns,
  type DecisionColumns,
  decisionColumns,
  noLatency,
  type StandingColumns,
  standingColumns,
  withRoom,
} from './columns.ts';
import { createKeyTable, type KeyTable } from './key-table.ts';
import type { Meter } from './limits.ts';
import type { Place } from './records.ts';
import { copyText, createTextTable, type TextTable } from './text-table.ts';

/**
 * All that one file says, in columns and dictionaries of its own, so that forgetting the file is forgetting
 * this. Takes a million decisions without keeping an object for any of them.
 */
export class FileFacts {
  readonly learners: LearnerIdentity[] = [];
  readonly people: ListedPerson[] = [];
  /** By learner: where records of training say that they work. */
  readonly places = new Map<number, Place>();
  readonly courses: TextTable;
  readonly interactions: TextTable;
  readonly responses: TextTable;
  readonly releases: TextTable;
  /** Learner, course and number of each attempt that the file knows of. */
  readonly attemptKeys: KeyTable = createKeyTable();
  /** Interaction and response of each choice that was made. */
  readonly choiceKeys: KeyTable = createKeyTable();
  decisions: DecisionColumns = decisionColumns(1024);
  attempts: AttemptColumns = attemptColumns(64);
  standings: StandingColumns = standingColumns(64);
  readonly meter: Meter;
  readonly #learnerNumbers: TextTable;
  /** By id, those of whom nothing else is said: there is nothing to compare then. */
  readonly #byIdAlone = new Map<string, number>();
  /** The others by email, or else id or name: one lookup finds almost everybody. */
  readonly #usual = new Map<string, number>();
  /** Rows about one learner mostly follow each other. */
  #lastLearner = -1;
  /** By learner: who is in many rows is mostly in many of one attempt. */
  readonly #lastAttempts: number[] = [];
  #lastWho: LearnerIdentity | undefined;

  constructor(meter: Meter) {
    this.meter = meter;
    const table = () => createTextTable((text) => meter.add('characters', text.length));
    this.courses = table();
    this.interactions = table();
    this.responses = table();
    this.releases = table();
    this.#learnerNumbers = table();
  }

  takeEvent(event: CanteenEvent): void {
    if (event.kind === 'decision') this.#takeDecision(event);
    else if (event.kind === 'attempt') this.#takeAttempt(event);
    else this.#takeStanding(event);
  }

  takePerson(person: ListedPerson): void {
    if (person.isRequired === false) this.#takePlace(person);
    else this.#takeListed(person);
  }

  #takeListed(person: ListedPerson): void {
    const kept = {
      learnerId: copyText(person.learnerId),
      email: copyText(person.email),
      learnerName: copyText(person.learnerName),
      department: copyText(person.department),
      staffGroup: copyText(person.staffGroup),
      dueOn: copyText(person.dueOn),
      startedOn: copyText(person.startedOn),
    };
    this.meter.add('people');
    this.meter.add('characters', Object.values(kept).join('').length);
    this.people.push(kept);
  }

  #takePlace(person: ListedPerson): void {
    const place = {
      department: copyText(person.department),
      staffGroup: copyText(person.staffGroup),
    };
    this.meter.add('characters', place.department.length + place.staffGroup.length);
    this.places.set(this.#findLearner(person), place);
  }

  #takeDecision(event: DecisionEvent): void {
    this.meter.add('decisions');
    const attempt = this.#findAttempt(event);
    const interaction = this.interactions.add(event.interactionId);
    const choice = this.choiceKeys.add(interaction, this.responses.add(event.response), 0);
    this.decisions = withRoom(this.decisions, decisionColumns);
    const columns = this.decisions;
    const row = columns.length++;
    columns.attempt[row] = attempt;
    columns.choice[row] = choice;
    columns.result[row] = codeOf(results, event.result);
    columns.nth[row] = wholeWithin(event.nth, 1, 65_535);
    columns.latencyMs[row] = latencyOf(event.latencyMs);
    columns.at[row] = event.at ?? Number.NaN;
  }

  #takeAttempt(event: AttemptEvent): void {
    this.meter.add('attempts');
    const attempt = this.#findAttempt(event);
    this.attempts = withRoom(this.attempts, attemptColumns);
    const columns = this.attempts;
    const row = columns.length++;
    columns.attempt[row] = attempt;
    columns.startedAt[row] = event.startedAt ?? Number.NaN;
    columns.at[row] = event.at ?? Number.NaN;
    columns.durationMs[row] = event.durationMs ?? Number.NaN;
    columns.score[row] = event.scoreScaled ?? Number.NaN;
    columns.completion[row] = codeOf(completions, event.completion);
    columns.success[row] = codeOf(successes, event.success);
    columns.release[row] = this.releases.add(event.release);
  }

  #takeStanding(event: StandingEvent): void {
    this.meter.add('standings');
    this.standings = withRoom(this.standings, standingColumns);
    const columns = this.standings;
    const row = columns.length++;
    columns.learner[row] = this.#findLearner(event);
    columns.course[row] = this.courses.add(event.courseId);
    columns.at[row] = event.at ?? Number.NaN;
    columns.score[row] = event.scoreScaled ?? Number.NaN;
    columns.completion[row] = codeOf(completions, event.completion);
    columns.success[row] = codeOf(successes, event.success);
  }

  #findAttempt(event: AttemptEvent | DecisionEvent): number {
    const number = wholeWithin(event.attempt, 1, 2_147_483_647);
    const course = this.courses.add(event.courseId);
    const learner = this.#findLearner(event);
    const { keys } = this.attemptKeys;
    const last = this.#lastAttempts[learner];
    if (last !== undefined && keys.b[last] === course && keys.c[last] === number) return last;
    const attempt = this.attemptKeys.add(learner, course, number);
    this.#lastAttempts[learner] = attempt;
    return attempt;
  }

  #findLearner(who: LearnerIdentity): number {
    if (isSame(this.#lastWho, who)) return this.#lastLearner;
    this.#lastLearner =
      who.email === '' && who.learnerName === ''
        ? (this.#byIdAlone.get(who.learnerId) ?? this.#addLearner(who, this.#byIdAlone))
        : this.#findNamed(who);
    this.#lastWho = who;
    return this.#lastLearner;
  }

  #findNamed(who: LearnerIdentity): number {
    const usual = this.#usual.get(mainKeyOf(who)) ?? -1;
    return isSame(this.learners[usual], who) ? usual : this.#addLearner(who, this.#usual);
  }

  #addLearner(who: LearnerIdentity, known: Map<string, number>): number {
    const { learnerId, email, learnerName } = who;
    const number = this.#learnerNumbers.add(`${learnerId}\n${email}\n${learnerName}`);
    if (number < this.learners.length) return number;
    this.learners.push({
      learnerId: copyText(learnerId),
      email: copyText(email),
      learnerName: copyText(learnerName),
    });
    const mainKey = copyText(mainKeyOf(who));
    if (!known.has(mainKey)) known.set(mainKey, number);
    return number;
  }
}

function mainKeyOf({ learnerId, email, learnerName }: LearnerIdentity): string {
  return email || learnerId || learnerName;
}

function isSame(a: LearnerIdentity | undefined, b: LearnerIdentity): boolean {
  return a?.learnerId === b.learnerId && a.email === b.email && a.learnerName === b.learnerName;
}

function latencyOf(latencyMs: number | null): number {
  return latencyMs === null ? noLatency : wholeWithin(latencyMs, 0, noLatency - 1);
}

function wholeWithin(number: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(number) || 0));
}
