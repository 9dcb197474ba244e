import { describe, expect, it } from 'vitest';
import type { Server } from './cmi5-lms.ts';
import { anAu, anLms } from './testing/an-au.ts';

describe('a server', () => {
  it.each([
    ['unavailable', 503],
    ['expired', 401],
  ] as const)('that is %s answers %i and keeps nothing', async (server, status) => {
    const { lms } = anLms();
    const au = await anAu(lms);
    const before = lms.registration;
    lms.server = server;
    const response = await au.ask('POST', 'statements', { body: JSON.stringify(au.answered()) });
    expect([response.status, lms.registration]).toEqual([status, before]);
  });

  it('that is down loses the connection, and answers again when it is up', async () => {
    const { lms, calls } = anLms();
    const au = await anAu(lms);
    lms.server = 'down';
    await expect(au.answer()).rejects.toThrow(TypeError);
    expect(calls.at(-1)).toMatchObject({ result: 'no answer', errorCode: 'no answer' });
    lms.server = 'up';
    expect(await au.answer()).toBe('204');
  });

  it('that lies says that all is well, and keeps nothing', async () => {
    const { lms } = anLms();
    const au = await anAu(lms);
    const before = lms.registration;
    lms.server = 'lies';
    expect(await au.say('completed')).toBe('204');
    const statement = au.answered();
    const posted = await au.ask('POST', 'statements', { body: JSON.stringify([statement]) });
    expect(await posted.json()).toEqual([statement['id']]);
    const query = { ...au.state, stateId: 'bookmark' };
    expect((await au.ask('PUT', 'activities/state', { query, body: '{}' })).status).toBe(204);
    expect(lms.registration).toEqual(before);
    expect((await au.ask('GET', 'activities/state', { query })).status).toBe(404);
  });

  it('that is slow takes two seconds for each answer', async () => {
    const waited: number[] = [];
    const { lms } = anLms({
      wait: async (durationMs) => {
        waited.push(durationMs);
      },
    });
    const servers: Server[] = ['slow', 'up'];
    for (const server of servers) {
      lms.server = server;
      await lms.fetch('https://lms.example/xapi/about');
    }
    expect(waited).toEqual([2000]);
  });

  it('whose records have been cleared answers 401', async () => {
    const { lms } = anLms({ keeper: { read: () => null, write: () => undefined } });
    expect((await lms.fetch('https://lms.example/xapi/about')).status).toBe(401);
  });
});
