import { describe, expect, test } from 'vitest';
import { createScorm12Tracker } from './scorm12.ts';
import { decodeSuspendData } from './suspend-data.ts';
import { FakeLms } from './testing/fake-lms.ts';
import { hostileApis } from './testing/hostile-apis.ts';
import { aiccRelay, esr, learningHub, lmsProfiles, moodle } from './testing/lms-profiles.ts';
import { anInteraction, aProgress, aScenario, aState, failed, passed } from './testing/makers.ts';
import type { Progress, Tracker } from './tracker.ts';

const status = 'cmi.core.lesson_status';
const score = 'cmi.core.score.raw';
const suspendData = 'cmi.suspend_data';

describe.each(lmsProfiles)('$name', (profile) => {
  test('the attempt begins as incomplete, and is committed', async () => {
    const lms = new FakeLms(profile);
    await begin(lms);
    expect(lms.record.get(status)).toBe('incomplete');
    if (!profile.relays) expect(lms.record.get('cmi.core.exit')).toBe('suspend');
  });

  test.each<[string, Partial<Progress>, string, string]>([
    ['passed', passed(0.85), 'passed', '85'],
    ['failed', failed(0.7999), 'failed', '79'],
    [
      'completed without a verdict',
      { completion: 'completed', scoreScaled: 0.9 },
      'completed',
      '90',
    ],
  ])(
    '%s is recorded, with score and time, before the page is left',
    async (_, result, word, raw) => {
      const lms = new FakeLms(profile);
      const { tracker } = await begin(lms);
      expect(await tracker.save(aProgress())).toEqual({ saved: true });
      expect(lms.record.has(score)).toBe(false);
      expect(await tracker.save(aProgress({ ...result, sessionMs: 10 }))).toEqual({ saved: true });
      expect(Object.fromEntries(lms.record)).toMatchObject({
        [status]: word,
        [score]: raw,
        'cmi.core.session_time': '0000:00:01.00',
      });
      await tracker.end(aProgress(result));
      expect(lms.record.get(status)).toBe(word);
    },
  );

  test('suspended without a goodbye, resumes at the very scene', async () => {
    const lms = new FakeLms(profile);
    const { tracker } = await begin(lms);
    const progress = aProgress({
      resume: aState({ scenarios: { x: aScenario({ path: 'a_b' }) } }),
    });
    await tracker.save(progress);
    const { launch } = await begin(lms);
    expect(launch.resume).toMatchObject({ status: 'read', state: progress.resume });
    expect(launch.recorded).toEqual({
      completion: 'incomplete',
      success: 'unknown',
      scoreScaled: null,
    });
    expect(lms.record.get('cmi.core.lesson_location')).toBe('friend-request/two-in-the-morning');
  });

  test('suspended with Finish, resumes as well', async () => {
    const lms = new FakeLms(profile);
    const { tracker } = await begin(lms);
    expect(await tracker.end(aProgress())).toEqual({ saved: true });
    const { launch } = await begin(lms);
    expect(launch.resume).toMatchObject({ status: 'read', state: aProgress().resume });
  });

  test('a replay after a pass lowers nothing', async () => {
    const lms = new FakeLms(profile);
    const first = await begin(lms);
    await first.tracker.save(aProgress(passed(0.85)));
    await first.tracker.save(aProgress());
    await first.tracker.save(aProgress(failed(0.2)));
    await first.tracker.end(aProgress(failed(0.2)));
    expect(lms.record.get(status)).toBe('passed');
    expect(lms.record.get(score)).toBe('85');
    const second = await begin(lms);
    await second.tracker.save(aProgress());
    await second.tracker.save(aProgress(failed(0.3)));
    await second.tracker.end(aProgress(failed(0.3)));
    // The Learning Hub has begun a new attempt, and keeps the old one.
    const kept = profile.completesOnce ? lms.earlier[0] : lms.record;
    expect(kept?.get(status)).toBe('passed');
    expect(kept?.get(score)).toBe('85');
  });

  test.each(['browse', 'review'])('in %s mode nothing is written', async (mode) => {
    const record = { [status]: 'passed', [score]: '85', [suspendData]: '' };
    const lms = new FakeLms({ ...profile, completesOnce: false }, record);
    const tracker = createScorm12Tracker({ api: lms.launch(mode), passingScore: 0.8 });
    const launch = await tracker.start();
    expect(launch).toMatchObject({ connected: true, mode });
    const results = [
      await tracker.save(aProgress(failed())),
      await tracker.end(aProgress(failed())),
    ];
    expect(results.map(({ saved }) => saved)).toEqual([false, false]);
    expect(lms.written).toEqual([]);
    expect(Object.fromEntries(lms.record)).toMatchObject(record);
  });

  test('a preview of something never attempted stays unattempted', async () => {
    const lms = new FakeLms(profile);
    const tracker = createScorm12Tracker({ api: lms.launch('browse'), passingScore: 0.8 });
    await tracker.start();
    await tracker.end(aProgress(passed()));
    expect(lms.record.size).toBe(0);
  });

  test('after a failed commit, everything is recorded by the next', async () => {
    const lms = new FakeLms(profile);
    const { tracker } = await begin(lms);
    await tracker.save(aProgress());
    lms.server = 'refusing';
    const result = aProgress({ ...passed(0.85), interactions: [anInteraction()] });
    const refused = await tracker.save(result);
    expect(refused.saved).toBe(false);
    expect(lms.record.get(status)).toBe('incomplete');
    await tracker.save(result);
    lms.server = 'up';
    expect(await tracker.save(result)).toEqual({ saved: true });
    expect(lms.record.get(status)).toBe('passed');
    expect(lms.record.get(score)).toMatch(/^85$/);
    expect(decodeSuspendData(lms.record.get(suspendData) ?? '').status).toBe('read');
    const interactions = readInteractions(lms);
    expect(interactions).toEqual(profile === moodle || interactions.length > 0 ? [decision] : []);
  });

  test('raises no error that is not a 401, and that once', async () => {
    const lms = new FakeLms(profile);
    const { tracker } = await begin(lms);
    await tracker.save(aProgress({ interactions: [anInteraction()] }));
    await tracker.save(aProgress({ interactions: [anInteraction(), anInteraction()] }));
    await tracker.end(aProgress({ ...passed(), interactions: [anInteraction(), anInteraction()] }));
    expect(lms.errors.filter((error) => !error.endsWith(' 401'))).toEqual([]);
    expect(new Set(lms.errors).size).toBe(lms.errors.length);
  });

  test('calls after the end do nothing and say so', async () => {
    const lms = new FakeLms(profile);
    const { tracker } = await begin(lms);
    await tracker.end(aProgress());
    const calls = lms.calls.length;
    const results = [await tracker.save(aProgress()), await tracker.end(aProgress())];
    expect(results.map(({ saved }) => saved)).toEqual([false, false]);
    expect(lms.calls.length).toBe(calls);
  });
});

