import { describe, expect, it } from 'vitest';
import { anAu, anLms } from './testing/an-au.ts';
import { launchDataStateId, verbIds } from './vocabulary.ts';

describe('the address of a launch', () => {
  it('has the five parameters, each encoded, after those of the AU’s own', async () => {
    const { lms } = anLms({ auUrl: 'https://lms.example/au/index.html?pathway=all#top' });
    const { launchUrl, parameters } = await lms.launch();
    const { searchParams, hash } = new URL(launchUrl);
    expect(Object.fromEntries(searchParams)).toEqual({ pathway: 'all', ...parameters });
    expect([hash, launchUrl.includes('+')]).toEqual(['#top', false]);
    expect(JSON.parse(parameters.actor)).toEqual({
      objectType: 'Agent',
      name: 'Siân Prosser',
      account: { homePage: 'https://beyond-the-canteen.example/learners', name: '20417733' },
    });
  });

  it.each(['https://lms.example/xapi', 'https://lms.example/xapi/'])(
    'works with the endpoint %s, given on as it is',
    async (endpoint) => {
      const { lms } = anLms({ endpoint });
      const { parameters } = await lms.launch();
      expect(parameters.endpoint).toBe(endpoint);
      expect((await lms.fetch(parameters.fetch, { method: 'POST' })).status).toBe(200);
    },
  );

  it('and no other is answered', async () => {
    await expect(anLms().lms.fetch('https://lms.example/other')).rejects.toThrow('is not below');
  });
});

describe('the token', () => {
  it('is given once', async () => {
    const au = await anAu(anLms().lms, { until: 'signIn' });
    expect(await au.signIn()).toMatch(/^200 \{"auth-token":"[A-Za-z0-9+/]+=*"\}$/);
    expect(await au.signIn()).toBe('200 {"error-code":"1","error-text":"Already in Use"}');
  });

  it('the second time is in the log with its requirement', async () => {
    const { lms, calls } = anLms();
    const au = await anAu(lms);
    await au.signIn();
    expect(calls.at(-1)).toMatchObject({
      method: 'POST fetch',
      result: '200',
      errorCode: '8.2.3.0-1',
    });
  });

  it('is not given for a GET, nor to an address that was not given out', async () => {
    const { lms } = anLms();
    const { parameters } = await lms.launch();
    expect((await lms.fetch(parameters.fetch)).status).toBe(405);
    const strange = await lms.fetch('https://lms.example/xapi/fetch?session=1', { method: 'POST' });
    expect(await strange.json()).toEqual({ 'error-code': '2', 'error-text': 'Unknown session' });
  });
});

describe('a request', () => {
  it.each([
    [{ authorization: null }, 401],
    [{ authorization: 'Basic bm90OnRoaXM=' }, 401],
    [{ 'x-experience-api-version': null }, 400],
    [{ 'x-experience-api-version': '2.0.0' }, 400],
    [{ 'x-experience-api-version': '1.0' }, 404],
  ])('with the headers %o: %i', async (headers, status) => {
    const au = await anAu(anLms().lms);
    const query = { ...au.state, stateId: 'bookmark' };
    expect((await au.ask('GET', 'activities/state', { query, headers })).status).toBe(status);
  });

  it.each([
    ['GET', 'constructor', {}, 404],
    ['GET', 'activities/profile', {}, 404],
    ['DELETE', 'statements', {}, 405],
    ['GET', 'statements', { colour: 'blue' }, 400],
    ['POST', 'statements', { method: 'PUT' }, 400],
    ['PUT', 'statements', {}, 400],
    ['DELETE', 'agents/profile', {}, 405],
    ['GET', 'activities', {}, 400],
    ['GET', 'activities', { activityId: 'https://a.example/1' }, 200],
    ['GET', 'about', {}, 200],
  ])('%s %s %o: %i', async (method, path, query: Record<string, string>, status) => {
    const au = await anAu(anLms().lms);
    expect((await au.ask(method, path, { query })).status).toBe(status);
  });

  it('that is too long is refused', async () => {
    const au = await anAu(anLms().lms);
    const query = { ...au.state, stateId: 'bookmark' };
    const body = 'x'.repeat(500_001);
    expect((await au.ask('PUT', 'activities/state', { query, body })).status).toBe(413);
  });
});

