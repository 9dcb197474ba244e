/** The same story told to every kind of LMS. */
import { describe, expect, test } from 'vitest';
import {
  aiccShim,
  esr,
  knowBe4,
  learningHub,
  lmsProfiles12,
} from '../../tests/simulators/profiles-12.ts';
import { SimulatedLms } from '../../tests/simulators/simulated-lms.ts';
import { createScorm12Tracker } from './scorm12.ts';
import { decodeSuspendData } from './suspend-data.ts';
import {
  begin,
  decision,
  readInteractions,
  score,
  status,
  suspendData,
} from './testing/launches.ts';
import { anInteraction, aProgress, aScenario, aState, failed, passed } from './testing/makers.ts';
import type { Progress } from './tracker.ts';

describe.each(lmsProfiles12)('$name', (profile) => {
  test('the attempt begins as incomplete, and is committed', async () => {
    const lms = new SimulatedLms(profile);
    const { tracker } = await begin(lms);
    expect(lms.written).toEqual([]);
    await tracker.save(aProgress());
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
      const lms = new SimulatedLms(profile);
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
    const lms = new SimulatedLms(profile);
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
    const lms = new SimulatedLms(profile);
    const { tracker } = await begin(lms);
    expect(await tracker.end(aProgress())).toEqual({ saved: true });
    const { launch } = await begin(lms);
    expect(launch.resume).toMatchObject({ status: 'read', state: aProgress().resume });
  });

  test('a replay after a pass lowers nothing', async () => {
    const lms = new SimulatedLms(profile);
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
    const lms = new SimulatedLms({ ...profile, completesOnce: false }, record);
    const tracker = createScorm12Tracker({
      api: lms.launch(mode),
      courseId: 'everyone',
    });
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
    const lms = new SimulatedLms(profile);
    const tracker = createScorm12Tracker({
      api: lms.launch('browse'),
      courseId: 'everyone',
    });
    await tracker.start();
    await tracker.end(aProgress(passed()));
    expect(lms.record.size).toBe(0);
  });

  test('raises no error but 401, or 404 for the number of interactions, and none twice', async () => {
    const lms = new SimulatedLms(profile);
    const { tracker } = await begin(lms);
    await tracker.save(aProgress({ interactions: [anInteraction()] }));
    await tracker.save(aProgress({ interactions: [anInteraction(), anInteraction()] }));
    await tracker.end(aProgress({ ...passed(), interactions: [anInteraction(), anInteraction()] }));
    const usual = / 401$|^LMSGetValue cmi\.interactions\._count 404$/;
    expect(lms.errors.filter((error) => !usual.test(error))).toEqual([]);
    expect(new Set(lms.errors).size).toBe(lms.errors.length);
  });

  test('calls after the end do nothing and say so', async () => {
    const lms = new SimulatedLms(profile);
    const { tracker } = await begin(lms);
    await tracker.end(aProgress());
    const calls = lms.calls.length;
    const results = [await tracker.save(aProgress()), await tracker.end(aProgress())];
    expect(results.map(({ saved }) => saved)).toEqual([false, false]);
    expect(lms.calls.length).toBe(calls);
  });
});

/** ESR drops what follows a failure, the shim tells of none, and KnowBe4 closes the package. */
const recovering = lmsProfiles12.filter((profile) => ![esr, aiccShim, knowBe4].includes(profile));

describe.each(recovering)('$name', (profile) => {
  test('after a failed commit, everything is recorded by the next', async () => {
    const lms = new SimulatedLms(profile);
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
    expect(readInteractions(lms)).toEqual([decision]);
  });
});

test('after a failure in ESR, its word is not taken for it: its adapter drops the rest (A3.9)', async () => {
  const lms = new SimulatedLms(esr);
  const { tracker } = await begin(lms);
  await tracker.save(aProgress());
  lms.server = 'refusing';
  const refused = await tracker.save(aProgress(passed()));
  lms.server = 'up';
  for (const result of [refused, await tracker.save(aProgress(passed()))]) {
    expect(result).toMatchObject({ saved: false, needsReopen: true });
  }
  expect(lms.record.get(status)).toBe('incomplete');
  const again = await begin(lms);
  expect(await again.tracker.save(aProgress(passed()))).toEqual({ saved: true });
  expect(lms.record.get(status)).toBe('passed');
});

test('the Learning Hub keeps a first result and takes no better one: it is said, and asked no more (E2)', async () => {
  const lms = new SimulatedLms(learningHub);
  const { tracker } = await begin(lms);
  await tracker.save(aProgress(failed(0.5)));
  const results = [];
  for (let n = 0; n < 6; n += 1) results.push(await tracker.save(aProgress(passed(0.9))));
  expect(results.at(-1)).toMatchObject({ saved: false, isFirstKept: true });
  expect(lms.alerts).toBeLessThanOrEqual(4);
  expect(lms.record.get(status)).toBe('failed');
});

test('a session that goes on writes over no earlier decision where the LMS counts none (A5.3)', async () => {
  const lms = new SimulatedLms(learningHub);
  const first = await begin(lms);
  await first.tracker.save(aProgress({ interactions: [anInteraction({ id: 'one' })] }));
  const second = await begin(lms);
  await second.tracker.save(aProgress({ interactions: [anInteraction({ id: 'two' })] }));
  expect(lms.record.get('cmi.interactions.0.id')).toBe('one');
});
