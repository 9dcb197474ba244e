import { expect, test } from '../support/site.ts';
import { asShown, shippedStories, shippedStory } from '../support/stories.ts';

test.use({ javaScriptEnabled: false });

for (const { story } of shippedStories) {
  test(`${story.id} can be read from its first scene to its endings`, async ({ page }) => {
    await page.goto(`/scenarios/${story.id}/`);
    for (const scene of story.scenes.filter(({ kind }) => kind !== 'junction')) {
      const section = page.locator(`[id="${scene.id}"]`);
      await expect(section.getByRole('heading', { level: 2 })).toBeVisible();
      for (const choice of scene.choices) {
        const link = section.getByRole('link', { name: asShown(choice.text) });
        const href = await link.getAttribute('href');
        expect(
          await page.locator(`[id="${href?.slice(1)}"]`).count(),
          `${choice.text} → ${href}`,
        ).toBe(1);
      }
    }
    await expect(page.getByRole('heading', { name: 'Debrief' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'In your organisation' })).toBeVisible();
  });
}

test('a package shows its start page, and a page to read for each scenario', async ({ page }) => {
  await page.goto('/try/packages/scorm12/everyone/index.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'JavaScript is switched off' })).toBeVisible();
  const { story } = shippedStory('friend-request');
  await page
    .locator('noscript')
    .getByRole('link', { name: asShown(story.title) })
    .click();
  await expect(page.locator(`[id="${story.start}"]`)).toBeVisible();
});

test('on paper there are words and no buttons', async ({ page }) => {
  await page.goto('/scenarios/friend-request/transcript/');
  await page.emulateMedia({ media: 'print' });
  for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