describe('the calls, one by one', () => {
  test('launch in Moodle', async () => {
    const lms = new FakeLms(moodle);
    await begin(lms);
    expect(listCalls(lms)).toEqual([
      'LMSInitialize',
      `LMSGetValue ${status}`,
      `LMSGetValue ${score}`,
      'LMSGetValue cmi.student_data.mastery_score',
      `LMSGetValue ${suspendData}`,
      'LMSGetValue cmi.core.student_name',
      'LMSGetValue cmi.core.lesson_mode',
      `LMSSetValue ${status} incomplete`,
      'LMSSetValue cmi.core.exit suspend',
      'LMSCommit',
    ]);
  });

  test('a decision, another, the result and the end: only what changed, time first', async () => {
    const lms = new FakeLms(moodle);
    const { tracker } = await begin(lms);
    const calls: string[][] = [];
    const record = async (act: () => Promise<unknown>) => {
      lms.calls.length = 0;
      await act();
      calls.push(listCalls(lms).map((call) => call.replace(/ bc1\..*/, ' …')));
    };
    await record(() => tracker.save(aProgress()));
    await record(() => tracker.save(aProgress({ sessionMs: 95_000 })));
    await record(() => tracker.save(aProgress({ ...passed(), sessionMs: 99_999 })));
    await record(() => tracker.end(aProgress({ ...passed(), sessionMs: 99_999 })));
    const location = 'LMSSetValue cmi.core.lesson_location friend-request/two-in-the-morning';
    expect(calls).toEqual([
      [
        'LMSSetValue cmi.core.session_time 0001:30'.replace('0001:30', '0000:01:30.00'),
        location,
        `LMSSetValue ${suspendData} …`,
        'LMSCommit',
      ],
      [
        'LMSSetValue cmi.core.session_time 0000:01:35.00',
        `LMSSetValue ${suspendData} …`,
        'LMSCommit',
      ],
      [
        'LMSGetValue cmi.core.score._children',
        'LMSSetValue cmi.core.session_time 0000:01:39.99',
        `LMSSetValue ${score} 85`,
        'LMSSetValue cmi.core.score.min 0',
        'LMSSetValue cmi.core.score.max 100',
        `LMSSetValue ${status} passed`,
        'LMSSetValue cmi.core.exit ',
        `LMSSetValue ${suspendData} …`,
        'LMSCommit',
      ],
      ['LMSFinish'],
    ]);
  });

  test('an interaction, field by field', async () => {
    const lms = new FakeLms(moodle);
    const { tracker } = await begin(lms);
    await tracker.save(
      aProgress({ interactions: [anInteraction({ correctResponses: ['a', 'c'] })] }),
    );
    const fields = lms.calls.filter(({ element }) => element.startsWith('cmi.interactions.0'));
    expect(fields.map(({ element, value }) => [element.slice(19), value])).toEqual([
      ['id', 'friend_request__two_in_the_morning'],
      ['type', 'choice'],
      ['time', '20:41:07'],
      ['correct_responses.0.pattern', 'a'],
      ['correct_responses.1.pattern', 'c'],
      ['student_response', 'b'],
      ['result', 'wrong'],
      ['latency', '0000:00:12.34'],
    ]);
  });
});

