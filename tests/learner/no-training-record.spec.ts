import { putLms } from '../support/own-lms.ts';
import { expectScene, playSteps } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { sceneAfter, shippedStory } from '../support/stories.ts';

const address = '/try/packages/scorm12/friend-request/index.html';
const shipped = shippedStory('friend-request');
const { story } = shipped;
const [first] = story.scenes;
const step = first?.choices[0]?.key ?? 'a';

test('without an LMS the learner is told, and the place is kept until the window is closed', async ({
  page,
  context,
}) => {
  await page.goto(address);
  const notice = page.getByRole('heading', {
    name: 'This copy is not connected to a training record',
  });
  await expect(notice).toBeVisible();
  await page.getByRole('link', { name: /^Start/ }).click();
  await playSteps(page, story, step);
  await expectScene(page, sceneAfter(story, step).title);
  await page.reload();
  await expectScene(page, sceneAfter(story, step).title);
  const next = await context.newPage();
  await next.goto(address);
  await expect(next.getByRole('heading', { name: 'Where you stand' })).toBeVisible();
  await expect(next.getByText('Carry on')).toBeHidden();
});

test('where the browser refuses storage, everything works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await page.goto(address);
  await page.getByRole('link', { name: /^Start/ }).click();
  await playSteps(page, story, step);
  await expectScene(page, sceneAfter(story, step).title);
});

for (const kept of ['%%%', '{"a":1}', 'bc1.9.x', '1|abc|def', 'bc1.2.friend-request~~~0b8hpfg']) {
  test(`"${kept}" in place of resume data starts afresh, with a word about it`, async ({
    page,
  }) => {
    await page.goto('/guidance/sources/');
    await page.evaluate(
      (text) => sessionStorage.setItem('beyond-the-canteen:friend-request', text),
      kept,
    );
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'Your place could not be read' })).toBeVisible();
    await page.getByRole('link', { name: /^Start/ }).click();
    await expectScene(page, first?.title ?? '');
  });
}

test.describe('when a part of the story does not arrive', () => {
  test.use({ expectedTroubles: [/story\.later|Failed to load resource|ERR_FAILED/] });

  test('the decision stays open, the learner is told, and trying again works', async ({ page }) => {
    await page.route(/story\.later/, (route) => route.abort());
    await page.goto(address);
    await page.getByRole('link', { name: /^Start/ }).click();
    await expectScene(page, first?.title ?? '');
    await page.locator(`input[name="choice"][value="${step}"]`).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(
      page.getByRole('heading', { name: 'The next part has not arrived' }),
    ).toBeVisible();
    await page.unroute(/story\.later/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'The next part has not arrived' })).toBeHidden();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: 'What happens' })).toBeFocused();
  });
});

test.describe('when the part that keeps the record does not arrive', () => {
  test.use({ expectedTroubles: [/session-|Failed to load resource|ERR_FAILED/] });

  test('it is asked for again until it is there', async ({ page }) => {
    await putLms(page);
    await page.route(/\/session-/, (route) => route.abort());
    await page.goto(address);
    await expect(page.getByText('Opening your training record')).toBeVisible();
    await page.unroute(/\/session-/);
    await expect(page.getByText('Saved to your training record')).toBeVisible({ timeout: 15_000 });
  });
});
