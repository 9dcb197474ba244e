import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails with one line for each place on the page that breaks WCAG 2.2 A or AA, or axe's best
 * practices: the rule, the element, and where to read about it. Frames are looked into.
 *
 * @param options.within a CSS selector, to look at a part of the page only
 * @param options.rules ids of axe's rules, to look for these only
 */
export async function expectNoAxeViolations(
  page: Page,
  options: { within?: string; rules?: readonly string[] } = {},
): Promise<void> {
  const builder = new AxeBuilder({ page });
  if (options.rules) builder.withRules([...options.rules]);
  else builder.withTags(tags);
  if (options.within !== undefined) builder.include(options.within);
  const { violations } = await builder.analyze();
  const lines = violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')}. ${helpUrl}`),
  );
  expect(lines, `accessibility of ${page.url()}`).toEqual([]);
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
