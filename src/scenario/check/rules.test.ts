import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { messages } from '../messages.ts';
import { formatMessages } from '../messages-format.ts';
import { shapeMessages } from '../messages-shape.ts';
import { translationMessages } from '../messages-translation.ts';
import { adviseText, checkText, translateText } from '../testing/a-story.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

/*
 * A folder for each rule: `good.md` has no problem at all, `bad.md` has those of
 * `bad.report.json`. To write a report, run the test and copy what was found, once it reads well.
 * A rule about translations has `good.cy.md` and `bad.cy.md`, both held against `good.md`.
 * Samples of rules about a story's shape are held against such rules only: they need not teach well.
 */
const root = join(import.meta.dirname, 'rules');
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const sample = (rule: string, name: string) => readFileSync(join(root, rule, name), 'utf8');

test('every rule in the catalogue has a folder, and every folder is a rule', () => {
  expect(folders.sort()).toEqual(Object.keys(messages).sort());
});

test('every rule.ts stands in the folder of the rule that it reports', () => {
  for (const rule of folders.filter((name) => existsSync(join(root, name, 'rule.ts')))) {
    const reported = [...sample(rule, 'rule.ts').matchAll(/diagnose\('([\w-]+)'/g)];
    expect(
      reported.map(([, id]) => id),
      rule,
    ).toEqual([rule]);
  }
});

describe.each(folders)('%s', (rule) => {
  const isOfShape = Object.hasOwn({ ...formatMessages, ...shapeMessages }, rule);
  const check = isOfShape ? checkText : adviseText;
  const isOfTranslations = Object.hasOwn(translationMessages, rule);
  const checkSample = (name: 'good' | 'bad') =>
    isOfTranslations
      ? translateText(sample(rule, 'good.md'), sample(rule, `${name}.cy.md`))
      : check(sample(rule, `${name}.md`));

  test('the good story has no problem', () => {
    expect(checkSample('good')).toEqual([]);
  });

  test('the bad story has exactly the problems in its report', () => {
    const found = checkSample('bad');
    expect(found).toEqual(JSON.parse(sample(rule, 'bad.report.json')));
    expect(found.map((problem) => problem.rule)).toContain(rule);
  });

  test('the sentence says what was found, what was expected and what to do', () => {
    const own = checkSample('bad').filter((problem) => problem.rule === rule);
    for (const { message } of own) {
      expect(message).toMatch(/expected|It takes/i);
      expect(message).toMatch(/\.$/);
      expect(message).not.toMatch(/\bshould\b|undefined|\[object/);
      expect(message.split(/[.:;?] /).length).toBeGreaterThan(1);
    }
  });
});
