import { describe, expect, it } from 'vitest';
import { type Cmi5Attempt, toAttemptRecord } from '../stored-attempt.ts';
import { aStore } from '../testing/a-store.ts';
import { plainSettings } from '../testing/an-open-session.ts';
import { openCmi5Session } from './open-cmi5-session.ts';
import { parseJson } from './same-json.ts';
import { aDesk, cmi5Xml, open } from './testing/a-desk.ts';
import { verbIds } from './vocabulary.ts';

describe('a launch', () => {
  it('is addressed to the package, with an endpoint of its own', async () => {
    const { launchUrl, launch, attempt } = await open(aDesk());
    const { origin, pathname, searchParams } = new URL(launchUrl);
    expect(origin + pathname).toBe('https://lms.example/try/packages/cmi5/everyone/index.html');
    expect(searchParams.get('endpoint')).toMatch(
      /^https:\/\/lms\.example\/try\/lrs\/[0-9a-f-]+\/$/,
    );
    expect(searchParams.get('activityId')).toBe(
      'https://beyond-the-canteen.example/xapi/activities/everyone',
    );
    expect(launch).toEqual({ entry: 'ab-initio', mode: 'normal', totalMs: 0 });
    expect(attempt).toMatchObject({ standard: 'cmi5', attempt: 1, sessions: 1, earlierMs: 0 });
  });

  it('tells the AU what the course structure and the administrator say', async () => {
    const settings = { ...plainSettings, launchData: 'pathway=managers', mode: 'browse' as const };
    expect(readLaunchData((await open(aDesk(), { settings })).attempt)).toMatchObject({
      launchMode: 'Browse',
      moveOn: 'CompletedOrPassed',
      masteryScore: 0.8,
      launchParameters: 'pathway=managers',
      returnURL: 'https://lms.example/try/returned.html',
      contextTemplate: {
        contextActivities: { grouping: [{ id: 'https://publisher.example/au' }] },
      },
    });
    const stricter = { ...plainSettings, passingScore: 0.9 };
    const { attempt } = await open(aDesk(), { settings: stricter });
    expect(readLaunchData(attempt)).toMatchObject({ launchMode: 'Normal', masteryScore: 0.9 });
  });

  it.each([
    [404, '', 'the server answered 404'],
    [200, '<html></html>', 'no AU was found in it'],
    [200, cmi5Xml.replace('0.8', '80'), 'the AU’s masteryScore "80" is not between 0 and 1'],
  ])('without a course structure (%i %s) is a sentence', async (status, xml, reason) => {
    const desk = aDesk();
    desk.host.fetch = async () => new Response(xml, { status });
    expect(await openCmi5Session(desk.options, desk.host)).toEqual({
      problem: `Everyone could not be opened: its course structure was expected at https://lms.example/try/packages/cmi5/everyone/cmi5.xml, and ${reason}. Make the packages again with npm start.`,
    });
    expect(desk.options.store.list()).toEqual([]);
  });

  it('where there can be no worker is a sentence, and leaves no record', async () => {
    const desk = aDesk();
    desk.host.installWorker = async () => ({ problem: 'No worker here.' });
    expect(await openCmi5Session(desk.options, desk.host)).toEqual({ problem: 'No worker here.' });
    expect(desk.options.store.list()).toEqual([]);
  });
});

describe('what is kept', () => {
  it('survives a reload, and the next session goes on where this one ended', async () => {
    const desk = aDesk();
    const first = await open(desk);
    await first.say('initialized');
    await first.bookmark('2~abc');
    await first.say('completed');
    await first.say('terminated');
    const again = { ...desk, options: { ...desk.options, store: aStore(desk.storage) } };
    const second = await open(again);
    expect(second.launch).toEqual({ entry: 'resume', mode: 'normal', totalMs: 61_500 });
    expect(second.attempt).toMatchObject({ attempt: 1, sessions: 2 });
    expect(await second.readBookmark()).toBe('200 2~abc');
    await second.say('initialized');
    expect(await second.say('completed')).toBe('403 9.3.0.0-6');
    expect(second.registration).toBe(first.registration);
  });

  it('is told each time, with the attempt that is in the store by then', async () => {
    const desk = aDesk();
    const { say } = await open(desk);
    expect(desk.stored).toEqual([]);
    await say('initialized');
    expect(desk.stored).toHaveLength(1);
    expect(desk.stored[0]).toEqual(desk.options.store.list()[0]);
    await say('initialized');
    expect(desk.stored).toHaveLength(1);
  });

  it('is a new registration when a learner starts again, with the same preferences', async () => {
    const desk = aDesk();
    const first = await open(desk);
    await first.say('initialized');
    const second = await open(desk, { startAgain: true });
    expect(second.attempt).toMatchObject({ attempt: 2, sessions: 1 });
    expect(second.registration).not.toBe(first.registration);
    const [preferences, before] = [second, first].map(({ attempt }) => attempt.xapi.profiles);
    expect(preferences).toEqual(before);
    expect(preferences?.[0]?.content).toBe('{"languagePreference":"en-GB","audioPreference":"on"}');
  });

  it('is nothing any more once the records are cleared', async () => {
    const desk = aDesk();
    const { say } = await open(desk);
    desk.options.store.clear();
    expect(await say('initialized')).toBe('401 The records of this LMS have been cleared.');
    expect(desk.options.store.list()).toEqual([]);
  });

  it('is in review once it is completed, where the administrator says so', async () => {
    const desk = aDesk();
    const first = await open(desk);
    await first.say('initialized');
    await first.say('completed');
    await first.say('terminated');
    const settings = { ...plainSettings, reviewWhenCompleted: true };
    const second = await open(desk, { settings });
    expect(second.launch.mode).toBe('review');
    await second.say('initialized');
    expect(await second.say('passed')).toBe('403 10.2.2.0-3');
  });
});

