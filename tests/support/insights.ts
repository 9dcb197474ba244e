// What browser tests of HR's page share: real and made-up files, and how HR reads the page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect } from './site.ts';

/** Reports of a real Moodle: see the README beside them. */
const moodleFolder = join(import.meta.dirname, '../../src/insights/read/testing/moodle-4.5.6');

export function moodleFile(name: string): ChosenFile {
  return aFile(name, readFileSync(join(moodleFolder, name)));
}

export function aFile(name: string, content: string | Uint8Array): ChosenFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

/** A list of people as CSV, the header first. */
export function aCsv(name: string, rows: readonly (readonly string[])[]): ChosenFile {
  return aFile(name, Papa.unparse([...rows.map((row) => [...row])]));
}

/** Opens the page on a Monday, 23 November 2026, so that what is overdue does not depend on the day. */
export async function openInsights(page: Page): Promise<void> {
  await page.clock.setFixedTime('2026-11-23T09:30:00Z');
  await page.goto('/insights/');
  await expect(page.getByLabel('Choose files, or drop them here')).toBeVisible();
}

/** Chooses files, and waits until all of them are dealt with. */
export async function chooseFiles(page: Page, ...files: ChosenFile[]): Promise<void> {
  await page.getByLabel('Choose files, or drop them here').setInputFiles(files);
  for (const { name } of files) await expect(fileCard(page, name)).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
}

/** What the page says of one file. */
export function fileCard(page: Page, name: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });
}

export async function showSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show me with sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Results of the sample data' })).toBeFocused();
}

/** A part of the results, by its heading. */
export function part(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** What a large figure says, such as `77.8%` and `7 people, 17.2 points under the target of 95%`. */
export async function readFigures(page: Page): Promise<Record<string, string>> {
  const figures = part(page, 'Are we compliant?').locator('dl > div');
  const pairs = await figures.evaluateAll((all) =>
    all.map((one) => [...one.children].map((child) => child.textContent ?? '')),
  );
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name.trim(), squeeze(value)]));
}

/** The rows of a table below its header, by the table's name; a closed one is read as well. */
export async function readTable(page: Page, name: string): Promise<string[][]> {
  const table = page.locator('table').filter({ has: page.locator('caption', { hasText: name }) });
  await expect(table).toHaveCount(1);
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
  return rows.map((cells) => cells.map(squeeze));
}

/** Name, state, result and attempts of everybody listed. */
export async function readPeople(page: Page): Promise<string[][]> {
  const people = part(page, 'Who is outstanding').getByRole('row');
  const rows = await people.evaluateAll((all) =>
    all.slice(1).map((row) => {
      const cells = [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());
      const name = row.querySelector('th bdi')?.textContent ?? '';
      return [name, cells[1] ?? '', cells[3] ?? '', cells[4] ?? ''];
    }),
  );
  return rows;
}

/** The scenes in their order, with the share of poor choices. */
export async function readScenes(page: Page): Promise<string[]> {
  const summaries = part(page, 'The hardest decisions').locator('summary');
  return (await summaries.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
}

/** For each scene, its choices with verdict, share and count. */
export async function readChoices(page: Page): Promise<Record<string, string[]>> {
  const scenes = await readScenes(page);
  const names = scenes.map((scene) => scene.split(' ')[0] ?? '');
  const tables = names.map(async (name): Promise<[string, string[]]> => {
    const rows = await readTable(page, `Choices in ${name}`);
    // Choice, verdict with its mark's letter, bar, share, count.
    return [
      name,
      rows.map(([choice = '', verdict = '', , share = '', count = '']) =>
        [choice, verdict.split(' ').at(-1), share, count.replace(/ decisions?$/, '')].join(' '),
      ),
    ];
  });
  return Object.fromEntries(await Promise.all(tables));
}

/** Everything in the results, without spaces that nobody sees. */
export async function readResults(page: Page): Promise<string> {
  return squeeze(
    (await page.getByRole('region', { name: 'Results', exact: true }).textContent()) ?? '',
  );
}

/** The bytes of what a button has the page save, and its name. */
export async function takeAway(
  page: Page,
  button: string,
): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await waiting;
  const parts: Buffer[] = [];
  for await (const piece of await download.createReadStream()) parts.push(Buffer.from(piece));
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}

/** The rows of a CSV file that was taken away, the header first. */
export function parseCsv(bytes: Buffer): string[][] {
  const text = bytes.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return Papa.parse<string[]>(text.slice(1).trimEnd()).data;
}

export async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
