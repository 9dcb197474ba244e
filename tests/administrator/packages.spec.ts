import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { listCourses, loadLibrary } from '../../src/library/index.ts';
import { expect, test } from '../support/site.ts';

const courses = listCourses(loadLibrary(process.cwd()));

test('an administrator downloads a zip for every pathway, and the LMS plays it', async ({
  page,
}) => {
  await page.goto('/packages/');
  for (const course of courses) {
    const waiting = page.waitForEvent('download');
    await page
      .getByRole('link', { name: new RegExp(`^Download ${escapePattern(course.title)} `) })
      .click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`beyond-the-canteen-${course.id}-scorm12.zip`);
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    expect(Object.keys(files)).toContain('index.html');
  }
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

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