describe('interactions', () => {
  test('go on after those of earlier sessions, without a gap', async () => {
    const lms = new FakeLms(moodle);
    const first = await begin(lms);
    await first.tracker.save(aProgress({ interactions: [anInteraction({ id: 'one' })] }));
    await first.tracker.save(
      aProgress({ interactions: [anInteraction({ id: 'one' }), anInteraction({ id: 'two' })] }),
    );
    const second = await begin(lms);
    await second.tracker.save(aProgress({ interactions: [anInteraction({ id: 'three' })] }));
    const ids = [0, 1, 2].map((index) => lms.record.get(`cmi.interactions.${index}.id`));
    expect(ids).toEqual(['one', 'two', 'three']);
  });

  test('begin at 0 where the LMS does not say how many there are', async () => {
    const lms = new FakeLms({ ...moodle, relays: ['cmi.interactions.0.id'] });
    const { tracker } = await begin(lms);
    await tracker.save(aProgress({ interactions: [anInteraction()] }));
    expect(lms.record.get('cmi.interactions.0.id')).toBe('friend_request__two_in_the_morning');
  });

  test.each([
    [99, 99],
    [100, 100],
    [101, 100],
  ])('of %d, %d are reported', async (made, reported) => {
    const lms = new FakeLms(moodle);
    const { tracker } = await begin(lms);
    const interactions = Array.from({ length: made }, (_, n) =>
      anInteraction({ id: `scene_${n}` }),
    );
    await tracker.save(aProgress({ interactions }));
    expect(readInteractions(lms)).toHaveLength(reported);
  });

  test('an LMS without them is asked once', async () => {
    const lms = new FakeLms(esr);
    const { tracker } = await begin(lms);
    await tracker.save(aProgress({ interactions: [anInteraction()] }));
    await tracker.save(aProgress({ interactions: [anInteraction(), anInteraction()] }));
    const asked = lms.calls.filter(({ element }) => element.startsWith('cmi.interactions'));
    expect(asked.map(({ method, element }) => `${method} ${element}`)).toEqual([
      'LMSGetValue cmi.interactions._count',
    ]);
  });

  test('one that no LMS would take is left out, and leaves no gap', async () => {
    const lms = new FakeLms(moodle);
    const { tracker } = await begin(lms);
    const interactions = [
      anInteraction({ id: 'two words' }),
      anInteraction({ response: 'share it' }),
      anInteraction({ id: 'good' }),
    ];
    expect(await tracker.save(aProgress({ interactions }))).toEqual({ saved: true });
    expect(lms.record.get('cmi.interactions.0.id')).toBe('good');
    expect(lms.errors).toEqual([]);
  });
});