describe('two windows of one learner', () => {
  it('the first is abandoned, and hears it', async () => {
    const desk = aDesk();
    const first = await open(desk);
    await first.say('initialized');
    const otherTab = { ...desk, options: { ...desk.options, store: aStore(desk.storage) } };
    const second = await open(otherTab);
    expect(await first.bookmark('late')).toBe('403 8.1.2.0-2');
    expect(await second.say('initialized')).toBe('204');
    const verbs = second.attempt.xapi.statements.map(({ verb }) => verb);
    expect(verbs).toContainEqual({ id: verbIds.abandoned, display: { en: 'abandoned' } });
  });
});

describe('after the frame is gone', () => {
  it('a late Terminated is still taken, and later requests are not answered', async () => {
    const desk = aDesk();
    const { close, say, handlers } = await open(desk);
    await say('initialized');
    close();
    expect(await say('terminated')).toBe('204');
    desk.waited.forEach(({ done }) => {
      done();
    });
    await Promise.resolve();
    expect(handlers.size).toBe(0);
  });
});

describe('a fault', () => {
  it.each([
    ['down', '0 The LMS cannot be reached.', 1],
    ['expired', '401 The learner has been signed out of the LMS.', 1],
    ['lies', '204', 1],
    ['storage-blocked', '204', 2],
    ['none', '204', 2],
  ] as const)('%s: %s', async (fault, answer, statements) => {
    const desk = aDesk();
    const { say } = await open(desk);
    desk.setFault(fault);
    expect(await say('initialized')).toBe(answer);
    const [kept] = desk.options.store.list();
    expect(kept?.standard === 'cmi5' && kept.xapi.statements).toHaveLength(statements);
  });
});

describe('hostile storage', () => {
  it.each([
    ['no JSON', '{'],
    ['another version', '{"version":2,"attempts":[]}'],
    ['a registration that is no UUID', anAttemptText({ registration: '<script>' })],
    ['statements that are no list', anAttemptText({ statements: {} })],
    ['documents without content', anAttemptText({ documents: [{ id: 'a' }] })],
  ])('with %s is left out, and a launch begins afresh', async (_what, text) => {
    const desk = aDesk(text);
    expect(desk.options.store.notice).toContain('could not be read');
    expect((await open(desk)).attempt).toMatchObject({ attempt: 1, sessions: 1 });
  });

  it('with statements that are none leaves out those', async () => {
    const hostile = [
      { id: 'x' },
      { __proto__: { verb: 1 }, verb: { id: verbIds.completed } },
      {
        actor: {},
        verb: { id: verbIds.passed },
        object: { id: 'javascript:alert(1)', definition: 7 },
      },
    ];
    const desk = aDesk(anAttemptText({ statements: hostile }));
    const { attempt, launch } = await open(desk);
    expect(launch.entry).toBe('');
    expect(toAttemptRecord(attempt)).toMatchObject({ completion: 'not attempted', decisions: [] });
  });
});

function anAttemptText(xapi: object): string {
  return JSON.stringify({
    version: 1,
    attempts: [
      {
        standard: 'cmi5',
        learnerId: '20417733',
        learnerName: 'Siân Prosser',
        packageId: 'everyone',
        packageTitle: 'Everyone',
        attempt: 4,
        sessions: 1,
        startedAt: '2026-11-20T09:30:00.000Z',
        lastAccessedAt: '2026-11-20T09:30:00.000Z',
        earlierMs: 0,
        xapi: {
          registration: '11111111-1111-4111-8111-111111111111',
          statements: [],
          documents: [],
          profiles: [],
          ...xapi,
        },
      },
    ],
  });
}

function readLaunchData(attempt: Cmi5Attempt): unknown {
  return parseJson(attempt.xapi.documents.find(({ id }) => id === 'LMS.LaunchData')?.content ?? '');
}
