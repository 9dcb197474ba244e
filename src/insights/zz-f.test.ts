// What is taken away from the page and read there again says the same.
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type CanteenEvent, type LearnerIdentity, readInert } from '../events/index.ts';
import { answer } from './answer/answer.ts';
import type { Answers } from './answer/answers.ts';
import { aView, someKnowledge } from './answer/testing/makers.ts';
import type { View } from './answer/view.ts';
import { give } from './give/give.ts';
import { suggestColumns } from './read/headers/field-words.ts';
import type { Mapping } from './read/reading.ts';
import { read, readReal, shapeOf, type Told } from './read/testing/read.ts';
import { createStore, type Store } from './store/store.ts';
import { aDecision, anAttempt, aStanding } from './store/testing/makers.ts';
import type { Giving } from './worker/messages.ts';

test('events, with hostile text in all of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEvent(), { minLength: 1, maxLength: 30 }),
      anyView,
      async (events, view) => {
        const before = storeOf({ events });
        const file = await takeAway('events-csv', before);
        const told = await read(file, { name: 'events.csv' });
        expect(shapeOf(told)).toBe('events');
        expect(told.problems).toEqual([]);
        const after = storeOf(told);
        expect(after.courses).toEqual(before.courses);
        for (const { id } of before.courses) {
          expect(ask(after, { ...view, courseId: id })).toEqual(
            ask(before, { ...view, courseId: id }),
          );
        }
        expect(await takeAway('events-csv', after)).toEqual(file);
      },
    ),
    { numRuns: 40000 },
  );
});

test.each([
  'fire12-interactions.txt',
  'fire12-basic.xlsx',
  'course-activity-completion.csv',
  'course-gradebook.xlsx',
])('what a real Moodle exported: %s', async (name) => {
  const before = storeOf(await readReal(name));
  const after = storeOf(await read(await takeAway('events-csv', before)));
  expect(before.courses.length).toBeGreaterThan(0);
  expect(after.courses).toEqual(before.courses);
  for (const { id } of before.courses) {
    expect(ask(after, { courseId: id })).toEqual(ask(before, { courseId: id }));
  }
});

test('people, as a staff list', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyWho, anyText, anyText, anyDay), { minLength: 1, maxLength: 12 }),
      async (posts) => {
        // What can be in a list is what a file has said.
        const told = await read(
          Papa.unparse([
            ['Staff number', 'Email', 'Name', 'Department', 'Staff group', 'Due'],
            ...posts.map(([{ learnerId, email, learnerName }, ...post]) => [
              ...[learnerId, email, learnerName],
              ...post,
            ]),
          ]),
        );
        fc.pre(told.people.length > 0);
        const before = storeOf(told);
        const file = await takeAway('people-csv', before);
        const again = await read(file, { mapping: mapPeople(file) });
        expect(shapeOf(again)).toBe('mapped');
        expect(again.problems).toEqual([]);
        expect(ask(storeOf(again)).compliance).toEqual(ask(before).compliance);
      },
    ),
    { numRuns: 40000 },
  );
});

test('a row that a spreadsheet would run is inert in the file, and itself when it is read', async () => {
  const learnerName = '=HYPERLINK("https://example.org","Pay")';
  const before = storeOf({ events: [anAttempt({ learnerName, completion: 'completed' })] });
  const text = new TextDecoder().decode(await takeAway('events-csv', before));
  const cells = Papa.parse<string[]>(text.trimEnd()).data.flat();
  expect(cells).toContain(`'${learnerName}`);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells.map(readInert)).toContain(learnerName);
  expect((await read(text)).events).toMatchObject([{ learnerName }]);
});

/** The mapping screen's own guess, for the kind of file that HR says it is. */
function mapPeople(file: Uint8Array): Mapping {
  const [header = []] = Papa.parse<string[]>(new TextDecoder().decode(file), {
    preview: 1,
    delimiter: ',',
  }).data;
  const { learnerId, email, learnerName, department, staffGroup, dueOn } = suggestColumns(header);
  const columns = { learnerId, email, learnerName, department, staffGroup, dueOn };
  expect(Object.values(columns)).not.toContain(undefined);
  return {
    kind: 'people',
    columns: Object.fromEntries(Object.entries(columns)),
    dateOrder: 'day first',
  };
}

