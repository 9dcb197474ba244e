import { describe, expect, test } from 'vitest';
import { hostileApis } from '../../tests/simulators/hostile-apis.ts';
import { aiccShim, learningHub, moodle12Strict } from '../../tests/simulators/profiles-12.ts';
import { SimulatedLms } from '../../tests/simulators/simulated-lms.ts';
import { createScorm12Tracker } from './scorm12.ts';
import { begin, score, status, suspendData } from './testing/launches.ts';
import { anInteraction, aProgress, aScenario, aState, passed } from './testing/makers.ts';

describe('when things go wrong', () => {
  test('a revision goes with every commit', async () => {
    const lms = new SimulatedLms(moodle12Strict);
    const { tracker } = await begin(lms);
    for (let n = 0; n < 3; n += 1) await tracker.save(aProgress());
    const revisions = lms.calls
      .filter(({ element, method }) => element === suspendData && method === 'LMSSetValue')
      .map(({ value }) => value.split('.')[1]);
    expect(revisions).toEqual(['1', '2', '3']);
    const next = await begin(lms);
    await next.tracker.save(aProgress());
    expect(lms.record.get(suspendData)).toMatch(/^bc2\.4\./);
  });

  test.each([
    [true, 4096],
    [false, 4097],
  ])('suspend data: %s for %d characters', async (isSaved, lengthChars) => {
    const lms = new SimulatedLms(moodle12Strict);
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
    const lms = new SimulatedLms(moodle12Strict);
    const { tracker } = await begin(lms);
    const result = await tracker.save(aProgress({ resume: aState({ current: 'a=b' }) }));
    expect(result).toMatchObject({ saved: false, failure: { element: suspendData } });
  });

  test('a repair says nothing false on the way', async () => {
    const lms = new SimulatedLms(moodle12Strict);
    const { tracker } = await begin(lms);
    const progress = aProgress({ ...passed(0.85), interactions: [anInteraction()] });
    lms.server = 'refusing';
    await tracker.save(progress);
    lms.server = 'up';
    lms.calls.length = 0;
    await tracker.save(progress);
    const said = (element: string) =>
      writesOf(lms)
        .filter((call) => call.element.endsWith(element))
        .map(({ value }) => value);
    expect(said('lesson_status')).toEqual(['incomplete', 'passed']);
    expect(said('score.raw')).toEqual(['85.0', '85']);
    expect(said('.student_response')).toEqual(['B', 'b']);
    expect(said('.result')).toEqual(['0', 'wrong']);
    expect(lms.errors).toEqual([]);
  });

  test('after a failed commit every value is said again; what was confirmed, in its own words', async () => {
    const lms = new SimulatedLms(moodle12Strict);
    const { tracker } = await begin(lms);
    const progress = aProgress({ interactions: [anInteraction()] });
    await tracker.save(progress);
    lms.server = 'refusing';
    await tracker.save(progress);
    lms.server = 'up';
    lms.calls.length = 0;
    await tracker.save(progress);
    expect(lms.written).toEqual(
      expect.arrayContaining([status, 'cmi.core.exit', 'cmi.core.lesson_location', suspendData]),
    );
    const results = lms.calls.filter(({ element }) => element.endsWith('.result'));
    expect(results.map(({ value }) => value)).toEqual(['wrong']);
  });

  test('while the LMS refuses, a retry costs one commit', async () => {
    const lms = new SimulatedLms(moodle12Strict);
    const { tracker } = await begin(lms);
    lms.server = 'refusing';
    await tracker.save(aProgress(passed()));
    lms.calls.length = 0;
    await tracker.save(aProgress(passed()));
    expect(lms.calls.filter(({ method }) => method === 'LMSCommit')).toHaveLength(1);
  });

  test('a repair never goes below what the LMS has confirmed', async () => {
    const lms = new SimulatedLms(moodle12Strict, { [status]: 'completed' });
    const { tracker } = await begin(lms);
    lms.server = 'refusing';
    await tracker.save(aProgress(passed()));
    lms.server = 'up';
    lms.calls.length = 0;
    await tracker.save(aProgress(passed()));
    const said = writesOf(lms)
      .filter(({ element }) => element === status)
      .map(({ value }) => value);
    expect(said).toEqual(['completed', 'passed']);
  });

  test('a last save repairs as well', async () => {
    const lms = new SimulatedLms(moodle12Strict);
    const { tracker } = await begin(lms);
    lms.server = 'refusing';
    await tracker.save(aProgress(passed()));
    lms.server = 'up';
    expect(await tracker.end(aProgress(passed()))).toEqual({ saved: true });
    expect(lms.record.get(status)).toBe('passed');
  });

  test('what Moodle lost while it said true is made good at the next launch', async () => {
    const lms = new SimulatedLms(moodle12Strict);
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
    const lms = new SimulatedLms(learningHub);
    const { tracker } = await begin(lms);
    await tracker.save(aProgress(passed(0.85)));
    const results = [
      await tracker.save(aProgress(passed(0.85))),
      await tracker.save(aProgress(passed(0.85))),
    ];
    lms.calls.length = 0;
    results.push(await tracker.save(aProgress(passed(0.85))));
    expect(lms.calls).toEqual([]);
    await tracker.end(aProgress(passed(0.85)));
    expect(lms.calls.at(-1)?.method).toBe('LMSFinish');
    for (const result of results)
      expect(result).toMatchObject({ saved: false, isResultKept: true });
    expect(lms.record.get(status)).toBe('passed');
    expect(lms.record.get(score)).toBe('85');
  });

  test('a better result is offered even after that, and is not called kept', async () => {
    const lms = new SimulatedLms(learningHub);
    const { tracker } = await begin(lms);
    for (let n = 0; n < 4; n += 1) await tracker.save(aProgress(passed(0.85)));
    const result = await tracker.save(aProgress(passed(0.9)));
    expect(result).toMatchObject({ saved: false, failure: { operation: 'LMSCommit' } });
    expect(result).not.toHaveProperty('isResultKept');
  });

  test('an LMS that comes back after a better result is trusted with the place again', async () => {
    const lms = new SimulatedLms(moodle12Strict);
    const { tracker } = await begin(lms);
    await tracker.save(aProgress(passed(0.85)));
    lms.server = 'refusing';
    for (let n = 0; n < 3; n += 1) await tracker.save(aProgress(passed(0.85)));
    lms.server = 'up';
    expect(await tracker.save(aProgress(passed(0.9)))).toEqual({ saved: true });
    expect(await tracker.save(aProgress(passed(0.9)))).toEqual({ saved: true });
    expect(lms.record.get(score)).toBe('90');
  });

  test('a session that another page opened is carried on', async () => {
    const lms = new SimulatedLms(moodle12Strict);
    const api = lms.launch();
    api.LMSInitialize('');
    const tracker = createScorm12Tracker({ api, courseId: 'everyone' });
    expect((await tracker.start()).connected).toBe(true);
    expect(await tracker.save(aProgress())).toEqual({ saved: true });
  });

  test('a session that is over is not', async () => {
    const lms = new SimulatedLms(moodle12Strict);
    const api = lms.launch();
    api.LMSInitialize('');
    api.LMSFinish('');
    const tracker = createScorm12Tracker({ api, courseId: 'everyone' });
    expect((await tracker.start()).connected).toBe(false);
  });

  test('a relay that cuts at = and answers in booleans keeps everything', async () => {
    const lms = new SimulatedLms(aiccShim);
    const { tracker } = await begin(lms);
    await tracker.end(aProgress(passed()));
    expect([...lms.record.keys()].sort()).toEqual([...(aiccShim.relays ?? [])].sort());
    const { launch } = await begin(lms);
    expect(launch.recorded).toEqual({
      completion: 'completed',
      success: 'passed',
      scoreScaled: 0.85,
    });
    expect(launch.resume.status).toBe('read');
  });

  test.each(Object.entries(hostileApis))('an API that %s', async (_, make) => {
    const tracker = createScorm12Tracker({ api: make(), courseId: 'everyone' });
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
    const lms = new SimulatedLms(moodle12Strict);
    const api = lms.launch();
    const tracker = createScorm12Tracker({
      api,
      courseId: 'everyone',
      onWarning: ({ operation, code }) => heard.push(`${operation} ${code}`),
    });
    await tracker.start();
    lms.server = 'refusing';
    await tracker.save(aProgress());
    expect(heard).toEqual(['LMSCommit 101']);
  });
});

/** A state whose suspend data has this length at revision 1. */
function aStateOf(lengthChars: number) {
  const scenarios = Object.fromEntries([['x', aScenario({ path: 'a' })]]);
  const shortest = 'bc2.1.x.0~x.a1b2c3.0.-.4.a~1234567'.length;
  scenarios['x'] = aScenario({ path: 'a'.repeat(1 + lengthChars - shortest) });
  return { scenarios, current: 'x', attempt: 0 };
}

function writesOf(lms: SimulatedLms) {
  return lms.calls.filter(({ method }) => method === 'LMSSetValue');
}
