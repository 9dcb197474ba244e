import { expect, test } from 'vitest';
import { aPackage } from './a-package.ts';
import { checkWebPackage } from './check-web-package.ts';

test('a right package has no problems', async () => {
  expect(checkWebPackage(await aPackage({}, 'web'))).toEqual([]);
});

test('one that an LMS would take for its own, or that nobody is told about, is reported', async () => {
  const files = new Map([
    ...(await aPackage({ 'cmi5.xml': '', 'index.html': null, 'README.txt': null }, 'web')),
  ]);
  expect(checkWebPackage(files).map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'launch-file index.html',
    'read-me-missing README.txt',
    'manifest-unexpected cmi5.xml',
  ]);
});
