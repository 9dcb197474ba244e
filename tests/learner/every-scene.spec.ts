import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { expectScene, fillActivity } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { keptAfter, sceneAfter, shippedStories } from '../support/stories.ts';

const small = { width: 320, height: 800 };
const wide = { width: 1280, height: 900 };
/** What another width or colour scheme can change. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size'];

for (const shipped of shippedStories) {
  test(`every scene, consequence, activity and ending of ${shipped.story.id} is accessible`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const { story, paths } = shipped;
    const folder = `/try/packages/scorm12/${story.id}/`;
    for (const path of paths.values()) {
      const scene = sceneAfter(story, path);
      // A page without scripts: nothing writes over what is put there.
      await page.goto(`${folder}guidance/about.html`);
      await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
        `beyond-the-canteen:${story.id}`,
        keptAfter(shipped, path),
      ] as const);
      await page.goto(`${folder}index.html#/${story.id}`);
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
}

/** At 320 px in the dark, and at 1280 px in the light. */
async function expectGoodPage(page: Page, title: string): Promise<void> {
  // A pointer left where a button was may rest on a link, which loses its underline for it.
  await page.mouse.move(0, 0);
  await page.setViewportSize(small);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page, title);
  await expectHeadingsInOrder(page, title);
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoAxeViolations(page, { rules: rulesOfLooks });
  await expectNoSidewaysScroll(page, title);
}

async function expectNoSidewaysScroll(page: Page, title: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `sideways scroll at "${title}"`).toBeLessThanOrEqual(0);
}

async function expectHeadingsInOrder(page: Page, title: string): Promise<void> {
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