function storeOf({ events = [], people = [] }: Partial<Told>): Store {
  const store = createStore({ courses: someKnowledge.courses });
  const sink = store.sinkFor(1);
  for (const event of events) sink.event(event);
  for (const person of people) sink.person(person);
  return store;
}

/** A record that was matched by name alone comes back with all that is known of the person. */
function ask(store: Store, view: Partial<View> = {}): Answers {
  const answers = answer(store, aView(view), someKnowledge);
  return { ...answers, matching: { ...answers.matching, byNameOnly: [] } };
}

async function takeAway(what: Giving, store: Store): Promise<Uint8Array<ArrayBuffer>> {
  const answers = answer(store, aView(), someKnowledge);
  const { bytes } = await give(what, {
    ...{ answers, view: aView(), files: [] },
    events: () => store.events,
  });
  return bytes;
}

/** Without the sign for bytes that could not be read: it is listed wherever it is found. */
const anyText = fc
  .oneof(
    fc.string(),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({ unit: fc.constantFrom(...'=+-@＝＋－＠\t\r\n",;|\'\u00a0\u202ea ') }),
    fc.constantFrom('', '__proto__', 'constructor', 'toString', '王 丽', 'null', "'=1", '\uFEFF'),
  )
  .filter((text) => !text.includes('\uFFFD'));
const someText = anyText.filter((text) => text.trim() !== '');

/** One of five people, known by all of it or by a part. Each has an id, an email and a name of their own. */
const anyWho: fc.Arbitrary<LearnerIdentity> = fc
  .record({
    number: fc.integer({ min: 1, max: 5 }),
    known: fc.constantFrom('id', 'email', 'name', 'all'),
  })
  .map(({ number, known }) => {
    const hostile = ['=', '@', "'=", '\t-', '王'][number - 1];
    return {
      learnerId: known === 'id' || known === 'all' ? `${hostile}N${number}` : '',
      email: known === 'email' || known === 'all' ? `${hostile}n${number}@example.org` : '',
      learnerName: known === 'name' || known === 'all' ? `${hostile} ",;\r\n${number % 4}` : '',
    };
  });

const anyDay = fc.constantFrom('', '2026-11-10', '2026-12-01', '2027-03-01');
const anyMoment = fc.option(fc.integer({ min: 0, max: 4_102_444_800_000 }));
const anyCount = fc.integer({ min: 1, max: 4 });
const anyView: fc.Arbitrary<Partial<View>> = fc.record({
  counting: fc.constantFrom('first', 'best', 'all'),
  dueBy: fc.constantFrom('', '2026-11-20'),
});

function anyEvent(): fc.Arbitrary<CanteenEvent> {
  const about = { courseId: fc.oneof(fc.constant('everyone'), someText), at: anyMoment };
  const result = {
    completion: fc.constantFrom('not attempted', 'incomplete', 'completed', 'unknown' as const),
    success: fc.constantFrom('passed', 'failed', 'unknown' as const),
    scoreScaled: fc.option(fc.integer({ min: 0, max: 3000 }).map((score) => score / 3000)),
  };
  const attempt = fc.record({
    ...{ ...about, ...result, attempt: anyCount, startedAt: anyMoment },
    ...{ durationMs: fc.option(fc.nat()), release: fc.constantFrom('', '0.1.0', '=1+1') },
  });
  const standing = fc.record({ ...about, ...result });
  const decision = fc.record({
    ...{ ...about, attempt: anyCount, interactionId: someText, response: anyText },
    result: fc.constantFrom('best', 'acceptable', 'poor', 'unknown' as const),
    ...{ nth: anyCount, latencyMs: fc.option(fc.nat()) },
  });
  return fc
    .tuple(
      anyWho,
      fc.oneof(attempt.map(anAttempt), standing.map(aStanding), decision.map(aDecision)),
    )
    .map(([who, event]) => ({ ...event, ...who }));
}
