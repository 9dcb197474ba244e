// A learner changes between English and Welsh wherever they are, and loses nothing by it.
import type { Page } from '@playwright/test';
import { loadLibrary } from '../../src/library/index.ts';
import { cy } from '../../src/words/cy/index.ts';
import { first as english } from '../../src/words/en/first.ts';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { putLms, readLms } from '../support/own-lms.ts';
import { expect, test } from '../support/site.ts';
import { asShown } from '../support/stories.ts';

const id = 'friend-request';
const scenario = loadLibrary(process.cwd()).scenarios.find((one) => one.id === id);
const translation = scenario?.translations.find(({ language }) => language === 'cy');
if (!scenario || !translation) throw new Error(`There is no scenario "${id}" in Welsh.`);
const { story } = scenario.read;
const { story: told } = translation;
const welsh = cy.first;
const [scene, toldScene] = [story.scenes[0], told.scenes[0]];
if (!scene || !toldScene) throw new Error('The story has no scene.');
const chosen = scene.choices.findIndex(({ verdict }) => verdict === 'best');
const key = scene.choices[chosen]?.key ?? 'a';
const texts = { en: scene.choices[chosen]?.text ?? '', cy: toldScene.choices[chosen]?.text ?? '' };

const toWelsh = (page: Page) => page.getByRole('button', { name: 'Cymraeg' });
const toEnglish = (page: Page) => page.getByRole('button', { name: 'English' });

async function expectLanguage(page: Page, lang: 'cy' | 'en-GB', title: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.getByRole('heading', { level: 1, name: asShown(title) })).toBeVisible();
}

test('from the start page to the ending, in one language and the other', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(`/scenarios/${id}/`);
  await expectLanguage(page, 'en-GB', story.title);

  await test.step('the start page', async () => {
    await toWelsh(page).click();
    await expectLanguage(page, 'cy', told.title);
    await expect(toEnglish(page)).toBeFocused();
    await expect(page.getByText(welsh.start.intro)).toBeVisible();
    await expect(page.getByRole('main')).toContainText('yn aros i siaradwr Cymraeg ei adolygu');
    await expect(page.getByRole('main')).toContainText('waiting for a Welsh speaker');
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: new RegExp(`^${welsh.card.start}`) }).click();
  });

  await test.step('a scene, with a choice marked', async () => {
    await expectLanguage(page, 'cy', toldScene.title);
    await page.locator(`input[name="choice"][value="${key}"]`).check();
    const order = await page.locator('input[name="choice"]').evaluateAll(valuesOf);
    await toEnglish(page).click();
    await expectLanguage(page, 'en-GB', scene.title);
    await expect(page.getByRole('radio', { name: asShown(texts.en) })).toBeChecked();
    await expect(toWelsh(page)).toBeFocused();
    expect(await page.locator('input[name="choice"]').evaluateAll(valuesOf)).toEqual(order);
    await toWelsh(page).click();
    await expect(page.getByRole('radio', { name: asShown(texts.cy) })).toBeChecked();
    await expectNoAxeViolations(page);
  });

  await test.step('a consequence', async () => {
    await page.getByRole('button', { name: welsh.continue }).click();
    await expect(page.getByRole('heading', { name: welsh.scene.whatHappens })).toBeFocused();
    await toEnglish(page).click();
    await expect(page.getByRole('heading', { name: english.scene.whatHappens })).toBeVisible();
    await expect(page.locator('.app-consequence__chosen')).toContainText(within(texts.en));
    const consequence = page.getByRole('heading', { name: english.scene.whatHappens });
    await expect(consequence).toBeFocused();
    await expect(consequence).toBeInViewport();
    await toWelsh(page).click();
    await expect(page.locator('.app-consequence__chosen')).toContainText(within(texts.cy));
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: welsh.continue }).click();
  });

  await test.step('a reload', async () => {
    const title = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
    await page.reload();
    await expectLanguage(page, 'cy', title);
  });

  await test.step('the ending', async () => {
    await playToTheEnd(page);
    await expect(
      page.getByRole('heading', { name: cy.later.path.yours, exact: true }),
    ).toBeVisible();
    await expectNoAxeViolations(page);
    await toEnglish(page).click();
    await expect(page.getByRole('heading', { name: 'Your path', exact: true })).toBeVisible();
    await expect(page.getByText(asShown(texts.en)).first()).toBeVisible();
    await toWelsh(page).click();
    await expect(page.getByText(asShown(texts.cy)).first()).toBeVisible();
  });
});

test('in a package the place and the record are the same in both languages', async ({ page }) => {
  await putLms(page);
  await page.goto(`/try/packages/scorm12/${id}/index.html`);
  await toWelsh(page).click();
  await page.getByRole('link', { name: new RegExp(`^${welsh.card.start}`) }).click();
  await page.locator(`input[name="choice"][value="${key}"]`).check();
  await page.getByRole('button', { name: welsh.continue }).click();
  await expect(page.getByRole('heading', { name: welsh.scene.whatHappens })).toBeFocused();
  await expect(page.getByText(welsh.status.saved)).toBeVisible();
  const kept = await readLms(page);
  expect(kept['cmi.interactions.0.student_response']).toBe(key);
  expect(kept['cmi.suspend_data']).not.toMatch(/cy\b/);
});

