// An editor looks at a story from above: on the map, in the list that says the same, and in figures.
import { loadLibrary } from '../../src/library/index.ts';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { expect, test } from '../support/site.ts';
import { asShown, shippedStory } from '../support/stories.ts';

const { story } = shippedStory('friend-request');
const address = '/scenarios/friend-request/map/';
const frameName = `Map of ${story.title}`;

for (const width of [320, 700, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme });

      for (const path of [address, '/editors/']) {
        test(`${path} has no violation, and does not scroll sideways`, async ({ page }) => {
          await page.goto(path);
          await expectNoAxeViolations(page);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        });
      }
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('the map scrolls in its own frame, by keyboard alone', async ({ page }) => {
    await page.goto(address);
    const frame = page.getByRole('region', { name: frameName });
    const [shown, whole] = await frame.evaluate((one) => [one.clientWidth, one.scrollWidth]);
    expect(whole).toBeGreaterThan(Number(shown));
    await page.getByRole('link', { name: 'the same as a list' }).focus();
    await page.keyboard.press('Tab');
    await expect(frame).toBeFocused();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(50);
    await page.keyboard.press('Tab');
    await expect(frame).not.toBeFocused();
  });
});

test('the list has every scene and choice of the map, and its links lead to its items', async ({
  page,
}) => {
  await page.goto(address);
  const items = page.locator('.app-map__list > li');
  await expect(items).toHaveCount(story.scenes.length);
  await expect(page.locator('.app-map__frame .app-map__scene')).toHaveCount(story.scenes.length);
  const choices = story.scenes.flatMap((scene) => scene.choices);
  await expect(page.locator('.app-map__frame .app-map__mark')).toHaveCount(choices.length);
  const [first] = story.scenes;
  const target = story.scenes.find(({ id }) => id === first?.choices[0]?.target);
  if (!first || !target) throw new Error('The story has no first choice.');
  const link = items.first().getByRole('link', { name: target.title }).first();
  await link.click();
  await expect(page).toHaveURL(new RegExp(`#map-${target.id}$`));
  await expect(page.locator(`#map-${target.id}`)).toBeInViewport();
});

test('the figures of the paths stand in tables', async ({ page }) => {
  await page.goto(address);
  const all = page.getByRole('table', { name: 'All paths' });
  await expect(all.getByRole('rowheader')).toHaveText([
    ...['Paths', 'Pass, with 80% or more', 'Score', 'Decisions', 'Words', 'Minutes', 'Resume data'],
  ]);
  const endings = story.scenes.filter(({ kind }) => kind === 'ending');
  const table = page.getByRole('table', { name: 'By ending' });
  await expect(table.getByRole('rowheader')).toHaveText(endings.map(({ title }) => asShown(title)));
  for (const cell of await table.getByRole('cell').allTextContents()) expect(cell).toMatch(/\d/);
});

test("the editors' page leads to the map of every scenario", async ({ page }) => {
  await page.goto('/editors/');
  const { scenarios } = loadLibrary(process.cwd());
  const maps = page.getByRole('link', { name: /^Map\s?:/ });
  await expect(maps).toHaveCount(scenarios.length);
  const hrefs = await maps.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(hrefs.toSorted()).toEqual(scenarios.map(({ id }) => `/scenarios/${id}/map/`).sort());
  await maps.first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Map of / })).toBeVisible();
});
