// One story looks the same on the site, in a package, and in the studio: there is one rendering, and here is what it shows.
import { extname, join } from 'node:path';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { loadScenario } from '../../src/library/index.ts';
import type { ReadStory, Scene, Story } from '../../src/scenario/index.ts';
import { coveringPaths, type Path } from '../support/covering-paths.ts';
import { expectScene, fillActivity } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { sceneAfter } from '../support/stories.ts';
import { downloadBy, openScenario } from '../support/studio.ts';

test('a scenario of the site', async ({ page }) => {
  test.setTimeout(120_000);
  const read = readScenario('friend-request');
  const { story } = read;
  const folder = `/try/packages/scorm12/${story.id}/`;
  await openScenario(page, story.title);
  const inStudio = await readInStudio(page, read);
  await expectSame(page, read, { inStudio, folder, read: `${folder}read/${story.id}.html` }, [
    `/scenarios/${story.id}/transcript/`,
  ]);
});

test('the playground, which uses every feature, in a package that the studio made', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const read = readScenario('_playground');
  await openScenario(page, 'Playground: every feature once');
  const inStudio = await readInStudio(page, read);
  await page.getByRole('button', { name: 'Make a package' }).click();
  await expect(page.getByRole('button', { name: 'Download the zip' })).toBeVisible();
  const folder = '/try/packages/scorm12/from-the-studio/';
  await serve(page, folder, unzipSync(await downloadBy(page, 'Download the zip')));
  await expectSame(page, read, { inStudio, folder, read: `${folder}read/playground.html` }, [
    '/editors/playground/',
  ]);
  const all = [...inStudio.values()].join('');
  for (const sign of ['app-post', 'app-reply', 'app-message', 'app-cite', 'app-content-note']) {
    expect(all).toContain(`class="${sign}"`);
  }
  expect(all).toMatch(/<img alt="A kitchen counter[^"]*" src="\d+ by \d+">/);
});

/** Everything that can be read in the package is as in the studio; what does not depend on a choice, on the pages too. */
async function expectSame(
  page: Page,
  read: ReadStory,
  { inStudio, folder, read: readPage }: Shown,
  pages: readonly string[],
): Promise<void> {
  const { story } = read;
  const inPackage = await readAlong(page, coveringPaths(read), story, async () => {
    // A page without scripts: nothing writes over what is cleared there.
    await page.goto(`${folder}guidance/about.html`);
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(`${folder}index.html`);
    await page.getByRole('link', { name: /^Start/ }).click();
  });
  expect(Object.fromEntries(inPackage)).toEqual(Object.fromEntries(inStudio));

  await page.goto(readPage);
  const onPage = await readDocument(page, story);
  const isPlain = ([, html]: [string, string]) => !html.includes('app-document__condition');
  const plain = [...onPage].filter(isPlain);
  const shown = plain.map(([part]) => [part, inStudio.get(`${part} after nothing`)]);
  expect(Object.fromEntries(plain)).toEqual(Object.fromEntries(shown));
  expect([...onPage.keys()].toSorted()).toEqual(listParts(read).toSorted());
  for (const address of pages) {
    await page.goto(address);
    expect(Object.fromEntries(await readDocument(page, story))).toEqual(Object.fromEntries(onPage));
  }
}

async function readInStudio(page: Page, read: ReadStory): Promise<Map<string, string>> {
  const preview = page.frameLocator('iframe[title^="Preview"]');
  return await readAlong(preview, coveringPaths(read), read.story, async () => {
    await page.getByRole('button', { name: 'Start of the story' }).click();
  });
}

/**
 * The prose of everything on these paths, by part and by what it depends on: `the-evening after nothing`.
 * `begin` leads to the first scene.
 */
async function readAlong(
  player: Page | FrameLocator,
  paths: readonly Path[],
  story: Story,
  begin: () => Promise<void>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const take = (part: string, html: string | undefined) => found.set(part, html ?? 'not there');
  for (const { steps, states } of paths) {
    await begin();
    for (let at = 0; at <= steps.length; at += 1) {
      const scene = sceneAfter(story, steps.slice(0, at));
      await expectScene(player, scene.title);
      take(states[at] ?? '', (await readProse(player.locator('h1 ~ .app-prose')))[0]);
      const step = steps[at];
      if (step !== undefined) await takeStepOf(player, scene, step);
    }
    const met = [...new Set(states.map((state) => state.split(' ')[0]))];
    const decisions = story.scenes.filter(
      ({ id, choices }) => choices.length > 0 && met.includes(id),
    );
    const parts = decisions
      .toSorted((one, other) => met.indexOf(one.id) - met.indexOf(other.id))
      .flatMap(({ id, choices }) => choices.map(({ key }) => `${id}/${key}`));
    const options = await readProse(player.locator('.app-options__option .app-prose'));
    // Below the decisions come the answers of activities.
    for (const [at, html] of options.entries()) {
      take(`${parts[at] ?? `answer ${at - parts.length}`} after nothing`, html);
    }
    const [debrief, organisation] = await readProse(
      player.locator('.app-ending__debrief > .app-prose:first-of-type'),
    );
    take('debrief after nothing', debrief);
    take('in-your-organisation after nothing', organisation);
  }
  return found;
}

