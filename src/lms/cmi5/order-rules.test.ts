import { describe, expect, it } from 'vitest';
import { anAu, anLms } from './testing/an-au.ts';
import { extensionIds, verbIds } from './vocabulary.ts';

describe('the order of things', () => {
  it.each([
    ['signIn', '401 8.1.2.0-5'],
    ['readLaunchData', '403 9.6.3.1-4'],
    ['readPreferences', '403 11.0.0.0-3'],
    ['ready', '204'],
  ] as const)('initialized before %s: %s', async (until, answer) => {
    const au = await anAu(anLms().lms, { until });
    expect(await au.say('initialized')).toBe(answer);
  });

  it('launch data guessed and not asked for', async () => {
    const au = await anAu(anLms().lms, { until: 'readLaunchData' });
    await au.readPreferences();
    au.template = {
      contextActivities: { grouping: [{ id: 'https://publisher.example/au' }] },
      extensions: {
        [extensionIds.sessionId]: au.launch.sessionId,
        [extensionIds.launchedBy]: 'try-it-lms',
      },
    };
    expect(await au.say('initialized')).toBe('403 10.2.1.0-4');
  });

  it('an answer before initialized', async () => {
    const au = await anAu(anLms().lms, { until: 'ready' });
    expect(await au.answer()).toBe('403 9.3.0.0-4');
  });

  it('something called initialized that cmi5 does not define', async () => {
    const au = await anAu(anLms().lms, { until: 'ready' });
    expect(await au.answer({ 'verb>id': verbIds.initialized })).toBe('403 9.3.0.0-4');
  });

  it('an answer after terminated: the token is no longer valid', async () => {
    const au = await anAu(anLms().lms);
    await au.say('terminated');
    expect(await au.answer()).toBe('403 8.1.2.0-2');
    expect((await au.readPreferences()).status).toBe(403);
  });

  it('an answer after terminated in one list: nothing of it is kept', async () => {
    const { lms } = anLms();
    const au = await anAu(lms);
    expect(await au.post([au.statement('terminated'), au.answered()])).toBe('403 9.3.0.0-5');
    expect(await au.answer()).toBe('204');
  });

  it.each([
    ['completed', 'completed', '403 9.3.0.0-2'],
    ['passed', 'passed', '403 9.3.0.0-2'],
    ['failed', 'failed', '403 9.3.0.0-2'],
    ['passed', 'failed', '403 9.3.0.0-3'],
    ['failed', 'passed', '403 9.3.0.0-3'],
    ['completed', 'passed', '204'],
    ['failed', 'completed', '204'],
  ] as const)('%s, then %s in one session: %s', async (first, second, answer) => {
    const au = await anAu(anLms().lms);
    await au.say(first);
    expect(await au.say(second)).toBe(answer);
  });

  it.each([
    ['completed', 'completed', '403 9.3.0.0-6'],
    ['passed', 'passed', '403 9.3.0.0-7'],
    ['passed', 'failed', '403 9.3.0.0-8'],
    ['failed', 'failed', '204'],
    ['failed', 'passed', '204'],
    ['passed', 'completed', '204'],
  ] as const)('%s, then %s in the next session: %s', async (first, second, answer) => {
    const { lms } = anLms();
    const before = await anAu(lms);
    await before.say(first);
    await before.say('terminated');
    const au = await anAu(lms);
    expect(await au.say(second)).toBe(answer);
  });

  it.each([
    ['Browse', 'completed', '403 10.2.2.0-2'],
    ['Browse', 'passed', '403 10.2.2.0-2'],
    ['Browse', 'terminated', '204'],
    ['Review', 'failed', '403 10.2.2.0-3'],
    ['Review', 'completed', '403 10.2.2.0-3'],
    ['Review', 'terminated', '204'],
  ] as const)('in mode %s, %s: %s', async (launchMode, verb, answer) => {
    const au = await anAu(anLms({ launchMode }).lms);
    expect(await au.say(verb)).toBe(answer);
  });
});
