import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCmi5Launch } from './launch-parameters.ts';
import { activityId, actor, aSearch, registration } from './testing/makers.ts';

const read = {
  endpoint: 'https://lms.example/xapi/',
  fetch: 'https://lms.example/fetch?session=1',
  actor,
  registration,
  activityId,
};

describe('accepted', () => {
  test.each<[string, string, object]>([
    ['the five', aSearch(), read],
    ['without a question mark', aSearch().slice(1), read],
    ['in any order (8.1.0.0-7)', aSearch().slice(1).split('&').reverse().join('&'), read],
    ['beside others (8.1.0.0-6)', `${aSearch()}&pathway=everyone`, read],
    ['endpoint without slash', aSearch({ endpoint: 'https://lms.example/xapi' }), read],
    ['endpoint with slashes', aSearch({ endpoint: 'https://lms.example/xapi//' }), read],
    [
      'http, as on a local server',
      aSearch({ endpoint: 'http://localhost:3398/lrs' }),
      { ...read, endpoint: 'http://localhost:3398/lrs/' },
    ],
    [
      'endpoint at the root',
      aSearch({ endpoint: 'https://lrs.example' }),
      { ...read, endpoint: 'https://lrs.example/' },
    ],
    [
      'an activity id that is a URN',
      aSearch({ activityId: 'urn:uuid:42' }),
      { activityId: 'urn:uuid:42' },
    ],
    [
      'a registration in capitals, as given',
      aSearch({ registration: registration.toUpperCase() }),
      { registration: registration.toUpperCase() },
    ],
    ['spaces as +', aSearch().replaceAll('%20', '+'), read],
    ...[
      { account: actor.account },
      { objectType: 'Agent', mbox: 'mailto:sian@trust.example' },
      { mbox_sha1sum: 'ebd31e95054c018b10727ccffd2ef2ec3a016ee9' },
      { openid: 'https://id.example/sian' },
      { ...actor, name: '<img src=x onerror=alert(1)>' },
    ].map((each): [string, string, object] => [
      `actor ${JSON.stringify(each)}`,
      aSearch({ actor: JSON.stringify(each) }),
      { actor: each },
    ]),
  ])('%s', (_, search, expected) => {
    expect(readCmi5Launch(search)).toMatchObject(expected);
  });
});

describe('rejected', () => {
  const cases: [string, Record<string, string | undefined>][] = [
    ...Object.keys(read).flatMap((name): [string, Record<string, string | undefined>][] => [
      [`no ${name}`, { [name]: undefined }],
      [`an empty ${name}`, { [name]: '' }],
    ]),
    ['an endpoint that is no address', { endpoint: '/xapi/' }],
    ['an endpoint with a script in it', { endpoint: 'javascript:alert(1)' }],
    ['an endpoint in a file', { endpoint: 'file:///etc/passwd' }],
    ['an endpoint with a password', { endpoint: 'https://user:secret@lms.example/' }],
    ['a fetch address that is data', { fetch: 'data:application/json,{}' }],
    ['a fetch address with a name', { fetch: 'https://user@lms.example/fetch' }],
    ['a registration that is no UUID', { registration: '42' }],
    ['a registration with more behind it', { registration: `${registration}/..` }],
    ['an activity id without a scheme', { activityId: 'activities/42' }],
    ['an activity id with a space', { activityId: 'https://lms.example/a b' }],
    ['an activity id with markup', { activityId: 'https://lms.example/<b>' }],
    ['an actor that is no JSON', { actor: 'Siân' }],
    ...[
      null,
      [],
      'Siân',
      {},
      { name: 'Siân' },
      { objectType: 'Group', account: actor.account },
      { account: null },
      { account: 'sian' },
      { account: { name: 'sian' } },
      { account: { homePage: 'lms', name: 'sian' } },
      { account: { homePage: 'https://lms.example', name: '' } },
      { account: { homePage: 'https://lms.example', name: 7 } },
      { mbox: 'sian@trust.example' },
      { mbox: { toString: 'mailto:sian@trust.example' } },
      { mbox_sha1sum: 'ebd31e' },
      { openid: 'javascript:alert(1)' },
      { ...actor, name: { first: 'Siân' } },
      { ...actor, mbox: 'mailto:sian@trust.example' },
    ].map((each): [string, Record<string, string>] => [
      `actor ${JSON.stringify(each)}`,
      { actor: JSON.stringify(each) },
    ]),
  ];

  test.each(cases)('%s', (_, given) => {
    expect(readCmi5Launch(aSearch(given))).toBeNull();
  });

  test.each(Object.keys(read))('%s twice, because nobody can say which counts', (name) => {
    const again = new URLSearchParams(aSearch()).get(name) ?? '';
    expect(readCmi5Launch(`${aSearch()}&${name}=${encodeURIComponent(again)}`)).toBeNull();
  });

  test('a query without end', () => {
    expect(readCmi5Launch(`${aSearch()}&x=${'x'.repeat(40_000)}`)).toBeNull();
  });
});

describe('whatever the query is', () => {
  test('it is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(readCmi5Launch(search)).toBeNull();
      }),
    );
  });

  test('what is read can be used as it stands', () => {
    const value = fc.oneof(
      fc.constant(undefined),
      fc.string(),
      fc.string().map((rest) => `https://${rest}`),
      fc.string().map((rest) => `${registration}${rest}`),
      fc.string().map((name) => JSON.stringify({ mbox: name, name })),
      fc.constantFrom('http://a.example/?b#c', 'HTTPS://A.example', '{"mbox":"mailto:a@b"}'),
    );
    const given = fc.record({
      endpoint: value,
      fetch: value,
      actor: value,
      registration: value,
      activityId: value,
    });
    fc.assert(
      fc.property(given, fc.subarray(Object.keys(read)), (all, changed) => {
        const changes = Object.entries(all).filter(([name]) => changed.includes(name));
        const launch = readCmi5Launch(aSearch(Object.fromEntries(changes)));
        if (launch === null) return;
        expect(launch.endpoint).toMatch(/^https?:\/\/[^?#]*\/$/);
        expect(new URL(launch.fetch).protocol).toMatch(/^https?:$/);
        expect(launch.registration).toMatch(/^[0-9a-f-]{36}$/i);
      }),
    );
  });
});
