import { describe, expect, it } from 'vitest';
import { anAu, anLms } from './testing/an-au.ts';
import { verbIds } from './vocabulary.ts';

describe('a session', () => {
  it('begins with Launched, which says what was decided', async () => {
    const { lms } = anLms({ launchParameters: 'x' });
    await lms.launch({ launchMode: 'Browse' });
    expect(lms.registration?.statements[0]).toMatchObject({
      verb: { id: verbIds.launched },
      context: {
        extensions: {
          'https://w3id.org/xapi/cmi5/context/extensions/launchmode': 'Browse',
          'https://w3id.org/xapi/cmi5/context/extensions/moveon': 'CompletedAndPassed',
          'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.8,
          'https://w3id.org/xapi/cmi5/context/extensions/launchparameters': 'x',
          'https://w3id.org/xapi/cmi5/context/extensions/launchurl':
            'https://lms.example/au/index.html',
        },
      },
    });
  });

  it('that never said Terminated is abandoned at the next launch, and its token refused', async () => {
    const { lms, calls } = anLms();
    const first = await anAu(lms);
    await first.answer();
    const second = await anAu(lms);
    const abandoned = lms.registration?.statements.filter(
      ({ verb }) => verb.id === verbIds.abandoned,
    );
    expect(abandoned).toMatchObject([{ result: { duration: expect.stringMatching(/^PT\d/) } }]);
    expect(calls.map(({ diagnostic }) => diagnostic)).toContain(
      'Abandoned: the session before never said Terminated, and its token is refused.',
    );
    expect(await first.answer()).toBe('403 8.1.2.0-2');
    expect(await second.answer()).toBe('204');
    expect(second.launch.parameters.registration).toBe(first.launch.parameters.registration);
  });

  it('that was abandoned before it fetched its token never gets one', async () => {
    const { lms } = anLms();
    const first = await anAu(lms, { until: 'signIn' });
    await lms.launch();
    expect(await first.signIn()).toBe(
      '200 {"error-code":"2","error-text":"The session has ended"}',
    );
  });

  it('that said Terminated is not abandoned', async () => {
    const { lms } = anLms();
    await (await anAu(lms)).say('terminated');
    await lms.launch();
    const verbs = lms.registration?.statements.map(({ verb }) => verb.id);
    expect(verbs).not.toContain(verbIds.abandoned);
  });
});

describe('moving on', () => {
  it.each([
    ['Completed', ['completed'], true],
    ['Completed', ['passed'], false],
    ['Passed', ['passed'], true],
    ['Passed', ['failed'], false],
    ['CompletedAndPassed', ['completed'], false],
    ['CompletedAndPassed', ['completed', 'passed'], true],
    ['CompletedOrPassed', ['passed'], true],
    ['CompletedOrPassed', ['failed'], false],
    ['NotApplicable', [], true],
  ] as const)('with %s after %o: %s', async (moveOn, verbs, satisfied) => {
    const { lms } = anLms({ moveOn });
    const au = await anAu(lms);
    for (const verb of verbs) await au.say(verb);
    const found = lms.registration?.statements.filter(({ verb }) => verb.id === verbIds.satisfied);
    expect(found).toHaveLength(satisfied ? 1 : 0);
  });

  it('is noted once for a registration', async () => {
    const { lms } = anLms({ moveOn: 'CompletedOrPassed' });
    const first = await anAu(lms);
    await first.say('passed');
    await first.say('completed');
    await first.say('terminated');
    await anAu(lms);
    const verbs = lms.registration?.statements.map(({ verb }) => verb.id);
    expect(verbs?.filter((verb) => verb === verbIds.satisfied)).toHaveLength(1);
  });
});
