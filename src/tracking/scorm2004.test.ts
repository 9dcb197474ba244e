/** The calls of the SCORM 2004 driver, one by one, before a strict LMS. */
import { describe, expect, test } from 'vitest';
import {
  moodle2004,
  moodle2004PrimaryObjective,
  strict2004,
  strict2004ThirdEdition,
} from '../../tests/simulators/profiles-2004.ts';
import { SimulatedLms } from '../../tests/simulators/simulated-lms.ts';
import { createScorm2004Tracker } from './scorm2004.ts';
import { anInteraction, anObjective, aProgress, failed, passed } from './testing/makers.ts';
import type { Progress } from './tracker.ts';

type Lms = SimulatedLms<'scorm2004'>;

async function begin(lms: Lms, options: Parameters<Lms['launch']>[0] = {}) {
  const api = lms.launch(options);
  const tracker = createScorm2004Tracker({ api, courseId: 'everyone' });
  return { tracker, launch: await tracker.start() };
}

function listWrites(lms: Lms): [string, string][] {
  return lms.calls
    .filter(({ method }) => method === 'SetValue')
    .map(({ element, value }) => [element, value]);
}

describe('the calls, one by one', () => {
  test('a launch reads and writes nothing', async () => {
    const lms = new SimulatedLms(strict2004);
    await begin(lms);
    expect(
      lms.calls.filter(({ method }) => method !== 'GetValue').map(({ method }) => method),
    ).toEqual(['Initialize']);
  });

  test('a decision, and the result: time first, what changed, one commit each', async () => {
    const lms = new SimulatedLms(strict2004);
    const { tracker } = await begin(lms);
    await tracker.save(aProgress());
    expect(listWrites(lms)).toEqual([
      ['cmi.session_time', 'PT1M30S'],
      ['cmi.completion_status', 'incomplete'],
      ['cmi.exit', 'suspend'],
      ['cmi.location', 'friend-request/two-in-the-morning'],
      ['cmi.suspend_data', expect.stringMatching(/^bc2\.1\./)],
    ]);
    lms.calls.length = 0;
    await tracker.save(aProgress({ ...passed(5 / 6), sessionMs: 99_999 }));
    expect(listWrites(lms)).toEqual([
      ['cmi.session_time', 'PT1M39.99S'],
      ['cmi.score.scaled', '0.8333333'],
      ['cmi.score.raw', '83'],
      ['cmi.score.min', '0'],
      ['cmi.score.max', '100'],
      ['cmi.completion_status', 'completed'],
      ['cmi.success_status', 'passed'],
      ['cmi.suspend_data', expect.stringMatching(/^bc2\.2\./)],
    ]);
    expect(lms.commits).toBe(2);
    await tracker.end(aProgress({ ...passed(5 / 6), sessionMs: 99_999 }));
    expect(lms.calls.at(-1)?.method).toBe('Terminate');
    expect(lms.commits).toBe(2);
    expect(lms.setValueTwice).toEqual([]);
    expect(lms.errors.filter((error) => !error.endsWith(' 403'))).toEqual([]);
  });

  test('an interaction: type before what depends on it, each best letter a pattern of its own', async () => {
    const lms = new SimulatedLms(strict2004);
    const { tracker } = await begin(lms);
    await tracker.save(
      aProgress({
        objectives: [anObjective()],
        interactions: [
          anInteraction({
            correctResponses: ['a', 'c'],
            decidedAt: Date.UTC(2026, 10, 20, 20, 41, 7, 129),
          }),
        ],
      }),
    );
    const fields = listWrites(lms).filter(([element]) => element.startsWith('cmi.interactions.0'));
    expect(fields.map(([element, value]) => [element.slice(19), value])).toEqual([
      ['id', 'friend_request__two_in_the_morning'],
      ['type', 'choice'],
      ['objectives.0.id', 'outcome_ST2'],
      ['timestamp', '2026-11-20T20:41:07.12Z'],
      ['correct_responses.0.pattern', 'a'],
      ['correct_responses.1.pattern', 'c'],
      ['learner_response', 'b'],
      ['result', 'incorrect'],
      ['latency', 'PT12.34S'],
      ['description', 'Two in the morning: Put the phone away.'],
    ]);
    expect(lms.errors.filter((error) => !error.endsWith(' 403'))).toEqual([]);
  });
});

