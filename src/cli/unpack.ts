import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltPackage } from '../packaging/index.ts';

/**
 * Writes packages out as folders. What several of them hold, such as the player, is on the disk once:
 * a thousand scenarios in four kinds would be gigabytes of the same files.
 */
export function createUnpacker(): (built: Pick<BuiltPackage, 'files'>, folder: string) => void {
  const written = new Map<string, string>();
  return ({ files }, folder) => {
    for (const [path, bytes] of files) {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      const content = createHash('sha256').update(bytes).digest('base64');
      const first = written.get(content);
      if (first !== undefined && link(first, full)) continue;
      writeFileSync(full, bytes);
      written.set(content, full);
    }
  };
}

/** False where the file system has no links, or no more for this file. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
