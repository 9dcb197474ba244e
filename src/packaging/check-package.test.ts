import { expect, test } from 'vitest';
import { aPackage } from './a-package.ts';
import { checkPackage } from './check-package.ts';
import { PackageError } from './package-files.ts';

const scorm12 = { standard: 'scorm12' };

test('a right package has no problems', async () => {
  expect(await checkPackage(await aPackage(), scorm12)).toEqual([]);
});

test('every kind of fault is found in one run, as plain data', async () => {
  const files = await aPackage({
    'index.html': '<script src="https://cdn.uk/a.js"></script>',
    'assets/player.js': null,
    'assets/player.js.map': '{}',
    'café.html': '<p>Hello</p>',
    'big.css': ' '.repeat(1_000_001),
  });
  const problems = await checkPackage(files, scorm12);
  expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
  expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'missing-file imsmanifest.xml',
    'unlisted-file assets/player.js.map',
    'unlisted-file café.html',
    'unlisted-file big.css',
    'file-type assets/player.js.map',
    'file-name café.html',
    'file-too-large big.css',
    'address-outside index.html',
  ]);
});

test('the size limit is inclusive, and can be set', async () => {
  const files = await aPackage();
  const largest = Math.max(...[...files.values()].map((bytes) => bytes.length));
  expect(await checkPackage(files, { ...scorm12, maxFileBytes: largest })).toEqual([]);
  expect(await checkPackage(files, { ...scorm12, maxFileBytes: largest - 1 })).toMatchObject([
    {
      rule: 'file-too-large',
      message: expect.stringMatching(/ is 23 kB. Expected at most 23 kB: make it smaller/),
    },
  ]);
});

test('an unknown standard is answered with those that exist', async () => {
  const check = checkPackage(await aPackage(), { standard: 'scorm13' });
  await expect(check).rejects.toThrow(PackageError);
  await expect(check).rejects.toThrow(
    'There is no standard called "scorm13". Expected one of: scorm12, scorm2004-4th, scorm2004-3rd, cmi5, web.',
  );
});
