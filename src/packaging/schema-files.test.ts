import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { toBytes } from './a-package.ts';
import { PackageError } from './package-files.ts';
import { isPublishedSchema, publishedSchemas } from './published-schemas.ts';
import { readSchemaFiles } from './schema-files.ts';

const { scorm12 } = publishedSchemas;

async function aFolder(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'schemas-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
  return folder;
}

test.each([
  ['scorm12', 4, 'imscp_rootv1p1p2.xsd', 'Copyright (2) 2001 IMS Global Learning Consortium'],
  ['scorm2004Third', 17, 'imsss_v1p0.xsd', 'Copyright © IMS Global Learning Consortium 1999-2007'],
  ['scorm2004Fourth', 17, 'imscp_v1p1.xsd', 'Copyright (2) 2004 IMS Global Learning Consortium'],
] as const)(
  'the schemas of %s are there, with the notices of IMS',
  async (id, count, name, notice) => {
    const schemas = await readSchemaFiles(publishedSchemas[id]);
    expect(schemas.size).toBe(count);
    expect(new TextDecoder().decode(schemas.get(name))).toContain(notice);
  },
);

test('every file that a schema brings in lies beside it', async () => {
  for (const set of Object.values(publishedSchemas)) {
    const schemas = await readSchemaFiles(set);
    const named = [...schemas.values()].flatMap((bytes) => {
      const text = new TextDecoder()
        .decode(bytes)
        .replace(/<xs:documentation>[\s\S]*?<\/xs:documentation>/g, '');
      const imports = text.matchAll(/(?:import|include)\s[^>]*schemaLocation\s*=\s*"([^"]+)"/g);
      return [...imports].map(([, file]) => file);
    });
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((file) => !schemas.has(file ?? ''))).toEqual([]);
  }
});

test('a schema that has lost its notice is refused, by name', async () => {
  const schemas = await readSchemaFiles(scorm12);
  const text = new TextDecoder().decode(schemas.get('imscp_rootv1p1p2.xsd'));
  schemas.set('imscp_rootv1p1p2.xsd', toBytes(text.replace(/<!-- Copyright.*-->/, '')));
  const read = readSchemaFiles(scorm12, await aFolder(schemas));
  await expect(read).rejects.toThrow(PackageError);
  await expect(read).rejects.toThrow(/imscp_rootv1p1p2.xsd in .* is not the published file/);
});

test('a missing schema is named, with what to do', async () => {
  const schemas = await readSchemaFiles(scorm12);
  schemas.delete('ims_xml.xsd');
  const read = readSchemaFiles(scorm12, await aFolder(schemas));
  await expect(read).rejects.toThrow(/ims_xml.xsd is missing from .* Run npm ci/);
});

test.each(['other.xsd', 'toString', '__proto__'])('%s is no published schema', async (name) => {
  expect(await isPublishedSchema(scorm12, name, toBytes('x'))).toBe(false);
});
