import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { toBytes } from './a-package.ts';
import { PackageError } from './package-files.ts';
import { isPublishedSchema, readScorm12SchemaFiles } from './schema-files.ts';

async function aFolder(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'schemas-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  return folder;
}

test('the four schemas are there, with the notices of IMS', async () => {
  const schemas = await readScorm12SchemaFiles();
  expect([...schemas.keys()]).toEqual([
    'adlcp_rootv1p2.xsd',
    'ims_xml.xsd',
    'imscp_rootv1p1p2.xsd',
    'imsmd_rootv1p2p1.xsd',
  ]);
  const text = new TextDecoder().decode(schemas.get('imscp_rootv1p1p2.xsd'));
  expect(text).toContain('Copyright (2) 2001 IMS Global Learning Consortium');
});

test('a schema that has lost its notice is refused, by name', async () => {
  const schemas = await readScorm12SchemaFiles();
  const text = new TextDecoder().decode(schemas.get('imscp_rootv1p1p2.xsd'));
  schemas.set('imscp_rootv1p1p2.xsd', toBytes(text.replace(/<!-- Copyright.*-->/, '')));
  const read = readScorm12SchemaFiles(await aFolder(schemas));
  await expect(read).rejects.toThrow(PackageError);
  await expect(read).rejects.toThrow(/imscp_rootv1p1p2.xsd in .* is not the published file/);
});

test('a missing schema is named, with what to do', async () => {
  const schemas = await readScorm12SchemaFiles();
  schemas.delete('ims_xml.xsd');
  const read = readScorm12SchemaFiles(await aFolder(schemas));
  await expect(read).rejects.toThrow(/ims_xml.xsd is missing from .* Run npm ci/);
});

test.each(['other.xsd', 'toString', '__proto__'])('%s is no published schema', (name) => {
  expect(isPublishedSchema(name, toBytes('x'))).toBe(false);
});
