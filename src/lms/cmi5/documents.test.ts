import { describe, expect, it } from 'vitest';
import { type Au, anAu, anLms } from './testing/an-au.ts';

const one = '{"place":"one"}';
/** SHA-1 of `one`, by `printf '{"place":"one"}' | sha1sum`. */
const tagOfOne = '"3e28edf9117ee257ed86415a461a372d503d4614"';
const preferences = '{"languagePreference":"cy,en-GB","audioPreference":"on"}';

describe('a state', () => {
  it('comes back as it was written, with its ETag', async () => {
    const au = await anAu(anLms().lms);
    expect((await state(au, 'PUT', one)).status).toBe(204);
    const response = await state(au, 'GET');
    expect(await response.text()).toBe(one);
    expect(response.headers.get('etag')).toBe(tagOfOne);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('last-modified')).toMatch(/^Fri, 20 Nov 2026 09:3\d:\d\d GMT$/);
  });

  it.each([
    ['PUT', {}, 204],
    ['PUT', { 'if-match': tagOfOne }, 204],
    ['PUT', { 'if-match': `"other", ${tagOfOne}` }, 204],
    ['PUT', { 'if-match': '*' }, 204],
    ['PUT', { 'if-match': '"other"' }, 412],
    ['PUT', { 'if-none-match': '*' }, 412],
    ['PUT', { 'if-none-match': tagOfOne }, 412],
    ['PUT', { 'if-none-match': '"other"' }, 204],
    ['POST', { 'if-match': '"other"' }, 412],
    ['DELETE', { 'if-match': '"other"' }, 412],
    ['DELETE', { 'if-match': tagOfOne }, 204],
  ])('that is there, %s with %o: %i', async (method, headers: Record<string, string>, status) => {
    const au = await anAu(anLms().lms);
    await state(au, 'PUT', one);
    const body = method === 'DELETE' ? undefined : '{"place":"two"}';
    expect((await state(au, method, body, headers)).status).toBe(status);
    if (status === 412) expect(await (await state(au, 'GET')).text()).toBe(one);
  });

  it.each([
    [{ 'if-none-match': '*' }, 204],
    [{ 'if-match': '*' }, 412],
    [{ 'if-match': tagOfOne }, 412],
  ])('that is not there, PUT with %o: %i', async (headers: Record<string, string>, status) => {
    const au = await anAu(anLms().lms);
    expect((await state(au, 'PUT', one, headers)).status).toBe(status);
  });

  it('takes what a POST adds, where both are JSON objects', async () => {
    const au = await anAu(anLms().lms);
    await state(au, 'POST', '{"a":1,"b":{"c":1}}');
    expect((await state(au, 'POST', '{"b":{"d":2}}')).status).toBe(204);
    expect(await (await state(au, 'GET')).json()).toEqual({ a: 1, b: { d: 2 } });
    expect((await state(au, 'POST', '[1]')).status).toBe(400);
    expect((await state(au, 'POST', '{}', { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('that says it is JSON has to be', async () => {
    const au = await anAu(anLms().lms);
    expect((await state(au, 'PUT', '2~abc')).status).toBe(400);
  });

  it('may be any text', async () => {
    const au = await anAu(anLms().lms);
    await state(au, 'PUT', '2~abc~é☃', { 'content-type': 'text/plain' });
    expect(await (await state(au, 'GET')).text()).toBe('2~abc~é☃');
  });

  it('is listed beside the launch data, and taken away alone or with all', async () => {
    const au = await anAu(anLms().lms);
    const list = async (more = {}) =>
      (await au.ask('GET', 'activities/state', { query: { ...au.state, ...more } })).json();
    await state(au, 'PUT', one);
    await au.ask('PUT', 'activities/state', { query: { ...au.state, stateId: 'sent' }, body: one });
    expect(await list()).toEqual(['LMS.LaunchData', 'bookmark', 'sent']);
    expect(await list({ since: '2030-01-01T00:00:00Z' })).toEqual([]);
    const strange = { ...au.state, since: 'yesterday' };
    expect((await au.ask('GET', 'activities/state', { query: strange })).status).toBe(400);
    await state(au, 'DELETE');
    expect(await list()).toEqual(['LMS.LaunchData', 'sent']);
    await au.ask('DELETE', 'activities/state', { query: au.state });
    expect(await list()).toEqual(['LMS.LaunchData']);
  });

  it('is there for the next session of the registration', async () => {
    const { lms } = anLms();
    const first = await anAu(lms);
    await state(first, 'PUT', one);
    await first.say('terminated');
    expect(await (await state(await anAu(lms), 'GET')).text()).toBe(one);
  });

  it.each([
    [{ registration: '11111111-1111-4111-8111-111111111111' }, '8.1.4.0-3'],
    [{ activityId: 'https://publisher.example/au' }, '10.1.0.0-3'],
    [{ agent: '{"objectType":"Agent","mbox":"mailto:a@a.example"}' }, '8.1.3.0-3'],
    [{ agent: 'Siân' }, '4.1.0.0-1'],
    [{ colour: 'blue' }, '4.1.0.0-1'],
  ])('asked for with %o: %s', async (wrong, id) => {
    const au = await anAu(anLms().lms);
    const query = { ...au.state, stateId: 'bookmark', ...wrong };
    const response = await au.ask('GET', 'activities/state', { query });
    expect((await response.text()).split(':')[0]).toBe(id);
  });

  it('needs the registration', async () => {
    const au = await anAu(anLms().lms);
    const { registration: _, ...query } = { ...au.state, stateId: 'bookmark' };
    expect((await au.ask('GET', 'activities/state', { query })).status).toBe(403);
  });
});

describe('learner preferences', () => {
  it.each([
    [{ 'if-none-match': '*' }, [204, 412]],
    [{ 'if-match': '*' }, [412, 412]],
    [{}, [400, 400]],
  ])('the first PUT and the second with %o: %o', async (headers, statuses) => {
    const au = await anAu(anLms().lms);
    const found = [
      await profile(au, preferences, headers),
      await profile(au, preferences, headers),
    ];
    expect(found.map(({ status }) => status)).toEqual(statuses);
  });

  it('that are there need If-Match: 409 without', async () => {
    const au = await anAu(anLms().lms);
    await profile(au, preferences, { 'if-none-match': '*' });
    const refused = await profile(au, preferences);
    expect([refused.status, await refused.text()]).toEqual([
      409,
      'The document exists. Read it, and send If-Match with its ETag to replace it, or If-None-Match: * to keep it.',
    ]);
    const etag = (await au.readPreferences()).headers.get('etag') ?? '';
    expect((await profile(au, preferences, { 'if-match': etag })).status).toBe(204);
    expect(await (await au.readPreferences()).text()).toBe(preferences);
  });

  it.each([
    ['{"languagePreference":"en"}', '11.0.0.0-5'],
    ['{"languagePreference":"en","audioPreference":"loud"}', '11.0.0.0-5'],
    ['["en"]', '11.0.0.0-5'],
    ['{"languagePreference":"en GB","audioPreference":"on"}', '11.1.0.0-1'],
    ['{"languagePreference":7,"audioPreference":"on"}', '11.1.0.0-1'],
  ])('of %s: %s', async (body, id) => {
    const au = await anAu(anLms().lms);
    const response = await profile(au, body, { 'if-none-match': '*' });
    expect((await response.text()).split(':')[0]).toBe(id);
  });

  it.each([
    [{ profileId: 'mine' }, '11.0.0.0-4'],
    [{ agent: '{"objectType":"Agent","mbox":"mailto:a@a.example"}' }, '11.0.0.0-1'],
  ])('asked for with %o: %s', async (wrong, id) => {
    const au = await anAu(anLms().lms);
    const query = { agent: au.state.agent, profileId: 'cmi5LearnerPreferences', ...wrong };
    const response = await au.ask('GET', 'agents/profile', { query });
    expect((await response.text()).split(':')[0]).toBe(id);
  });
});

function state(au: Au, method: string, body?: string, headers: Record<string, string> = {}) {
  const query = { ...au.state, stateId: 'bookmark' };
  return au.ask(method, 'activities/state', { query, headers, ...(body ? { body } : {}) });
}

function profile(au: Au, body: string, headers: Record<string, string> = {}) {
  const query = { agent: au.state.agent, profileId: 'cmi5LearnerPreferences' };
  return au.ask('PUT', 'agents/profile', { query, body, headers });
}
