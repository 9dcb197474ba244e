import type { AttemptEvent, CanteenEvent } from '../../events/index.ts';
import { dayMs, readDay } from '../answer/days.ts';
import type { Knowledge } from '../knowledge.ts';
import type { SamplePerson } from './make-people.ts';
import type { Random } from './random.ts';
import { type PreparedStory, type Walk, walkStory } from './walk-story.ts';

/**
 * What a made-up learner did in a course: nothing, part of it, or all of it in up to three attempts. Whoever
 * fails mostly tries again, and knows better.
 */
export function* makeAttempts(person: SamplePerson, asked: Asked): Generator<CanteenEvent> {
  const { random, knowledge } = asked;
  if (!random.isTrue(person.completes)) {
    if (random.isTrue(0.55)) yield* playPart(person, asked);
    return;
  }
  const isFast = random.isTrue(0.04);
  let day = chooseDay(asked);
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const skill = Math.min(1, person.skill + 0.3 * (attempt - 1)) * (isFast ? 0.5 : 1);
    const walks = asked.stories.map((story) => walkStory(story, skill, random));
    const score = meanScore(walks);
    const isPassed = score >= knowledge.passingScore;
    const pace = isFast ? 0.12 : 0.55 + 0.9 * random.next();
    yield* tellAttempt(person, asked, { attempt, day, walks, pace, end: { score, isPassed } });
    day += random.between(1, 9);
    const triesAgain = isPassed ? 0.06 : 0.8;
    if (day > readDay(asked.today) || !random.isTrue(triesAgain)) return;
  }
}

/** Begun and left: some of the scenarios, and no result. */
function* playPart(person: SamplePerson, asked: Asked): Generator<CanteenEvent> {
  const { random, stories } = asked;
  const reached = stories.slice(0, random.between(1, Math.max(1, stories.length - 1)));
  const walks = reached.map((story) => walkStory(story, person.skill, random));
  const last = walks.at(-1);
  if (last) last.steps = last.steps.slice(0, random.between(1, last.steps.length));
  const pace = 0.55 + 0.9 * random.next();
  yield* tellAttempt(person, asked, {
    ...{ attempt: 1, day: chooseDay(asked), walks, pace, end: null },
  });
}

function* tellAttempt(
  person: SamplePerson,
  { course, knowledge, stories, today, random }: Asked,
  { attempt, day, walks, pace, end }: Played,
): Generator<CanteenEvent> {
  const { learnerName } = person;
  const { learnerId, email } = person.isNameOnly ? nobody : person;
  const about = { learnerId, email, learnerName, courseId: course.id, attempt };
  const startedAt = day * dayMs + random.between(7 * 60, 17 * 60) * 60_000;
  const steps = walks.flatMap((walk) => walk.steps);
  const minutes = (course.minutes * walks.length) / Math.max(1, stories.length);
  const stepMs = (minutes * 60_000 * pace) / Math.max(1, steps.length);
  let at = startedAt;
  for (const { scene, letter, verdict, nth } of steps) {
    const tookMs = Math.round(stepMs * scene.pace * (0.5 + random.next()));
    const latencyMs = Math.round(tookMs * (0.2 + 0.3 * random.next()));
    const { interactionId } = scene;
    at += tookMs;
    yield {
      ...{ kind: 'decision', ...about, at, interactionId, response: letter, nth },
      ...{ result: verdict ?? 'unknown', latencyMs },
    };
  }
  const before = readDay(today) - day > 56 ? knowledge.releases[1] : undefined;
  yield {
    ...{ kind: 'attempt', ...about, startedAt, at, durationMs: at - startedAt },
    ...describeEnd(end),
    release: before ?? knowledge.releases[0] ?? '',
  };
}

function describeEnd(
  end: Played['end'],
): Pick<AttemptEvent, 'completion' | 'success' | 'scoreScaled'> {
  if (!end) return { completion: 'incomplete', success: 'unknown', scoreScaled: null };
  return {
    completion: 'completed',
    success: end.isPassed ? 'passed' : 'failed',
    scoreScaled: end.score,
  };
}

/** The mean of the scenarios, as the module is scored, in whole hundredths as an LMS keeps it. */
function meanScore(walks: readonly Walk[]): number {
  const scores = walks.map(({ earned, reachable }) => (reachable === 0 ? 1 : earned / reachable));
  const sum = scores.reduce((total, score) => total + score, 0);
  return Math.floor((100 * sum) / Math.max(1, scores.length)) / 100;
}

/** A day of the last fourteen weeks, seldom at a weekend; the course became known slowly. */
function chooseDay({ random, today }: Asked): number {
  const week = random.pickWeighted([...weekly.keys()], (at) => weekly[at] ?? 0) ?? 0;
  const day = readDay(today) - 7 * (weekly.length - 1 - week) - random.between(0, 6);
  // 1970 began on a Thursday.
  const isWeekend = (day + 3) % 7 > 4;
  return isWeekend && random.isTrue(0.8) ? day - 2 : day;
}

const nobody = { learnerId: '', email: '' };

const weekly = [2, 4, 6, 8, 9, 9, 9, 8, 8, 7, 8, 8, 7, 5];

interface Asked {
  knowledge: Knowledge;
  course: Knowledge['courses'][number];
  stories: readonly PreparedStory[];
  /** `2026-11-21` */
  today: string;
  random: Random;
}

interface Played {
  attempt: number;
  /** Days since 1970. */
  day: number;
  walks: readonly Walk[];
  /** How long it took, against the minutes that the course is said to take. */
  pace: number;
  /** Null for an attempt that was left. */
  end: { score: number; isPassed: boolean } | null;
}