describe('what the record says already', () => {
  test.each<[string, Partial<Progress>, string]>([
    ['not attempted', {}, 'incomplete'],
    ['browsed', {}, 'incomplete'],
    ['incomplete', {}, 'incomplete'],
    ['incomplete', failed(), 'failed'],
    ['failed', {}, 'failed'],
    ['failed', passed(), 'passed'],
    ['completed', {}, 'completed'],
    ['completed', failed(), 'completed'],
    ['completed', passed(), 'passed'],
    ['passed', {}, 'passed'],
    ['passed', failed(), 'passed'],
    ['passed', { completion: 'completed' }, 'passed'],
  ])('%s, then %j: %s', async (recorded, progress, expected) => {
    const lms = new FakeLms(moodle, { [status]: recorded });
    const { tracker } = await begin(lms);
    await tracker.save(aProgress(progress));
    await tracker.end(aProgress(progress));
    expect(lms.record.get(status)).toBe(expected);
    const isTerminal = expected !== 'incomplete';
    expect(lms.record.get('cmi.core.exit')).toBe(isTerminal ? '' : 'suspend');
  });

  test.each<[string | undefined, number, string | undefined]>([
    [undefined, 0, '0'],
    ['', 0.5, '50'],
    ['60', 0.5, '60'],
    ['60', 0.6, '60'],
    ['60', 0.61, '61'],
    ['nonsense', 0.5, '50'],
  ])('a score of %s, then %d: %s', async (recorded, scoreScaled, expected) => {
    const record = {
      [status]: 'incomplete',
      ...(recorded === undefined ? {} : { [score]: recorded }),
    };
    const lms = new FakeLms(moodle, record);
    const { tracker } = await begin(lms);
    await tracker.save(aProgress(failed(scoreScaled)));
    expect(lms.record.get(score)).toBe(expected);
  });

  test('a result without a place: starts afresh, and the result stays', async () => {
    const lms = new FakeLms(moodle, { [status]: 'passed', [score]: '90' });
    const { tracker, launch } = await begin(lms);
    expect(launch.resume).toEqual({ status: 'none' });
    expect(launch.recorded).toEqual({
      completion: 'completed',
      success: 'passed',
      scoreScaled: 0.9,
    });
    await tracker.save(aProgress());
    expect(lms.record.get(status)).toBe('passed');
  });

  test('a place that cannot be read: says so, and the result stays', async () => {
    const lms = new FakeLms(moodle, { [status]: 'completed', [suspendData]: '{"page":3}' });
    const { tracker, launch } = await begin(lms);
    expect(launch.resume.status).toBe('unreadable');
    await tracker.save(aProgress());
    expect(lms.record.get(status)).toBe('completed');
  });

  test('a status that the LMS fails to tell is not overwritten with incomplete', async () => {
    const lms = new FakeLms(moodle, { [status]: 'passed' });
    const api = lms.launch();
    const read = api.LMSGetValue;
    api.LMSGetValue = (element) => {
      if (element === status) throw new Error('timeout');
      return read(element);
    };
    const tracker = createScorm12Tracker({ api, passingScore: 0.8 });
    await tracker.start();
    await tracker.save(aProgress());
    lms.server = 'refusing';
    await tracker.save(aProgress());
    lms.server = 'up';
    await tracker.save(aProgress());
    expect(lms.record.get(status)).toBe('passed');
  });

  test('the passing score of the LMS decides how a score is rounded', async () => {
    const lms = new FakeLms(moodle, { 'cmi.student_data.mastery_score': '70' });
    const { tracker, launch } = await begin(lms);
    expect(launch.passingScore).toBe(0.7);
    await tracker.save(aProgress(failed(0.699)));
    expect(lms.record.get(score)).toBe('69');
  });
});

