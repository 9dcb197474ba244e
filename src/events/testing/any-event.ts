import fc from 'fast-check';
import type { AttemptEvent, CanteenEvent, DecisionEvent, StandingEvent } from '../event.ts';

/** Any event that the schema allows, with hostile text wherever there is text. */
export function anyEvent(): fc.Arbitrary<CanteenEvent> {
  return fc
    .oneof(fc.record(decision), fc.record(attempt), fc.record(standing))
    .filter(({ learnerId, email, learnerName }) => `${learnerId}${email}${learnerName}` !== '');
}

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n\0",; \u00a0a\'') }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'Siân Prosser',
    '李小龍',
    '\uFEFF',
    "'=1",
    'null',
  ),
);
const someText = text.filter((each) => each !== '');
const count = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
/** The moments that ISO 8601 says with four digits for the year. */
const moment = fc.option(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }));
const durationMs = fc.option(fc.nat());
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value || 0);

const base = { learnerId: text, email: text, learnerName: text, courseId: someText, at: moment };

const result = {
  completion: fc.constantFrom<StandingEvent['completion'][]>(
    'not attempted',
    'incomplete',
    'completed',
    'unknown',
  ),
  success: fc.constantFrom<StandingEvent['success'][]>('passed', 'failed', 'unknown'),
  scoreScaled: fc.option(share),
};

const decision: Arbitraries<DecisionEvent> = {
  kind: fc.constant('decision'),
  ...base,
  attempt: count,
  interactionId: someText,
  response: text,
  result: fc.constantFrom<DecisionEvent['result'][]>('best', 'acceptable', 'poor', 'unknown'),
  nth: count,
  latencyMs: durationMs,
};

const attempt: Arbitraries<AttemptEvent> = {
  kind: fc.constant('attempt'),
  ...base,
  attempt: count,
  startedAt: moment,
  ...result,
  durationMs,
  release: text,
};

const standing: Arbitraries<StandingEvent> = {
  kind: fc.constant('standing'),
  ...base,
  ...result,
};

type Arbitraries<Shape> = { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> };
