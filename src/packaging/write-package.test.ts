import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { toBytes } from './a-package.ts';
import { PackageError } from './package-files.ts';
import { writePackage } from './write-package.ts';

const built = { fileName: 'a.zip', zip: toBytes('new'), problems: [] };

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'packages-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('writes into a folder that it makes, and leaves nothing else there', async () => {
  const folder = join(await aFolder(), 'one/two');
  expect(await writePackage(built, folder)).toBe(join(folder, 'a.zip'));
  expect(await readdir(folder)).toEqual(['a.zip']);
  expect(await readFile(join(folder, 'a.zip'), 'utf8')).toBe('new');
});

test('replaces an older package', async () => {
  const folder = await aFolder();
  await writeFile(join(folder, 'a.zip'), 'an older and longer one');
  await writePackage(built, folder);
  expect(await readFile(join(folder, 'a.zip'), 'utf8')).toBe('new');
});

test('a package with problems is not written', async () => {
  const folder = await aFolder();
  const problem = {
    rule: 'source-map',
    file: 'a.js',
    message: 'a.js names a source map.',
  } as const;
  const write = writePackage({ ...built, problems: [problem] }, folder);
  await expect(write).rejects.toThrow(
    'a.zip was not written, because it would not work:\na.js names a source map.',
  );
  await expect(write).rejects.toMatchObject({ name: 'PackageError', problems: [problem] });
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that is a file is named', async () => {
  const folder = join(await aFolder(), 'file');
  await writeFile(folder, '');
  const write = writePackage(built, folder);
  await expect(write).rejects.toThrow(PackageError);
  await expect(write).rejects.toThrow(/a.zip could not be written to .*file .* Choose a folder/);
});

test('nothing half-written is left where the zip cannot take its place', async () => {
  const folder = await aFolder();
  await mkdir(join(folder, 'a.zip'));
  await expect(writePackage(built, folder)).rejects.toThrow(/could not be written/);
  expect(await readdir(folder)).toEqual(['a.zip']);
});
