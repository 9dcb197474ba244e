import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type LaunchOptions, type Page } from 'playwright';
import { serveSite } from '../bin/serve-site.mjs';
import { writeLongStory, writeMadeUpStory } from './made-up-story.ts';

/**
 * How long the studio takes from a keystroke to problems and map on the page, on a story of twelve scenes, of
 * sixty, and of a thousand short ones. Measured in the built site, with the map in front, by the page's own
 * `studio:answer`; one keystroke in three makes or joins a paragraph.
 */
export async function measureStudio(
  project: string,
  { keystrokes, launch }: { keystrokes: number; launch: LaunchOptions },
): Promise<StudioTimes[]> {
  const folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-bench-'));
  const site = await serveSite({ root: join(project, 'dist') });
  const browser = await chromium.launch(launch);
  try {
    const times: StudioTimes[] = [];
    for (const { scenes, text } of stories()) {
      const file = join(folder, `story-${scenes}.md`);
      writeFileSync(file, text);
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await open(page, `${site.url}studio/`, file);
      times.push({ scenes, chars: text.length, ...(await type(page, keystrokes)) });
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function stories(): { scenes: number; text: string }[] {
  return [
    { scenes: 12, text: writeMadeUpStory(0, 8) },
    { scenes: 60, text: writeMadeUpStory(0, 56) },
    { scenes: 1000, text: writeLongStory(1000) },
  ];
}

async function open(page: Page, address: string, file: string): Promise<void> {
  await page.goto(address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files' }).click();
  await (await chooser).setFiles(file);
  await page.getByRole('tab', { name: 'Map' }).click();
  await waitForAnswers(page, 1);
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
}

/** Types into a scene: letters, and now and then a new paragraph or back again. */
async function type(
  page: Page,
  keystrokes: number,
): Promise<Omit<StudioTimes, 'scenes' | 'chars'>> {
  const text = page.getByRole('textbox', { name: 'Text of the story' });
  await text.click();
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText('You read it twice.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  // Not counted: what is loaded and compiled for the first time.
  for (const key of ['a', 'b', 'c']) await press(page, key);
  await page.evaluate(() => performance.clearMeasures('studio:answer'));
  for (let at = 0; at < keystrokes; at += 1) {
    if (at % 3 < 2) await press(page, 'e');
    else await press(page, at % 2 === 0 ? 'Enter' : 'Backspace');
  }
  const found = await page.evaluate(() => ({
    times: performance.getEntriesByName('studio:answer').map(({ duration }) => duration),
    longest: (window as unknown as { seen: { longest: number } }).seen.longest,
  }));
  return {
    medianMs: quantile(found.times, 0.5),
    p95Ms: quantile(found.times, 0.95),
    longestTaskMs: found.longest,
  };
}

async function press(page: Page, key: string): Promise<void> {
  const before = await countAnswers(page);
  await page.keyboard.press(key);
  await waitForAnswers(page, before + 1);
}

function countAnswers(page: Page): Promise<number> {
  return page.evaluate(() => performance.getEntriesByName('studio:answer').length);
}

async function waitForAnswers(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => performance.getEntriesByName('studio:answer').length >= wanted,
    count,
    { timeout: 60_000, polling: 20 },
  );
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export interface StudioTimes {
  scenes: number;
  chars: number;
  medianMs: number;
  p95Ms: number;
  /** On the page's own thread, while typing. */
  longestTaskMs: number;
}
