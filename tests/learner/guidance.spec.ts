import { expect, test } from '../support/site.ts';

const course = '/try/packages/scorm12/everyone/index.html';

test('a learner opens a page of guidance beside the course, and reads on from there', async ({
  page,
}) => {
  await page.goto(course);
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'When something goes wrong' }).click();
  const guide = await opening;
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('When something goes wrong');
  await expect(guide.getByRole('heading', { name: '1. Remove' })).toBeVisible();
  await guide.getByRole('link', { name: 'Sources' }).click();
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Sources');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beyond the Canteen: everyone');
});

test('guidance is there without scripts, from the start page and from the debrief', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(course);
  await expect(page.getByRole('link', { name: 'Speaking up' })).toHaveAttribute(
    'href',
    'guidance/speaking-up.html',
  );
  await page.goto(course.replace('index.html', 'read/friend-request.html'));
  await page.getByRole('link', { name: 'one account or two' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One account or two');
  await page.getByRole('navigation').getByRole('link', { name: 'Speaking up' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Speaking up');
  await context.close();
});
