import fc from 'fast-check';
import type { LearnerIdentity } from '../../../events/index.ts';
import { aDecision, anAttempt, aPerson, aStanding, november, type Said } from './makers.ts';

/** Five people, each with an id, an email and a name of their own, and known by any of these. */
const anyWho: fc.Arbitrary<LearnerIdentity> = fc
  .record({
    number: fc.integer({ min: 1, max: 5 }),
    known: fc.constantFrom('id', 'email', 'both', 'name', 'all'),
    isLoud: fc.boolean(),
  })
  .map(({ number, known, isLoud }) => {
    const who = {
      learnerId: ['id', 'both', 'all'].includes(known) ? `N${number}` : '',
      email: ['email', 'both', 'all'].includes(known) ? `n${number}@example.org` : '',
      learnerName: ['name', 'all'].includes(known) ? `Name ${number % 4}` : '',
    };
    return isLoud ? { ...who, email: who.email.toUpperCase() } : who;
  });

const anyTime = fc.option(fc.integer({ min: 1, max: 24 }).map((day) => november(day)));
const anyResult = fc.record({
  completion: fc.constantFrom('not attempted', 'incomplete', 'completed', 'unknown' as const),
  success: fc.constantFrom('passed', 'failed', 'unknown' as const),
  scoreScaled: fc.option(fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)),
});
const anyCourse = fc.constantFrom('everyone', 'Everyone ', 'Social media for everyone', 'Fire');
const anyNumber = fc.integer({ min: 1, max: 3 });
const anyTook = fc.option(fc.integer({ min: 0, max: 3_600_000 }));

const anyOne: fc.Arbitrary<Said> = fc.oneof(
  fc
    .tuple(anyWho, anyResult, anyTime, anyTime, anyTook, anyNumber, anyCourse)
    .map(([who, result, startedAt, at, durationMs, attempt, courseId]) =>
      anAttempt({
        ...{ ...who, ...result, startedAt, at, durationMs, attempt, courseId },
        release: attempt === 2 ? '0.2.0' : '',
      }),
    ),
  fc
    .tuple(anyWho, anyResult, anyTime, anyCourse)
    .map(([who, result, at, courseId]) => aStanding({ ...who, ...result, at, courseId })),
  fc
    .record({
      who: anyWho,
      ...{ attempt: anyNumber, nth: anyNumber, courseId: anyCourse, at: anyTime },
      latencyMs: anyTook,
      interactionId: fc.constantFrom('a_story__a_scene', 'a_story__an_old_name', '__proto__'),
      response: fc.constantFrom('a', 'b', 'water'),
      result: fc.constantFrom('best', 'acceptable', 'poor', 'unknown' as const),
    })
    .map(({ who, ...decision }) => aDecision({ ...who, ...decision })),
  fc
    .record({
      who: anyWho,
      department: fc.constantFrom('', 'Theatres', 'Ward 6'),
      staffGroup: fc.constantFrom('', 'Nursing', 'Estates'),
      dueOn: fc.constantFrom('', '2026-11-10', '2026-12-01', '2027-03-01'),
      startedOn: fc.constantFrom('', '2020-01-01', '2026-11-02'),
    })
    .map(({ who, ...post }) => aPerson({ ...who, ...post })),
);

/** What a file may say about five people. */
export const anyFile = fc.array(anyOne, { maxLength: 25 });
