import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { expect, test } from '../support/site.ts';

test('HR prints a booklet of a pathway: contents, numbered scenes, page numbers, the notice', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.goto('/booklets/');
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Beyond the Canteen: everyone' }).click();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents.getByRole('listitem').first()).toHaveText(
    /A friend request from a patient\s+1 to \d+/,
  );
  await contents.getByRole('link', { name: 'After a hard shift' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'After a hard shift' }),
  ).toBeInViewport();
  await expect(
    page.getByText('This is learning material, not legal advice.').first(),
  ).toBeVisible();

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
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(20);
});
