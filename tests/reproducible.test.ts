import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('packages are the same, byte for byte, from another folder and in another time zone', () => {
  const here = fingerprintPackages(root, 'Europe/London', 'here');
  const copy = join(folder, 'a copy elsewhere');
  for (const name of ['bin', 'content', 'public', 'scenarios', 'src']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  for (const name of ['package.json', 'svelte.config.js', 'tsconfig.json']) {
    cpSync(join(root, name), join(copy, name));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  expect(here).toHaveLength(5);
  expect(fingerprintPackages(copy, 'Pacific/Auckland', 'there')).toEqual(here);
}, 240_000);

/** A line for each kind of package: its hash and its name. */
function fingerprintPackages(project: string, zone: string, out: string): string[] {
  const target = join(folder, out);
  const args = ['bin/canteen.mjs', 'package', '--pathway', 'friend-request', '--out', target];
  execFileSync(process.execPath, args, { cwd: project, env: { ...process.env, TZ: zone } });
  return readFileSync(join(target, 'SHA256SUMS'), 'utf8').trim().split('\n');
}