test('a browser that asks for Welsh first is answered in Welsh', async ({
  browser,
  baseURL,
  watch,
}) => {
  const context = await browser.newContext({ locale: 'cy', ...(baseURL ? { baseURL } : {}) });
  watch(context);
  const page = await context.newPage();
  await page.goto(`/scenarios/${id}/`);
  await expectLanguage(page, 'cy', told.title);
  await context.close();
});

test('a scenario that has not been translated has no choice of language on the site, and is marked in a package', async ({
  page,
}) => {
  const other = 'after-the-shift';
  await page.goto(`/scenarios/${other}/`);
  await expect(page.getByRole('link', { name: /^Start/ })).toBeVisible();
  await expect(toWelsh(page)).toHaveCount(0);
  await page.goto('/try/packages/scorm12/everyone/index.html');
  await toWelsh(page).click();
  const card = page.getByRole('listitem').filter({ has: page.locator(`a[href="#/${other}"]`) });
  await expect(card.getByRole('heading')).toHaveAttribute('lang', 'en-GB');
  await expect(card.getByText('yn Saesneg')).toBeVisible();
  await page.locator(`a[href="#/${other}"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en-GB');
  await expect(page.getByRole('button', { name: welsh.continue })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('the header is one row from 640 px and two on a phone, and nothing moves for the button', async ({
  page,
}) => {
  await putLms(page);
  for (const [width, rows] of [
    [320, 2],
    [640, 1],
    [1280, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/try/packages/scorm12/${id}/index.html`);
    await expect(page.getByText(english.status.saved)).toBeVisible();
    for (const change of [toWelsh, toEnglish]) {
      await expect(change(page)).toBeVisible();
      const parts = page.locator('.app-shell__name, .app-shell__tools, .app-language');
      const middles = await parts.evaluateAll((elements) =>
        elements.map((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return Math.round((top + bottom) / 2);
        }),
      );
      expect(new Set(middles).size, `${width}: ${middles}`).toBe(rows);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await change(page).click();
    }
  }
});

test('the place of the button is kept for it until it arrives', async ({ page }) => {
  await putLms(page);
  await page.route(/language-part/, () => {});
  const header = page.locator('.app-shell__header');
  const address = `/try/packages/scorm12/${id}/index.html`;
  await page.goto(address);
  await expect(page.getByText(english.status.saved)).toBeVisible();
  await expect(toWelsh(page)).toHaveCount(0);
  const before = await header.evaluate((element) => element.getBoundingClientRect().height);
  await page.unroute(/language-part/);
  await page.goto(address);
  await expect(toWelsh(page)).toBeVisible();
  await expect(page.getByText(english.status.saved)).toBeVisible();
  expect(await header.evaluate((element) => element.getBoundingClientRect().height)).toBe(before);
});

test.describe('where a part of it does not arrive', () => {
  test.use({ expectedTroubles: [/./] });

  // In a package a language is one file. The site shares parts of it with the studio, and a browser does not ask again
  // for a part that failed: there it takes a reload.
  test('the page stays in English, says so in Welsh, and tries again', async ({ page }) => {
    await putLms(page);
    await page.goto(`/try/packages/scorm12/${id}/index.html`);
    await expect(toWelsh(page)).toBeVisible();
    await page.context().setOffline(true);
    await toWelsh(page).click();
    await expect(page.getByText('Nid yw’r dudalen yn yr iaith hon wedi cyrraedd')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    await page.context().setOffline(false);
    await toWelsh(page).click();
    await expectLanguage(page, 'cy', told.title);
  });
});

test('the Welsh story on one page is accessible, and leads to the English one', async ({
  page,
}) => {
  await page.goto(`/scenarios/${id}/transcript.cy/`);
  await expectLanguage(page, 'cy', told.title);
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expectLanguage(page, 'en-GB', story.title);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole story can be read in Welsh', async ({ page }) => {
    await page.goto(`/scenarios/${id}/`);
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    await expectLanguage(page, 'cy', told.title);
    await expect(page.locator(`[id="${story.start}"]`)).toContainText(within(toldScene.question));
    await page.goto(`/try/packages/scorm12/${id}/index.html`);
    await page
      .locator('noscript')
      .getByRole('link', { name: asShown(told.title) })
      .click();
    await expectLanguage(page, 'cy', told.title);
  });
});

/** Takes the first choice of each scene until the story ends. */
async function playToTheEnd(page: Page): Promise<void> {
  const ending = page.locator('.app-path');
  const action = page.getByRole('button', { name: welsh.continue });
  for (let steps = 0; steps < 40 && !(await ending.isVisible()); steps += 1) {
    const choice = page.locator('input[name="choice"]').first();
    if (await choice.isVisible()) await choice.check();
    const compare = page.getByRole('button', { name: cy.later.activity.compare });
    if (await compare.isVisible()) {
      for (const item of await page.locator('.app-sort__item').all()) {
        await item.locator('input').first().check();
      }
      await compare.click();
    } else await action.click();
    await expect(action.or(compare).or(ending).first()).toBeVisible();
  }
  await expect(ending).toBeVisible();
}

/** A text somewhere in another, whichever way its quotes are set. */
function within(text: string): RegExp {
  return new RegExp(asShown(text).source.slice('^\\s*'.length, -'\\s*$'.length));
}

function valuesOf(inputs: (SVGElement | HTMLElement)[]): string[] {
  return inputs.map((input) => (input as HTMLInputElement).value);
}
