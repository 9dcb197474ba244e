import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '../library/index.ts';
import type { BuiltPlayer } from './build-player.ts';
import { buildRenderer } from './build-renderer.ts';
import { fileType } from './file-names.ts';
import { hashBytes } from './hash-bytes.ts';
import { nodeTools } from './node-tools.ts';
import { type PackageFiles, sortPaths } from './package-files.ts';
import { readPlayerFiles } from './player-files.ts';
import type { PartRole, PlayerParts } from './player-parts.ts';
import { publishedSchemas } from './published-schemas.ts';
import { scorm12 } from './scorm12.ts';

/**
 * Writes into a folder what the studio makes SCORM 1.2 packages from: each file as it is in the packages
 * of this build, the script that renders pages, and `parts.json`. No story is in it. The probe is not
 * either: its one line is in the code that adds it.
 */
export async function writePlayerParts(
  library: Library,
  player: BuiltPlayer,
  { version, folder }: { version: string; folder: string },
): Promise<PlayerParts> {
  const own = await readPlayerFiles(library, player, scorm12);
  const schemas = await nodeTools.readSchemas(publishedSchemas.scorm12);
  const renderer = await buildRenderer(library.root);
  const files = new Map([...own.files, ...schemas]);
  const parts: PlayerParts = {
    format: 1,
    version,
    script: own.script,
    preload: [...own.preload],
    styles: [...own.styles],
    renderer: renderer.fileName,
    files: await listParts(files),
  };
  const text = new TextEncoder();
  files.set(renderer.fileName, text.encode(renderer.code));
  files.set('parts.json', text.encode(`${JSON.stringify(parts, null, 2)}\n`));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return parts;
}

function listParts(files: PackageFiles): Promise<PlayerParts['files']> {
  const listed = sortPaths(files.keys(), '').map(async (path) => {
    const bytes = files.get(path) ?? new Uint8Array();
    const sha256 = (await hashBytes(bytes)) ?? '';
    return { path, bytes: bytes.length, sha256, role: roleOf(path) };
  });
  return Promise.all(listed);
}

function roleOf(path: string): PartRole {
  if (path.startsWith('guidance/')) return 'guidance';
  return roles[fileType(path)] ?? 'asset';
}

const roles: Readonly<Record<string, PartRole>> = {
  js: 'script',
  css: 'style',
  xsd: 'schema',
};
