import { describe, expect, test } from 'vitest';
import { esr, moodle12Strict } from '../../tests/simulators/profiles-12.ts';
import { SimulatedLms } from '../../tests/simulators/simulated-lms.ts';
import { createScorm12Tracker } from './scorm12.ts';
import {
  begin,
  listCalls,
  readInteractions,
  score,
  status,
  suspendData,
} from './testing/launches.ts';
import { anInteraction, aProgress, failed, passed } from './testing/makers.ts';
import type { Progress } from './tracker.ts';

describe('the calls, one by one', () => {
  test('launch in Moodle', async () => {
    const lms = new SimulatedLms(moodle12Strict);
    await begin(lms);
    expect(listCalls(lms)).toEqual([
      'LMSInitialize',
      `LMSGetValue ${status}`,
      `LMSGetValue ${score}`,
      'LMSGetValue cmi.student_data.mastery_score',
      `LMSGetValue ${suspendData}`,
      'LMSGetValue cmi.core.student_name',
      'LMSGetValue cmi.core.lesson_mode',
      'LMSGetValue cmi.core.student_id',
      'LMSGetValue cmi.launch_data',
    ]);
  });

  test('a decision, another, the result and the end: only what changed, time first', async () => {
    const lms = new SimulatedLms(moodle12Strict);
    const { tracker } = await begin(lms);
    const calls: string[][] = [];
    const record = async (act: () => Promise<unknown>) => {
      lms.calls.length = 0;
      await act();
      calls.push(listCalls(lms).map((call) => call.replace(/ bc2\..*/, ' …')));
    };
    await record(() => tracker.save(aProgress()));
    await record(() => tracker.save(aProgress({ sessionMs: 95_000 })));
    await record(() => tracker.save(aProgress({ ...passed(), sessionMs: 99_999 })));
    await record(() => tracker.end(aProgress({ ...passed(), sessionMs: 99_999 })));
    const location = 'LMSSetValue cmi.core.lesson_location friend-request/two-in-the-morning';
    expect(calls).toEqual([
      [
        'LMSSetValue cmi.core.session_time 0000:01:30.00',
        `LMSSetValue ${status} incomplete`,
        'LMSSetValue cmi.core.exit suspend',
        location,
        `LMSSetValue ${suspendData} …`,
        'LMSCommit',
        `LMSGetValue ${suspendData}`,
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
        `LMSGetValue ${status}`,
      ],
      ['LMSFinish'],
    ]);
  });

  test('an interaction, field by field', async () => {
    const lms = new SimulatedLms(moodle12Strict);
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
    const lms = new SimulatedLms(moodle12Strict);
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
    const lms = new SimulatedLms({ ...moodle12Strict, relays: ['cmi.interactions.0.id'] });
    const { tracker } = await begin(lms);
    await tracker.save(aProgress({ interactions: [anInteraction()] }));
    expect(lms.record.get('cmi.interactions.0.id')).toBe('friend_request__two_in_the_morning');
  });

  test.each([
    [99, 99],
    [100, 100],
    [101, 100],
  ])('of %d, %d are reported', async (made, reported) => {
    const lms = new SimulatedLms(moodle12Strict);
    const { tracker } = await begin(lms);
    const interactions = Array.from({ length: made }, (_, n) =>
      anInteraction({ id: `scene_${n}` }),
    );
    await tracker.save(aProgress({ interactions }));
    expect(readInteractions(lms)).toHaveLength(reported);
  });

  test('an LMS without them is asked once', async () => {
    const lms = new SimulatedLms(esr);
    const { tracker } = await begin(lms);
    await tracker.save(aProgress({ interactions: [anInteraction()] }));
    await tracker.save(aProgress({ interactions: [anInteraction(), anInteraction()] }));
    const asked = lms.calls.filter(({ element }) => element.startsWith('cmi.interactions'));
    expect(asked.map(({ method, element }) => `${method} ${element}`)).toEqual([
      'LMSGetValue cmi.interactions._count',
    ]);
  });

  test('one that no LMS would take is left out, and leaves no gap', async () => {
    const lms = new SimulatedLms(moodle12Strict);
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
    const lms = new SimulatedLms(moodle12Strict, { [status]: recorded });
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
    const lms = new SimulatedLms(moodle12Strict, record);
    const { tracker } = await begin(lms);
    await tracker.save(aProgress(failed(scoreScaled)));
    expect(lms.record.get(score)).toBe(expected);
  });

  test('a result without a place: starts afresh, and the result stays', async () => {
    const lms = new SimulatedLms(moodle12Strict, { [status]: 'passed', [score]: '90' });
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
    const lms = new SimulatedLms(moodle12Strict, {
      [status]: 'completed',
      [suspendData]: '{"page":3}',
    });
    const { tracker, launch } = await begin(lms);
    expect(launch.resume.status).toBe('unreadable');
    await tracker.save(aProgress());
    expect(lms.record.get(status)).toBe('completed');
  });

  test('a status that the LMS fails to tell is not overwritten with incomplete', async () => {
    const lms = new SimulatedLms(moodle12Strict, { [status]: 'passed' });
    const api = lms.launch();
    const read = api.LMSGetValue;
    api.LMSGetValue = (element) => {
      if (element === status) throw new Error('timeout');
      return read(element);
    };
    const tracker = createScorm12Tracker({ api, courseId: 'everyone' });
    await tracker.start();
    await tracker.save(aProgress());
    lms.server = 'refusing';
    await tracker.save(aProgress());
    lms.server = 'up';
    await tracker.save(aProgress());
    expect(lms.record.get(status)).toBe('passed');
  });

  test('a passing score of the LMS is told, and a score is rounded by the one that decided', async () => {
    const lms = new SimulatedLms(moodle12Strict, { 'cmi.student_data.mastery_score': '70' });
    const { tracker, launch } = await begin(lms);
    expect(launch.passingScore).toBe(0.7);
    await tracker.save(aProgress({ ...failed(0.699), passingScore: 0.7 }));
    expect(lms.record.get(score)).toBe('69');
  });
});

test('the passing score of the launch goes with the result: 62 that passes is 62', async () => {
  const lms = new SimulatedLms(moodle12Strict);
  const { tracker } = await begin(lms);
  await tracker.save(aProgress({ ...passed(0.62), passingScore: 0.6 }));
  expect([lms.record.get(status), lms.record.get(score)]).toEqual(['passed', '62']);
});