async function takeStepOf(player: Page | FrameLocator, scene: Scene, step: string): Promise<void> {
  const goOn = player.getByRole('button', { name: 'Continue' });
  if (scene.activity) {
    await fillActivity(player);
    await player.getByRole('button', { name: 'Compare' }).click();
    await expect(player.locator('.app-review__title')).toBeVisible();
  } else if (step !== '_') {
    await player.locator(`input[name="choice"][value="${step}"]`).check();
    await goOn.click();
    await expect(player.getByRole('heading', { name: 'What happens' })).toBeVisible();
  }
  await goOn.click();
}

/** The prose of a page that shows the whole story, by part. */
async function readDocument(page: Page, story: Story): Promise<Map<string, string>> {
  const scenes = story.scenes.filter(({ kind }) => kind !== 'junction');
  const found = new Map<string, string>();
  for (const id of [...scenes.map((scene) => scene.id), 'debrief', 'in-your-organisation']) {
    const [html] = await readProse(page.locator(`[id="${id}"] > .app-prose`));
    found.set(id, html ?? 'not there');
  }
  for (const { id, choices } of scenes) {
    const feedback = await readProse(page.locator(`[id="${id}"] .app-document__feedback`));
    for (const [at, html] of feedback.entries()) found.set(`${id}/${choices[at]?.key}`, html);
  }
  return found;
}

/**
 * What stands in each place, as HTML, without what may differ: ids and the class names that a build makes up,
 * addresses of pictures (they are told by their size) and of guidance, and what only a page with scripts has.
 */
async function readProse(places: Locator): Promise<string[]> {
  return await places.evaluateAll(async (all) => {
    const pictures = all.flatMap((one) => [...one.querySelectorAll('img')]);
    await Promise.all(pictures.map((picture) => picture.decode()));
    const left = ['id', 'aria-labelledby', 'data-astro-cid'];

    function writeAttribute(element: Element, { name, value }: Attr): string[] {
      if (left.some((one) => name.startsWith(one))) return [];
      const isPicture = element instanceof HTMLImageElement;
      if (name === 'class') {
        const known = value.split(/\s+/).filter((one) => one && !one.startsWith('svelte-'));
        return known.length > 0 ? [`class="${known.join(' ')}"`] : [];
      }
      if (name === 'src' && isPicture) {
        return [`src="${element.naturalWidth} by ${element.naturalHeight}"`];
      }
      if (!isGuidance(element)) return [`${name}="${value}"`];
      return name === 'href' ? [`href="${/([\w-]+)(?:\/|\.html)$/.exec(value)?.[1]}"`] : [];
    }

    function isGuidance(element: Element): boolean {
      return /(?:^|\/)guidance\//.test(element.getAttribute('href') ?? '');
    }

    function write(node: Node): string {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.matches('.app-content-note__skip')) return '';
      const parent = node.parentElement;
      if (node.matches('.nhsuk-u-visually-hidden') && parent && isGuidance(parent)) return '';
      const tag = node.localName;
      const attributes = [...node.attributes].flatMap((one) => writeAttribute(node, one)).sort();
      const inner = [...node.childNodes].map(write).join('');
      return `<${[tag, ...attributes].join(' ')}>${inner}</${tag}>`;
    }

    return all.map((one) =>
      [...one.childNodes]
        .map(write)
        .join('')
        .replace(/[ \n\t]+/g, ' ')
        .trim(),
    );
  });
}

/** Every part that has prose of its own. */
function listParts({ story }: ReadStory): string[] {
  const scenes = story.scenes.filter(({ kind }) => kind !== 'junction');
  const feedback = scenes.flatMap(({ id, choices }) => choices.map(({ key }) => `${id}/${key}`));
  return [...scenes.map(({ id }) => id), ...feedback, 'debrief', 'in-your-organisation'];
}

/** Files of a package, as if they lay on the site. */
async function serve(page: Page, folder: string, files: Record<string, Uint8Array>): Promise<void> {
  await page.route(`**${folder}**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(folder.length);
    const bytes = files[path];
    const contentType = types[extname(path)];
    if (!bytes || !contentType) return route.fulfill({ status: 404 });
    return route.fulfill({ body: Buffer.from(bytes), contentType });
  });
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

function readScenario(id: string): ReadStory {
  return loadScenario(join(import.meta.dirname, `../../scenarios/${id}/story.md`)).read;
}

interface Shown {
  inStudio: Map<string, string>;
  /** Of the package, with a slash at its end. */
  folder: string;
  /** The package's page for reading. */
  read: string;
}