describe('the description', () => {
  test.each([
    ['a long question', { description: 'Q'.repeat(250) }],
    ['long words', { choices: [{ key: 'b', words: `${'word '.repeat(60)}` }] }],
    ['a formula', { description: '=cmd|1', choices: [{ key: 'b', words: '@SUM(1)' }] }],
    ['line breaks', { description: 'two\nlines', choices: [{ key: 'b', words: 'and\r\nmore' }] }],
    ['a language mark', { description: '{lang=zz}x' }],
    ['no choice of that letter', { choices: [] }],
  ])('with %s is one line that a strict LMS takes', async (_, change) => {
    const lms = new SimulatedLms(moodle2004);
    const { tracker } = await begin(lms);
    const interactions = [anInteraction({ ...change, objectiveIds: [] })];
    expect(await tracker.save(aProgress({ interactions }))).toEqual({ saved: true });
    const description = lms.record.get('cmi.interactions.0.description') ?? '';
    expect(description).toMatch(/^[^=+\-@{].{0,249}$/);
    expect(lms.errors.filter((error) => !error.endsWith(' 403'))).toEqual([]);
  });
});

describe('objectives', () => {
  const done = anObjective({ completion: 'completed', success: 'passed', scoreScaled: 0.9 });

  test.each([
    ['of its own at index 0', moodle2004PrimaryObjective, 1],
    ['none', strict2004, 0],
  ] as const)('are found by id where the LMS has %s', async (_, profile, index) => {
    const lms = new SimulatedLms(profile);
    const first = await begin(lms);
    await first.tracker.save(aProgress({ objectives: [anObjective()] }));
    await first.tracker.end(aProgress({ objectives: [done] }));
    const second = await begin(lms);
    await second.tracker.save(aProgress({ objectives: [done] }));
    const at = `cmi.objectives.${index}`;
    expect(lms.record.get(`${at}.id`)).toBe('outcome_ST2');
    expect(lms.record.get(`${at}.success_status`)).toBe('passed');
    expect(lms.record.get(`${at}.score.scaled`)).toBe('0.9');
    expect(lms.record.has(`cmi.objectives.${index + 1}.id`)).toBe(false);
    expect(lms.errors.filter((error) => !error.endsWith(' 403'))).toEqual([]);
  });
});

test('an objective on the record is not lowered when the place is lost', async () => {
  const lms = new SimulatedLms(strict2004);
  const done = anObjective({ completion: 'completed', success: 'passed', scoreScaled: 0.9 });
  const first = await begin(lms);
  await first.tracker.save(aProgress({ objectives: [done] }));
  const second = await begin(lms);
  await second.tracker.save(
    aProgress({ objectives: [anObjective({ completion: 'not attempted' })] }),
  );
  expect(lms.record.get('cmi.objectives.0.completion_status')).toBe('completed');
  expect(lms.record.get('cmi.objectives.0.success_status')).toBe('passed');
  expect(lms.record.get('cmi.objectives.0.score.scaled')).toBe('0.9');
});

test('a raw score is rounded by the verdict of its own attempt', async () => {
  const lms = new SimulatedLms(strict2004);
  const first = await begin(lms);
  await first.tracker.save(aProgress(passed(0.82)));
  const second = await begin(lms);
  await second.tracker.save(aProgress({ ...failed(0.85), passingScore: 0.9 }));
  expect(lms.record.get('cmi.score.raw')).toBe('85');
  expect(lms.record.get('cmi.success_status')).toBe('passed');
});

describe('the record', () => {
  test.each<[string, Partial<Progress>[], Record<string, string | undefined>]>([
    [
      'is not lowered by a replay',
      [passed(0.9), {}, failed(0.2)],
      {
        'cmi.completion_status': 'completed',
        'cmi.success_status': 'passed',
        'cmi.score.scaled': '0.9',
      },
    ],
    [
      'goes from failed to passed',
      [failed(0.5), passed(0.9)],
      { 'cmi.success_status': 'passed', 'cmi.score.scaled': '0.9' },
    ],
    [
      'has no success before the result is final',
      [{}],
      { 'cmi.completion_status': 'incomplete', 'cmi.success_status': undefined },
    ],
    [
      'never reads 80 beside failed',
      [failed(0.7999)],
      { 'cmi.success_status': 'failed', 'cmi.score.raw': '79' },
    ],
  ])('%s', async (_, steps, expected) => {
    const lms = new SimulatedLms(strict2004);
    for (const step of steps) {
      const { tracker } = await begin(lms);
      await tracker.save(aProgress(step));
      await tracker.end(aProgress(step));
    }
    for (const [element, value] of Object.entries(expected)) {
      expect([element, lms.record.get(element)]).toEqual([element, value]);
    }
  });

  test('gives passing score, launch data and a key without a name at launch', async () => {
    const options = { passingScore: 0.75, launchData: 'feedback=end', learnerId: 'a.adams' };
    const { launch } = await begin(new SimulatedLms(strict2004), options);
    expect(launch).toMatchObject({ passingScore: 0.75, launchData: 'feedback=end' });
    expect(launch.attemptKey).toMatch(/^[0-9a-z]{7}$/);
  });

  test('keeps to what the 3rd edition takes', async () => {
    const lms = new SimulatedLms(strict2004ThirdEdition);
    const { tracker } = await begin(lms);
    const paths = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [
        `scenario-${n}`,
        { fingerprint: 'a1b2c3', endings: 1, best: null, seed: 1, path: 'a'.repeat(64) },
      ]),
    );
    const resume = { scenarios: paths, current: 'scenario-3', attempt: 1 };
    expect(await tracker.save(aProgress({ resume }))).toEqual({ saved: true });
    expect(lms.record.get('cmi.suspend_data')?.length).toBeLessThanOrEqual(4000);
  });
});
