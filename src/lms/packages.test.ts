import { describe, expect, it } from 'vitest';
import { groupByCourse, loadPackages, readPackages } from './packages.ts';

const listUrl = 'https://trust.example/training/try/packages.json';
const sample = {
  id: 'everyone',
  title: 'Everyone',
  fileName: 'beyond-the-canteen-everyone-scorm2004-4th.zip',
  bytes: 412_345,
  launch: 'packages/scorm2004-4th/everyone/index.html',
  minutes: 45,
  scenarios: ['friend-request', 'after-the-shift'],
  standard: 'scorm2004-4th',
  standardLabel: 'SCORM 2004 (4th)',
};

it('reads a list, and resolves the launch page against it', () => {
  expect(readPackages([sample], listUrl)).toEqual({
    packages: [
      {
        id: 'everyone',
        title: 'Everyone',
        fileName: 'beyond-the-canteen-everyone-scorm2004-4th.zip',
        bytes: 412_345,
        minutes: 45,
        standard: 'scorm2004-4th',
        standardLabel: 'SCORM 2004 (4th)',
        scenarioCount: 2,
        launchUrl: 'https://trust.example/training/try/packages/scorm2004-4th/everyone/index.html',
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
  ['another standard', { ...sample, standard: 'aicc' }],
  ['no title', { ...sample, title: '' }],
  ['a size in words', { ...sample, bytes: '412 kB' }],
  ['null', null],
])('does not offer %s, and says so', (_, entry) => {
  const { packages, notice } = readPackages([sample, entry], listUrl);
  expect(packages).toHaveLength(1);
  expect(notice).toBe('1 of 2 packages in the list could not be understood and is not offered.');
});

it('takes a row without a standard for SCORM 1.2, and names a standard that is not named', () => {
  const { standard, standardLabel, ...older } = sample;
  const unnamed = { ...older, standard: 'cmi5' };
  const { packages } = readPackages([older, unnamed], listUrl);
  expect(packages.map((pkg) => [pkg.standard, pkg.standardLabel])).toEqual([
    ['scorm12', 'SCORM 1.2'],
    ['cmi5', 'cmi5'],
  ]);
});

it('passes over a package for a web server, which has nothing to launch', () => {
  const { packages, notice } = readPackages(
    [sample, { ...sample, standard: 'web', launch: null }],
    listUrl,
  );
  expect([packages.length, notice]).toEqual([1, '']);
});

it('puts the kinds of one course together, in the order of the list', () => {
  const { packages } = readPackages(
    [
      { ...sample, standard: 'scorm12' },
      { ...sample, id: 'managers', title: 'Managers' },
      { ...sample, standard: 'cmi5' },
    ],
    listUrl,
  );
  const courses = groupByCourse(packages).map(({ id, title, kinds }) => [
    id,
    title,
    kinds.map(({ standard }) => standard),
  ]);
  expect(courses).toEqual([
    ['everyone', 'Everyone', ['scorm12', 'cmi5']],
    ['managers', 'Managers', ['scorm2004-4th']],
  ]);
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
