import { expectScene } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { sceneAfter, shippedStory } from '../support/stories.ts';

test('somebody goes straight past what is announced to the question, without a request', async ({
  page,
}) => {
  const { story } = shippedStory('after-the-shift');
  await page.goto('/try/packages/scorm12/after-the-shift/index.html');
  await page.getByRole('link', { name: /^Start/ }).click();
  await expectScene(page, sceneAfter(story, '').title);
  await page.waitForLoadState('networkidle');

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = page.url();
  const note = page.getByRole('note', { name: 'Before you read on' });
  const past = note.getByRole('link', { name: 'Go straight to the question' });
  await past.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#choice-1')).toBeFocused();
  await expect(page.locator('#choice-1')).not.toBeChecked();
  await expect(page.locator('.app-choices legend')).toBeInViewport();
  expect(page.url()).toBe(address);
  expect(asked).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await expect(past).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(past).toBeVisible();
  await page.locator('#choice-1').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'What happens' })).toBeFocused();
  await expect(note).toBeVisible();
  await expect(past).toBeHidden();
});
