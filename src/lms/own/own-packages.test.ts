import { expect, it } from 'vitest';
import { ACacheStorage } from '../testing/a-cache-storage.ts';
import { keepPackage, listPackages, type OwnPackage, removePackage } from './own-packages.ts';

const pageUrl = 'https://trust.example/training/try/#own=friend-request';
const folder = 'https://trust.example/training/try/own/';
const bytes = (text: string) => new TextEncoder().encode(text);

const aPackage = (change: Partial<OwnPackage> = {}): OwnPackage => ({
  id: 'friend-request',
  title: 'A friend request from a patient',
  minutes: 6,
  fileName: 'beyond-the-canteen-friend-request-scorm12.zip',
  zip: bytes('PK'),
  files: new Map([
    ['imsmanifest.xml', bytes('<manifest/>')],
    ['index.html', bytes('<!doctype html>')],
    ['assets/story.later-1a.js', bytes('export {};')],
  ]),
  ...change,
});

it('keeps each file with its type, and lists the package as one of SCORM 1.2', async () => {
  const { asCaches: caches, entries } = new ACacheStorage();
  expect(await keepPackage(aPackage(), { caches, pageUrl })).toBeNull();
  expect([...entries.keys()]).toEqual([
    `${folder}friend-request/imsmanifest.xml`,
    `${folder}friend-request/index.html`,
    `${folder}friend-request/assets/story.later-1a.js`,
    `${folder}friend-request.json`,
  ]);
  const script = entries.get(`${folder}friend-request/assets/story.later-1a.js`);
  expect(Object.fromEntries(script?.headers ?? [])).toEqual({
    'cache-control': 'no-store',
    'content-type': 'text/javascript;charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  expect(await script?.text()).toBe('export {};');
  expect(await listPackages({ caches, pageUrl })).toEqual([
    {
      id: 'own.friend-request',
      ownId: 'friend-request',
      title: 'From the studio: A friend request from a patient',
      standard: 'scorm12',
      standardLabel: 'SCORM 1.2',
      fileName: 'beyond-the-canteen-friend-request-scorm12.zip',
      bytes: 2,
      minutes: 6,
      scenarioCount: 1,
      launchUrl: `${folder}friend-request/index.html`,
    },
  ]);
});

it('puts the newest in the place of the one before, with nothing of that left', async () => {
  const { asCaches: caches, entries } = new ACacheStorage();
  await keepPackage(aPackage(), { caches, pageUrl });
  const files = new Map([['index.html', bytes('new')]]);
  await keepPackage(aPackage({ title: 'New', files }), { caches, pageUrl });
  expect([...entries.keys()]).toEqual([
    `${folder}friend-request/index.html`,
    `${folder}friend-request.json`,
  ]);
  expect((await listPackages({ caches, pageUrl })).map(({ title }) => title)).toEqual([
    'From the studio: New',
  ]);
});

it('removes one, and leaves those whose names begin alike', async () => {
  const { asCaches: caches } = new ACacheStorage();
  const host = { caches, pageUrl };
  for (const id of ['friend', 'friend-request']) await keepPackage(aPackage({ id }), host);
  await removePackage('friend', host);
  expect((await listPackages(host)).map(({ ownId }) => ownId)).toEqual(['friend-request']);
});

it.each([
  ['a path that leads out', { files: new Map([['../index.html', bytes('')]]) }, '"../index.html"'],
  ['a path from the root', { files: new Map([['/index.html', bytes('')]]) }, '"/index.html"'],
  ['a query in a path', { files: new Map([['a.js?b', bytes('')]]) }, '"a.js?b"'],
  ['an id that is a path', { id: '../../try' }, 'what is known of it'],
  ['no title', { title: '' }, 'what is known of it'],
])('refuses %s with a sentence, and keeps nothing', async (_, change, words) => {
  const { asCaches: caches, entries } = new ACacheStorage();
  const problem = await keepPackage(aPackage(change), { caches, pageUrl });
  expect(problem).toContain(words);
  expect(problem).toContain('Download the zip instead.');
  expect(entries.size).toBe(0);
});

it('says so where the browser has no room, and leaves nothing half', async () => {
  const storage = new ACacheStorage();
  storage.fullAfter = 2;
  const host = { caches: storage.asCaches, pageUrl };
  expect(await keepPackage(aPackage(), host)).toContain('Make room in it, or download the zip');
  expect(storage.entries.size).toBe(0);
  expect(await listPackages(host)).toEqual([]);
});

it('says what to do where there is no secure address', async () => {
  const host = { caches: undefined, pageUrl };
  expect(await keepPackage(aPackage(), host)).toMatch(/no secure address.*download the zip/);
  expect(await listPackages(host)).toEqual([]);
});

it.each<[string, Response]>([
  ['no JSON', new Response('<!doctype html>')],
  ['another id', Response.json({ id: '../x', title: 'T', fileName: 'f', bytes: 1, minutes: 1 })],
  ['a title of 300 characters', Response.json({ ...facts(), title: 'x'.repeat(300) })],
  ['a size in words', Response.json({ ...facts(), bytes: '1 kB' })],
  ['a list', Response.json([])],
])('does not list what says of itself %s', async (_, response) => {
  const { asCaches: caches, entries } = new ACacheStorage();
  await caches.open('');
  entries.set(`${folder}friend-request.json`, response);
  expect(await listPackages({ caches, pageUrl })).toEqual([]);
});

function facts() {
  return { id: 'friend-request', title: 'T', fileName: 'f.zip', bytes: 1, minutes: 1 };
}
