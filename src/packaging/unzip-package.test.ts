import { expect, test } from 'vitest';
import { toBytes } from './a-package.ts';
import { PackageError } from './package-files.ts';
import { unzipPackage } from './unzip-package.ts';
import { zipInOrder } from './zip-package.ts';

test('the order of the zip is kept', () => {
  const files = new Map([
    ['b.js', toBytes('b')],
    ['imsmanifest.xml', toBytes('m')],
    ['a.js', toBytes('')],
  ]);
  expect([...unzipPackage(zipInOrder(files, [...files.keys()]))]).toEqual([...files]);
});

test.each([
  ['nothing', new Uint8Array()],
  ['a text', toBytes('This is not a zip.')],
])('%s is not a zip', (_, bytes) => {
  expect(() => unzipPackage(bytes)).toThrow(PackageError);
  expect(() => unzipPackage(bytes)).toThrow(/is not a zip that can be read/);
});

test('a name that occurs twice is refused', () => {
  const files = new Map([
    ['a.js', toBytes('one')],
    ['b.js', toBytes('two')],
  ]);
  const zip = zipInOrder(files, [...files.keys()]);
  const renamed = new TextDecoder('latin1').decode(zip).replaceAll('b.js', 'a.js');
  const bytes = Uint8Array.from(renamed, (letter) => letter.charCodeAt(0));
  expect(() => unzipPackage(bytes)).toThrow(/holds "a.js" twice/);
});
