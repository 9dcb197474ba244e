import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * Fails with one line for each place on the page that breaks WCAG 2.2 A or AA, or axe's best
 * practices: the rule, the element, and where to read about it. Frames are looked into.
 *
 * @param options.within a CSS selector, to look at a part of the page only
 * @param options.rules ids of axe's rules, to look for these only
 */
export async function expectNoAxeViolations(page: Page, options: AxeOptions = {}): Promise<void> {
  const hasFrames = page.frames().length > 1;
  const violations = await (hasFrames ? lookIntoFrames(page, options) : lookAt(page, options));
  const lines = violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')}. ${helpUrl}`),
  );
  expect(lines, `accessibility of ${page.url()}`).toEqual([]);
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe is put into a page once, and asked as often as need be: the builder would do it each time. */
async function lookAt(page: Page, { within, rules }: AxeOptions): Promise<axe.Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return await page.evaluate(
    async ({ within, runOnly }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const options = { runOnly, resultTypes: ['violations' as const] };
      return (await axe.run(within ?? document, options)).violations;
    },
    { within, runOnly: rules ? [...rules] : tags },
  );
}

async function lookIntoFrames(page: Page, { within, rules }: AxeOptions): Promise<axe.Result[]> {
  const builder = new AxeBuilder({ page });
  if (rules) builder.withRules([...rules]);
  else builder.withTags(tags);
  if (within !== undefined) builder.include(within);
  return (await builder.analyze()).violations;
}

interface AxeOptions {
  within?: string;
  rules?: readonly string[];
}
