import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readMapStyle } from './map-style.ts';

const folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('canteen map', { timeout: 60_000 }, () => {
  it('writes a picture and a list of each scenario that is named', () => {
    const out = join(folder, 'maps');
    const args = ['bin/canteen.mjs', 'map', 'friend-request', '--out', out];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain(`1 map in ${out}.`);
    expect(readdirSync(out).sort()).toEqual(['friend-request.md', 'friend-request.svg']);
    const svg = readFileSync(join(out, 'friend-request.svg'), 'utf8');
    expect(svg).toContain('<title>Map of A friend request from a patient</title>');
    expect(svg).toMatch(/<style>[^<]*--colour-surface:\s?#fff/);
    const list = readFileSync(join(out, 'friend-request.md'), 'utf8');
    expect(list).toMatch(/^# Map of A friend request from a patient\n\n- <a id="map-/);
  });

  it('says which scenarios there are when one is not', () => {
    const args = ['bin/canteen.mjs', 'map', 'frend-request', '--out', join(folder, 'none')];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/Did you mean "friend-request"\?/);
  });
});

it('gives a map in a file every colour that its rules name, and nothing to fetch', () => {
  const style = readMapStyle();
  const defined = new Set([...style.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const used = [...style.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
  expect(style).not.toMatch(/url\(|@import|https?:/);
});
