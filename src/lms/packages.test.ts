import { describe, expect, it } from 'vitest';
import { loadPackages, readPackages } from './packages.ts';

const listUrl = 'https://trust.example/training/try/packages.json';
const sample = {
  id: 'everyone',
  title: 'Everyone',
  fileName: 'beyond-the-canteen-everyone-scorm12.zip',
  bytes: 412_345,
  launch: 'packages/everyone/index.html',
  minutes: 45,
  scenarios: ['friend-request', 'after-the-shift'],
};

it('reads a list, and resolves the launch page against it', () => {
  expect(readPackages([sample], listUrl)).toEqual({
    packages: [
      {
        id: 'everyone',
        title: 'Everyone',
        fileName: 'beyond-the-canteen-everyone-scorm12.zip',
        bytes: 412_345,
        minutes: 45,
        scenarioCount: 2,
        launchUrl: 'https://trust.example/training/try/packages/everyone/index.html',
      },
    ],
    notice: '',
  });
});

it.each<[string, unknown]>([
  ['another origin', { ...sample, launch: 'https://elsewhere.example/x' }],
  ['another origin without a scheme', { ...sample, launch: '//elsewhere.example/x' }],
  ['a script', { ...sample, launch: 'javascript:alert(1)' }],
  ['data', { ...sample, launch: 'data:text/html,x' }],
  ['a folder above', { ...sample, launch: '../../admin/' }],
  ['no address', { ...sample, launch: 'https://[' }],
  ['an id with a slash', { ...sample, id: '../x' }],
  ['no title', { ...sample, title: '' }],
  ['a size in words', { ...sample, bytes: '412 kB' }],
  ['null', null],
])('does not offer %s, and says so', (_, entry) => {
  const { packages, notice } = readPackages([sample, entry], listUrl);
  expect(packages).toHaveLength(1);
  expect(notice).toBe('1 of 2 packages in the list could not be understood and is not offered.');
});

describe('a list that cannot be had', () => {
  it.each<[string, typeof fetch]>([
    ['the server answered 404', async () => new Response('', { status: 404 })],
    ['it could not be read', async () => new Response('<!doctype html>')],
    ['it could not be read', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['it is not a list', async () => new Response('{}')],
    ['there is no package in it', async () => new Response('[]')],
  ])('%s', async (reason, fetchList) => {
    const { packages, notice } = await loadPackages(listUrl, fetchList);
    expect(packages).toEqual([]);
    expect(notice).toContain(`${reason}. Run npm start`);
  });
});
