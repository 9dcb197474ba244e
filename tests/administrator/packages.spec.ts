import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { serveSite } from '../../bin/serve-site.mjs';
import { listCourses, loadLibrary } from '../../src/library/index.ts';
import { expect, test } from '../support/site.ts';
import { watchContext } from '../support/watch-context.ts';

const courses = listCourses(loadLibrary(process.cwd()));
const kinds = [
  ['SCORM 1.2', 'scorm12', 'imsmanifest.xml'],
  ['SCORM 2004 4th Edition', 'scorm2004-4th', 'imsmanifest.xml'],
  ['SCORM 2004 3rd Edition', 'scorm2004-3rd', 'imsmanifest.xml'],
  ['cmi5', 'cmi5', 'cmi5.xml'],
  ['Web server', 'web', 'index.html'],
] as const;

test('an administrator downloads a zip of each kind for every pathway, and can check it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const course of courses) {
    // Chromium stops after ten downloads from one page.
    await page.goto('/packages/');
    for (const [label, id, first] of kinds) {
      const waiting = page.waitForEvent('download');
      const name = new RegExp(`^Download ${escapePattern(`${course.title} for ${label}`)}`);
      await page.getByRole('link', { name }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe(`beyond-the-canteen-${course.id}-${id}.zip`);
      const files = unzipSync(readFileSync(await download.path()));
      expect(Object.keys(files)[0]).toBe(first);
      expect(Object.keys(files)).toContain('index.html');
    }
  }
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'SHA256SUMS' }).click();
  const sums = readFileSync(await (await waiting).path(), 'utf8');
  expect(sums.match(/^[0-9a-f]{64} {2}beyond-the-canteen-\S+\.zip$/gm)).toHaveLength(
    courses.length * kinds.length,
  );
});

test('the package makes no call that a strict LMS refuses', async ({ page }) => {
  await page.goto('/try/');
  await page.getByRole('button', { name: /^Launch/ }).click();
  const player = page.frameLocator('iframe');
  await player
    .getByRole('link', { name: /^Start/ })
    .first()
    .click();
  await player.locator('input[name="choice"]').first().check();
  await player.getByRole('button', { name: 'Continue' }).click();
  await expect(player.getByText('Saved to your training record')).toBeVisible();
  await expect(page.getByText('no errors')).toBeVisible();
  await player.getByRole('button', { name: 'Save and exit' }).click();
  await expect(player.getByRole('heading', { name: 'Your place is saved' })).toBeFocused();
});

test.describe('wherever the package is put', () => {
  const root = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  const dist = process.env['CANTEEN_SITE_ROOT'] ?? 'dist';
  const built = join(dist, 'try/packages/scorm12/everyone');
  const folders = ['with spaces', 'a+b', 'Prüfung & 50%', 'plain'];

  test.beforeAll(() => {
    for (const folder of folders) cpSync(built, join(root, folder), { recursive: true });
  });
  test.afterAll(() => rmSync(root, { recursive: true, force: true }));

  for (const folder of folders) {
    test(`it plays from a folder called "${folder}"`, async ({ browser }) => {
      const site = await serveSite({ root });
      const context = await browser.newContext();
      const { troubles } = watchContext(context, site.url);
      const page = await context.newPage();
      const missing: string[] = [];
      page.on('response', (response) => {
        if (!response.ok()) missing.push(response.url());
      });
      await page.goto(`${site.url}${encodeURI(folder)}/index.html`);
      await page
        .getByRole('link', { name: /^Start/ })
        .first()
        .click();
      await page.locator('input[name="choice"]').first().check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await expect(page.locator('#app-stuck')).toHaveCount(0);
      expect([...missing, ...troubles]).toEqual([]);
      await context.close();
      await site.close();
    });
  }

  test('the package for a web server plays there, and promises no record', async ({ browser }) => {
    const zip = readFileSync(join(dist, 'packages/beyond-the-canteen-everyone-web.zip'));
    for (const [path, bytes] of Object.entries(unzipSync(zip))) {
      const full = join(root, 'web', path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, bytes);
    }
    const site = await serveSite({ root });
    const context = await browser.newContext();
    const { troubles } = watchContext(context, site.url);
    const page = await context.newPage();
    await page.goto(`${site.url}web/`);
    await expect(page.getByText('Kept in this browser only')).toBeVisible();
    await expect(page.getByText(/training record/)).toHaveCount(0);
    await page
      .getByRole('link', { name: /^Start/ })
      .first()
      .click();
    await expect(page.locator('input[name="choice"]').first()).toBeVisible();
    expect(troubles).toEqual([]);
    await context.close();
    await site.close();
  });

  test('opened from a folder, where browsers run no modules, it says what is wrong', async ({
    browser,
  }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(root, 'plain/index.html')).href);
    const notice = page.getByRole('complementary', { name: 'Nothing happens yet' });
    await expect(notice).toBeVisible({ timeout: 10_000 });
    await expect(notice).toContainText('opened from a folder on a computer');
    await notice.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await context.close();
  });
});

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
