import { describe, expect, test } from 'vitest';
import { createProbe, probeText } from './probe.ts';

const up = async () => new Response(`${probeText}\n`);
const down = async (): Promise<Response> => {
  throw new TypeError('Failed to fetch');
};
const never = () => new Promise<Response>(() => {});

function aProbe() {
  const asked: (RequestInit | undefined)[] = [];
  const server = { answer: up as () => Promise<Response> };
  const probe = createProbe({
    url: 'probe.txt',
    fetch: (_, init) => {
      asked.push(init);
      return server.answer();
    },
    wait: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs / 1000)),
  });
  return { probe, server, asked };
}

test('a file that is there says that the server is, past every cache', async () => {
  const { probe, asked } = aProbe();
  expect(await probe.isReached()).toBe(true);
  expect(asked[0]?.cache).toBe('no-store');
});

describe('after it has worked once, a no is', () => {
  test.each<[string, () => Promise<Response>]>([
    ['a refused connection', down],
    ['a server that fails', async () => new Response('', { status: 502 })],
    ['a login page', async () => new Response('<!DOCTYPE html><title>Log in</title>')],
    ['no answer', never],
  ])('%s', async (_, answer) => {
    const { probe, server } = aProbe();
    await probe.isReached();
    server.answer = answer;
    expect(await probe.isReached()).toBe(false);
    server.answer = up;
    expect(await probe.isReached()).toBe(true);
  });
});

test('where it has never worked, it says nothing against the record', async () => {
  const { probe, server } = aProbe();
  server.answer = async () => new Response('', { status: 404 });
  expect([await probe.isReached(), await probe.isReached()]).toEqual([true, true]);
});
