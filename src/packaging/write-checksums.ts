import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes `SHA256SUMS` into a folder of packages, a line for each that lies there, in the form that
 * `sha256sum --check` reads: 64 hexadecimal digits, two spaces, the file's name. Returns its path.
 */
export async function writeChecksums(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) =>
    /^beyond-the-canteen-[a-z0-9-]+\.zip$/.test(name),
  );
  names.sort((a, b) => (a < b ? -1 : 1));
  const lines = names.map(async (name) => {
    const hash = createHash('sha256').update(await readFile(join(folder, name)));
    return `${hash.digest('hex')}  ${name}\n`;
  });
  const path = join(folder, 'SHA256SUMS');
  await writeFile(path, (await Promise.all(lines)).join(''));
  return path;
}
