import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../bin/find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'canteen-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

function putCommand(name: string, exitCode: number): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(file, 0o755);
  return file;
}

// A shell script stands in for a browser, which Windows would not run.
describe.skipIf(process.platform === 'win32')('findBrowser', () => {
  it('takes the file that CHROME_PATH names before all others', async () => {
    const named = putCommand('my-own-browser', 0);
    putCommand('chromium', 0);
    const found = await findBrowser({ env: { CHROME_PATH: named, PATH: folder } });
    expect(found).toMatchObject({ executablePath: named, from: 'CHROME_PATH' });
    expect(found.args).toContain('--no-sandbox');
  });

  it('says so when CHROME_PATH names no file', async () => {
    await expect(findBrowser({ env: { CHROME_PATH: '/no/such', PATH: folder } })).rejects.toThrow(
      /^CHROME_PATH names \/no\/such, and there is no such file: .*\.$/,
    );
  });

  it('passes over a command that only says how to install a browser', async () => {
    putCommand('google-chrome', 1);
    const real = putCommand('chromium', 0);
    const found = await findBrowser({ env: { PATH: folder }, platform: 'linux' });
    expect(found.executablePath).toBe(real);
  });

  it('says in one sentence what to install when there is none', async () => {
    const env = { PATH: '/nowhere', CANTEEN_BROWSER: 'installed' };
    await expect(findBrowser({ env, platform: 'linux' })).rejects.toThrow(
      /^No browser was found to test in: install Google Chrome, .* CHROME_PATH to the file of one\.$/,
    );
  });

  it('names the places there are when asked for another', async () => {
    await expect(findBrowser({ env: { CANTEEN_BROWSER: 'attic' } })).rejects.toThrow(
      'CANTEEN_BROWSER is "attic", expected one of installed, playwright, npm.',
    );
  });
});
