import { defineConfig } from '@playwright/test';

/** For work on this room alone; the project's own configuration finds a browser by itself. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.playwright.ts',
  outputDir: '../../../test-results/lms',
  workers: 1,
  use: {
    launchOptions: {
      executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
});
