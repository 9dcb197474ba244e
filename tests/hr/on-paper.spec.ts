import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { expect, test } from '../support/site.ts';

test('HR prints a booklet of a pathway: contents, numbers to leaf by, choices before what they lead to', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto('/booklets/');
  await expectNoAxeViolations(page);
  const card = page.getByRole('listitem').filter({ hasText: 'Beyond the Canteen: everyone' });
  await expect(card).toContainText(
    /7 scenarios, \d+ scenes with their endings, .*about \d+ pages of A4/,
  );
  await page.getByRole('link', { name: 'Beyond the Canteen: everyone' }).click();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('listitem').first()).toHaveText(
    /A friend request from a patient\s+scenes 1 to \d+/,
  );
  // Pages of guidance are found by the letters that the contents name.
  await expect(contents.getByRole('listitem').last()).toHaveText(/Accessibility\s+page [B-Z]/);
  const named = await contents.getByText(/^page [A-Z]$/).allTextContents();
  const headed = await page.locator('.app-guide .app-document__number').allTextContents();
  expect(headed.length).toBeGreaterThan(3);
  expect(named).toEqual(headed.map((letter) => `page ${letter}`));
  await contents.getByRole('link', { name: 'After a hard shift' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'After a hard shift' }),
  ).toBeInViewport();
  await expect(
    page.getByText('This is learning material, not legal advice.').first(),
  ).toBeVisible();

  // A group decides before it reads on: the choices alone, then what each leads to.
  const scene = page.locator('#friend-request .app-document__scene').first();
  await expect(scene.getByRole('heading', { level: 4 })).toHaveText([
    'What do you do?',
    'What each choice leads to',
  ]);
  const [choices, outcomes] = await scene.getByRole('list').all();
  await expect(choices?.getByRole('listitem') ?? scene).toHaveCount(4);
  await expect(outcomes?.getByRole('listitem') ?? scene).toHaveCount(4);
  await expect(choices ?? scene).not.toContainText('Goes on to');
  await expect(outcomes?.getByText('Recommended') ?? scene).toHaveCount(1);
  await expect(page.getByText('follow the link')).toHaveCount(0);

  // Every place that a choice names is there, under the number that it names.
  const wrong = await page.locator('.app-booklet .app-document__onward a').evaluateAll((links) =>
    links.flatMap((link) => {
      const target = document.querySelector(
        CSS.escape(link.getAttribute('href') ?? '').replace(/^\\#/, '#'),
      );
      const number = target?.querySelector('.app-document__number')?.textContent ?? '?';
      return link.textContent?.startsWith(`${number} `) ? [] : [link.textContent];
    }),
  );
  expect(wrong).toEqual([]);
  const ids = await page.locator('.app-booklet [id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Print this page')).toBeHidden();
  await expect(page.getByText('This is learning material, not legal advice.')).toHaveCount(2);
  await expect(page.locator('.app-shell__footer')).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(20);
});
