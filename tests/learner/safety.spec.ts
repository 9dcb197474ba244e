import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recommendedPath, storyMachine } from '../../src/scenario/index.ts';
import { playSteps } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { shippedStories } from '../support/stories.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

test('every page carries the strict policy, and nothing inline that runs', () => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(10);
  for (const name of pages) {
    const html = readFileSync(join(dist, name), 'utf8');
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
    for (const part of strict) expect(policy.split('; '), name).toContain(part);
    // Three pages start a worker, each of one address that its own trusted type allows.
    expect(policy, name).toMatch(
      /; trusted-types svelte-trusted-html( lrs-worker| insights-worker| studio-worker)?(;|$)/,
    );
    // A cmi5 package speaks to the record store that its LMS names at launch, wherever that is.
    const isCmi5 = name.split(/[/\\]/).includes('cmi5');
    const own = isCmi5 ? policy.replace("connect-src 'self' https: http:", '') : policy;
    expect(own, name).not.toMatch(/unsafe|https?:|\*/);
    expect(html, name).not.toMatch(/<script(?![^>]*(?:\ssrc=|type="application\/json"))/);
    expect(html, name).not.toMatch(/\s(?:style|on[a-z]+)="/);
  }
});

// The shared test fails on console errors, policy violations and requests to other origins.
for (const { story } of shippedStories) {
  test(`playing ${story.id} asks nothing of any other origin, and breaks no policy`, async ({
    page,
  }) => {
    for (const address of [
      `/scenarios/${story.id}/`,
      `/try/packages/scorm12/${story.id}/index.html`,
    ]) {
      await page.goto('/guidance/sources/');
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      await page.goto(address);
      await page.getByRole('link', { name: /^Start/ }).click();
      await playSteps(page, story, recommendedPath(story, storyMachine(story)));
      await expect(page.getByRole('heading', { name: 'Debrief' })).toBeVisible();
    }
  });
}
