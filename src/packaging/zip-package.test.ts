import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { someFiles, toBytes } from './a-package.ts';
import { buildPackage } from './build-package.ts';
import { PackageError } from './package-files.ts';
import { unzipPackage } from './unzip-package.ts';
import { zipPackage } from './zip-package.ts';

const filesOf = (...paths: string[]) => new Map(paths.map((path) => [path, toBytes(path)]));

test('the manifest is first, then the rest by code unit, without folders', () => {
  const zip = zipPackage(filesOf('b/a.js', 'imsmanifest.xml', 'a.css', 'Z.html', 'b.js', 'a-b.js'));
  expect([...unzipPackage(zip).keys()]).toEqual([
    'imsmanifest.xml',
    'Z.html',
    'a-b.js',
    'a.css',
    'b.js',
    'b/a.js',
  ]);
  expect(new TextDecoder().decode(zip.subarray(30, 45))).toBe('imsmanifest.xml');
});

test('another manifest can be first', () => {
  expect([...unzipPackage(zipPackage(filesOf('a.js', 'cmi5.xml'), 'cmi5.xml')).keys()]).toEqual([
    'cmi5.xml',
    'a.js',
  ]);
});

test('the bytes come back as they were', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * index) % 251);
  const files = new Map([
    ['imsmanifest.xml', toBytes('')],
    ['a.woff2', bytes],
  ]);
  expect(unzipPackage(zipPackage(files))).toEqual(files);
});

test('every entry is deflated and has the one fixed date', () => {
  const zip = zipPackage(filesOf('imsmanifest.xml', 'a.css'));
  const view = new DataView(zip.buffer, zip.byteOffset);
  // Local file header: method at 8, time at 10, date at 12. 1 January 2020 is (40 << 9 | 1 << 5 | 1).
  expect([view.getUint16(8, true), view.getUint16(10, true), view.getUint16(12, true)]).toEqual([
    8, 0, 0x5021,
  ]);
});

test('unsafe names are all refused in one error', () => {
  const zip = () => zipPackage(filesOf('imsmanifest.xml', 'café.html', 'a b.html', 'ok.js'));
  expect(zip).toThrow(PackageError);
  expect(zip).toThrow(/"café.html" contains "é"[\s\S]*"a b.html" contains " "/);
});

test('a name that JavaScript would move to the front is refused', () => {
  expect(() => zipPackage(filesOf('imsmanifest.xml', '404'))).toThrow(/"404" has no extension/);
});

describe('the same bytes', () => {
  const request = {
    standard: 'scorm12',
    pathway: { id: 'everyone', title: 'For everyone', summary: 'For all staff.' },
    version: '1.0.0',
    resumeChars: 100,
  } as const;

  test('from the same files in another order', async () => {
    const files = someFiles();
    const one = await buildPackage({ ...request, files });
    const two = await buildPackage({ ...request, files: new Map([...files].reverse()) });
    expect(two.zip).toEqual(one.zip);
  });

  test.each([
    ['Pacific/Auckland', 'sv_SE.UTF-8', process.cwd()],
    ['America/New_York', 'tr_TR.UTF-8', tmpdir()],
    ['Australia/Eucla', 'C', '/'],
  ])('in %s, in %s, started in %s', { timeout: 60_000 }, async (zone, locale, folder) => {
    const here = await buildPackage({ ...request, files: someFiles() });
    expect(await buildElsewhere({ zone, locale, folder })).toEqual({
      zone,
      sha256: createHash('sha256').update(here.zip).digest('hex'),
    });
  });

  async function buildElsewhere(place: { zone: string; locale: string; folder: string }) {
    const program = `
      import { createHash } from 'node:crypto';
      import { someFiles } from ${JSON.stringify(new URL('./a-package.ts', import.meta.url).href)};
      import { buildPackage } from ${JSON.stringify(new URL('./build-package.ts', import.meta.url).href)};
      const { zip } = await buildPackage({ ...${JSON.stringify(request)}, files: someFiles() });
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      console.log(JSON.stringify({ zone: timeZone, sha256: createHash('sha256').update(zip).digest('hex') }));`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', program],
      { cwd: place.folder, env: { ...process.env, TZ: place.zone, LC_ALL: place.locale } },
    );
    return JSON.parse(stdout) as unknown;
  }
});
