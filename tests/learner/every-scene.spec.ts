import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { expectScene, fillActivity } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { keptAfter, sceneAfter, shippedStories } from '../support/stories.ts';

const sizes = [
  { width: 320, height: 800, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
] as const;

for (const shipped of shippedStories) {
  for (const { width, height, colorScheme } of sizes) {
    test.describe(`${shipped.story.id} at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme });

      test('every scene, consequence, activity and ending is accessible', async ({ page }) => {
        test.setTimeout(240_000);
        const { story, paths } = shipped;
        const address = `/try/packages/scorm12/${story.id}/index.html`;
        for (const path of paths.values()) {
          const scene = sceneAfter(story, path);
          await page.goto('/guidance/sources/');
          await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
            `beyond-the-canteen:${story.id}`,
            keptAfter(shipped, path),
          ] as const);
          await page.goto(`${address}#/${story.id}`);
          await expectScene(page, scene.title);
          await expectGoodPage(page, scene.title);
          if (scene.choices.length > 0) {
            await page.locator('input[name="choice"]').first().check();
            await page.getByRole('button', { name: 'Continue' }).click();
            await expect(page.getByRole('heading', { name: 'What happens' })).toBeFocused();
            await expectGoodPage(page, scene.title);
          } else if (scene.activity) {
            await expect(page.getByRole('button', { name: 'Compare' })).toBeVisible();
            await expectGoodPage(page, scene.title);
            await fillActivity(page);
            await page.getByRole('button', { name: 'Compare' }).click();
            await expect(page.locator('.app-review__title')).toBeFocused();
            await expectGoodPage(page, scene.title);
          } else if (scene.kind === 'ending') {
            await expect(page.getByRole('heading', { name: 'Debrief' })).toBeVisible();
            for (const summary of await page.locator('summary').all()) await summary.click();
            await expectGoodPage(page, scene.title);
          }
        }
      });
    });
  }
}

async function expectGoodPage(page: Page, title: string): Promise<void> {
  // A pointer left where a button was may rest on a link, which loses its underline for it.
  await page.mouse.move(0, 0);
  await expectNoAxeViolations(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `sideways scroll at "${title}"`).toBeLessThanOrEqual(0);
  const levels = await page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName.slice(1))),
    );
  expect(levels[0], `first heading at "${title}"`).toBe(1);
  for (const [index, level] of levels.entries()) {
    expect(level - (levels[index - 1] ?? level), `headings at "${title}"`).toBeLessThanOrEqual(1);
  }
}