describe('when things go wrong', () => {
  test('a revision goes with every commit', async () => {
    const lms = new FakeLms(moodle);
    const { tracker } = await begin(lms);
    for (let n = 0; n < 3; n += 1) await tracker.save(aProgress());
    const revisions = lms.calls
      .filter(({ element, method }) => element === suspendData && method === 'LMSSetValue')
      .map(({ value }) => value.split('.')[1]);
    expect(revisions).toEqual(['1', '2', '3']);
    const next = await begin(lms);
    await next.tracker.save(aProgress());
    expect(lms.record.get(suspendData)).toMatch(/^bc1\.4\./);
  });

  test('a start that was refused is told, and made good', async () => {
    const lms = new FakeLms(learningHub);
    lms.server = 'refusing';
    const { tracker, launch } = await begin(lms);
    expect(launch.connected).toBe(true);
    expect(launch.failure).toMatchObject({ operation: 'LMSCommit', code: '101' });
    lms.server = 'up';
    expect(await tracker.save(aProgress())).toEqual({ saved: true });
    expect(lms.record.get(status)).toBe('incomplete');
  });

  test.each([
    [true, 4096],
    [false, 4097],
  ])('suspend data: %s for %d characters', async (isSaved, lengthChars) => {
    const lms = new FakeLms(moodle);
    const { tracker } = await begin(lms);
    const progress = aProgress({ ...passed(), resume: aStateOf(lengthChars) });
    const result = await tracker.save(progress);
    expect(result.saved).toBe(isSaved);
    if (!result.saved) expect(result.failure.diagnostic).toContain('4097');
    expect(lms.record.get(suspendData)?.length).toBe(isSaved ? 4096 : undefined);
    // The result does not hang on it.
    expect(lms.record.get(status)).toBe('passed');
  });

  test('a state that cannot be written is a failure, not an exception', async () => {
    const lms = new FakeLms(moodle);
    const { tracker } = await begin(lms);
    const result = await tracker.save(aProgress({ resume: aState({ current: 'a=b' }) }));
    expect(result).toMatchObject({ saved: false, failure: { element: suspendData } });
  });

  test('a repair says nothing false on the way', async () => {
    const lms = new FakeLms(moodle);
    const { tracker } = await begin(lms);
    const progress = aProgress({ ...passed(0.85), interactions: [anInteraction()] });
    lms.server = 'refusing';
    await tracker.save(progress);
    lms.server = 'up';
    lms.calls.length = 0;
    await tracker.save(progress);
    const said = (element: string) =>
      lms.calls.filter((call) => call.element.endsWith(element)).map(({ value }) => value);
    expect(said('lesson_status')).toEqual(['incomplete', 'passed']);
    expect(said('score.raw')).toEqual(['85.0', '85']);
    expect(said('.student_response')).toEqual(['B', 'b']);
    expect(said('.result')).toEqual(['0', 'wrong']);
    expect(lms.errors).toEqual([]);
  });

  test('a repair never goes below what the LMS has confirmed', async () => {
    const lms = new FakeLms(moodle, { [status]: 'completed' });
    const { tracker } = await begin(lms);
    lms.server = 'refusing';
    await tracker.save(aProgress(passed()));
    lms.server = 'up';
    lms.calls.length = 0;
    await tracker.save(aProgress(passed()));
    const said = lms.calls.filter(({ element }) => element === status).map(({ value }) => value);
    expect(said).toEqual(['completed', 'passed']);
  });

  test('a last save repairs as well', async () => {
    const lms = new FakeLms(moodle);
    const { tracker } = await begin(lms);
    lms.server = 'refusing';
    await tracker.save(aProgress(passed()));
    lms.server = 'up';
    expect(await tracker.end(aProgress(passed()))).toEqual({ saved: true });
    expect(lms.record.get(status)).toBe('passed');
  });

  test('what Moodle lost while it said true is made good at the next launch', async () => {
    const lms = new FakeLms(moodle);
    const first = await begin(lms);
    await first.tracker.save(aProgress());
    lms.server = 'offline';
    expect(await first.tracker.save(aProgress(passed()))).toEqual({ saved: true });
    lms.server = 'up';
    await first.tracker.end(aProgress({ ...passed(), sessionMs: 95_000 }));
    const second = await begin(lms);
    expect(second.launch.recorded.completion).toBe('incomplete');
    await second.tracker.save(aProgress(passed()));
    expect(lms.record.get(status)).toBe('passed');
  });

  test('the Learning Hub refuses whatever follows the result; the result stays', async () => {
    const lms = new FakeLms(learningHub);
    const { tracker } = await begin(lms);
    await tracker.save(aProgress(passed(0.85)));
    const results = [
      await tracker.save(aProgress(passed(0.9))),
      await tracker.save(aProgress(passed(0.9))),
      await tracker.end(aProgress(passed(0.9))),
    ];
    expect(results.map(({ saved }) => saved)).toEqual([false, false, false]);
    expect(lms.record.get(status)).toBe('passed');
    expect(lms.record.get(score)).toBe('85');
  });

  test('a session that another page opened is carried on', async () => {
    const lms = new FakeLms(moodle);
    const api = lms.launch();
    api.LMSInitialize('');
    const tracker = createScorm12Tracker({ api, passingScore: 0.8 });
    expect((await tracker.start()).connected).toBe(true);
    expect(await tracker.save(aProgress())).toEqual({ saved: true });
  });

  test('a session that is over is not', async () => {
    const lms = new FakeLms(moodle);
    const api = lms.launch();
    api.LMSInitialize('');
    api.LMSFinish('');
    const tracker = createScorm12Tracker({ api, passingScore: 0.8 });
    expect((await tracker.start()).connected).toBe(false);
  });

  test('a relay that cuts at = and answers in booleans keeps everything', async () => {
    const lms = new FakeLms(aiccRelay);
    const { tracker } = await begin(lms);
    await tracker.end(aProgress(passed()));
    expect([...lms.record.keys()].sort()).toEqual([...(aiccRelay.relays ?? [])].sort());
    const { launch } = await begin(lms);
    expect(launch.recorded).toEqual({
      completion: 'completed',
      success: 'passed',
      scoreScaled: 0.85,
    });
    expect(launch.resume.status).toBe('read');
  });

  test.each(Object.entries(hostileApis))('an API that %s', async (_, make) => {
    const tracker = createScorm12Tracker({ api: make(), passingScore: 0.8 });
    const launch = await tracker.start();
    const progress = aProgress({ ...passed(), interactions: [anInteraction()] });
    const results = [
      await tracker.save(progress),
      await tracker.save(progress),
      await tracker.end(progress),
    ];
    for (const result of results) {
      expect(result.saved || result.failure.diagnostic.length > 0).toBe(true);
    }
    if (!launch.connected) expect(results.map(({ saved }) => saved)).toEqual([false, false, false]);
  });

  test('every refusal is heard of', async () => {
    const heard: string[] = [];
    const lms = new FakeLms(moodle);
    const api = lms.launch();
    const tracker = createScorm12Tracker({
      api,
      passingScore: 0.8,
      onWarning: ({ operation, code }) => heard.push(`${operation} ${code}`),
    });
    await tracker.start();
    lms.server = 'refusing';
    await tracker.save(aProgress());
    expect(heard).toEqual(['LMSCommit 101']);
  });
});