describe('statements', () => {
  it('said again in the same words are taken, in others they are a conflict', async () => {
    const { lms } = anLms();
    const au = await anAu(lms);
    const statement = au.statement('completed');
    expect(await au.put(statement)).toBe('204');
    expect(await au.put(statement)).toBe('204');
    expect(await au.put({ ...statement, timestamp: '2026-11-20T09:31:59.000Z' })).toBe(
      `409 Another statement with the id ${statement['id']} is stored already.`,
    );
    const kept = lms.registration?.statements.filter(({ verb }) => verb.id === verbIds.completed);
    expect(kept).toHaveLength(1);
  });

  it('need their content type, and the id of the address', async () => {
    const au = await anAu(anLms().lms);
    expect(await au.put(au.answered(), { 'content-type': 'text/plain' })).toBe('400 4.1.0.0-1');
    const query = { statementId: '11111111-1111-4111-8111-111111111111' };
    const body = JSON.stringify(au.answered());
    expect((await au.ask('PUT', 'statements', { query, body })).status).toBe(400);
  });

  it('in a list are answered with their ids, and are kept whole or not at all', async () => {
    const { lms } = anLms();
    const au = await anAu(lms);
    const [first, second] = [au.answered(), au.answered()];
    const taken = await au.ask('POST', 'statements', { body: JSON.stringify([first, second]) });
    expect(await taken.json()).toEqual([first['id'], second['id']]);
    const before = lms.registration?.statements.length ?? 0;
    expect(await au.post([au.answered(), au.answered({ verb: undefined })])).toBe('400 4.1.0.0-1');
    const twice = au.answered();
    expect(await au.post([twice, twice])).toBe('400 4.1.0.0-1');
    expect(lms.registration?.statements).toHaveLength(before);
  });

  it('can be read again, one or all', async () => {
    const au = await anAu(anLms().lms);
    const statement = au.answered();
    await au.put(statement);
    const one = await au.ask('GET', 'statements', {
      query: { statementId: String(statement['id']) },
    });
    expect(await one.json()).toMatchObject(statement);
    const verbs = async (query: Record<string, string>) => {
      const { statements } = await (await au.ask('GET', 'statements', { query })).json();
      return statements.map(({ verb }: { verb: { id: string } }) => verb.id.split('/').at(-1));
    };
    expect(await verbs({})).toEqual(['answered', 'initialized', 'launched']);
    expect(await verbs({ ascending: 'true', limit: '2' })).toEqual(['launched', 'initialized']);
    expect(await verbs({ verb: verbIds.initialized })).toEqual(['initialized']);
    expect(await verbs({ since: '2030-01-01T00:00:00Z' })).toEqual([]);
    const none = { statementId: '11111111-1111-4111-8111-111111111111' };
    expect((await au.ask('GET', 'statements', { query: none })).status).toBe(404);
  });
});

describe('launch data', () => {
  it('say what was decided at launch', async () => {
    const au = await anAu(anLms().lms, {
      until: 'readLaunchData',
      launchMode: 'Review',
      returnUrl: 'https://lms.example/back',
      launchParameters: 'pathway=managers',
      entitlementKey: 'key',
    });
    const [status, ...text] = (await au.readLaunchData()).split(' ');
    expect([status, JSON.parse(text.join(' '))]).toEqual([
      '200',
      {
        contextTemplate: {
          contextActivities: {
            grouping: [{ objectType: 'Activity', id: 'https://publisher.example/au' }],
          },
          extensions: {
            'https://w3id.org/xapi/cmi5/context/extensions/sessionid': au.launch.sessionId,
            'https://beyond-the-canteen.example/xapi/extensions/launched-by': 'try-it-lms',
          },
        },
        launchMode: 'Review',
        masteryScore: 0.8,
        moveOn: 'CompletedAndPassed',
        returnURL: 'https://lms.example/back',
        launchParameters: 'pathway=managers',
        entitlementKey: { courseStructure: 'key' },
      },
    ]);
  });

  it.each(['PUT', 'POST', 'DELETE'])('cannot be changed with %s', async (method) => {
    const au = await anAu(anLms().lms);
    const query = { ...au.state, stateId: launchDataStateId };
    const body = method === 'DELETE' ? undefined : '{}';
    const response = await au.ask(method, 'activities/state', { query, ...(body ? { body } : {}) });
    expect([response.status, await response.text()]).toEqual([
      403,
      '10.2.1.0-5: LMS.LaunchData belongs to the LMS; an AU may only read it.',
    ]);
  });
});
