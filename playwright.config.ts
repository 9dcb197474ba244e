import { defineConfig } from '@playwright/test';
import { findBrowser } from './bin/find-browser.mjs';

const { executablePath, args, env } = await findBrowser();

/** Each worker serves the built site itself; see `tests/support/site.ts`. */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: [
    ['list'],
    [
      'json',
      { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'test-results/browser.json' },
    ],
  ],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args, env: { ...knownEnv(), ...env } },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'off',
  },
});

function knownEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