const decision = [
  'friend_request__two_in_the_morning',
  'choice',
  'a',
  'b',
  'wrong',
  '0000:00:12.34',
];

async function begin(
  lms: FakeLms,
): Promise<{ tracker: Tracker; launch: Awaited<ReturnType<Tracker['start']>> }> {
  const tracker = createScorm12Tracker({ api: lms.launch(), passingScore: 0.8 });
  return { tracker, launch: await tracker.start() };
}

function listCalls(lms: FakeLms): string[] {
  return lms.calls.map(({ method, element, value }) =>
    method === 'LMSSetValue'
      ? `${method} ${element} ${value}`
      : [method, element].filter(Boolean).join(' '),
  );
}

function readInteractions(lms: FakeLms): (string | undefined)[][] {
  const fields = [
    'id',
    'type',
    'correct_responses.0.pattern',
    'student_response',
    'result',
    'latency',
  ];
  const indexes = [...lms.record.keys()].flatMap(
    (key) => /^cmi\.interactions\.(\d+)\.id$/.exec(key)?.[1] ?? [],
  );
  return indexes.map((index) =>
    fields.map((field) => lms.record.get(`cmi.interactions.${index}.${field}`)),
  );
}

/** A state whose suspend data has this length at revision 1. */
function aStateOf(lengthChars: number) {
  const scenarios = Object.fromEntries([['x', aScenario({ path: 'a' })]]);
  const shortest = 'bc1.1.-~x.a1b2c3.0.-.4.a~1234567'.length;
  scenarios['x'] = aScenario({ path: 'a'.repeat(1 + lengthChars - shortest) });
  return { scenarios, current: null };
}
