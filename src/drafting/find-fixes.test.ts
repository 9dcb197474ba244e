import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readStory } from '../scenario/index.ts';
import type { FixContext } from './draft.ts';
import { findFixes } from './find-fixes.ts';
import { countOf, endsAlike, errorsIn, look, spellings } from './testing/a-draft.ts';
import { faults } from './testing/faults.ts';
import { applyEdits, type Fix } from './text-edit.ts';

const namesIn = (file: string) => Object.keys(parse(readFileSync(file, 'utf8')));
const context: FixContext = {
  sources: namesIn('content/sources.yaml'),
  outcomes: namesIn('content/outcomes.yaml'),
  passingScore: 0.8,
  files: ['story.md', 'board.png', 'kitchen.png'],
  today: '2026-11-22',
  guidance: readdirSync('content/guidance').map((name) => name.replace('.md', '')),
  released: [],
};
const stories = readdirSync('scenarios').map((id) =>
  readFileSync(`scenarios/${id}/story.md`, 'utf8'),
);

/** `EVERY_FIX=50 npx vitest run src/drafting/find-fixes` tries more, and others each time. */
const thorough = process.env['EVERY_FIX'];

/** What a fix lets through because the checker was silent about it: what rests on how scenes are linked. */
const revealed = new Set([
  'unreachable-scene',
  'junction-branch-unreachable',
  'ending-out-of-reach',
]);

describe.each(Object.entries(faults))('a shipped story with %s', (_name, { rule, spoil }) => {
  test('is mended by what is offered, and nothing else in it changes for the worse', () => {
    const spoiled = fc
      .tuple(fc.constantFrom(...stories), fc.nat(50), fc.constantFrom(...Object.values(spellings)))
      .map(([good, at, spell]) => {
        const bad = spoil(good, at);
        return bad === null ? null : spell(bad);
      })
      .filter((bad) => bad !== null);
    fc.assert(
      fc.property(spoiled, (bad) => {
        const { read, problems } = look(bad, context);
        const own = problems.filter((problem) => problem.rule === rule);
        const fixes = own.flatMap((problem) => findFixes(bad, read, problem, context));
        // A link from the middle of a text is spoilt too now and then: only its own scene could mend that.
        if (rule !== 'missing-scene') expect(own).not.toEqual([]);
        expect(fixes.length > 0 || own.length === 0).toBe(true);
        for (const fix of fixes) expectMended(bad, fix, { rule, before: problems });
      }),
      thorough ? { numRuns: Number(thorough) } : { numRuns: 2, seed: 20261122 },
    );
  });
});

function expectMended(
  bad: string,
  { title, edits, select }: Fix,
  { rule, before }: { rule: string; before: ReturnType<typeof look>['problems'] },
): void {
  const after = applyEdits(bad, edits);
  const now = look(after, context).problems;
  expect(countOf(now, rule), title).toBeLessThan(countOf(before, rule));
  const known = errorsIn(before);
  const fresh = [...errorsIn(now)].filter((error) => !known.has(error) && !revealed.has(error));
  expect(fresh, title).toEqual([]);
  expect(endsAlike(after), title).toBe(true);
  expect(after.startsWith('\ufeff'), title).toBe(bad.startsWith('\ufeff'));
  if (select) expect(after.slice(select.from, select.to).trim(), title).not.toBe('');
}

test('any text at all is offered fixes that can be made, and never fails', () => {
  const [story = ''] = stories;
  const pieces = story.split(/(?<=\n)/).slice(0, 120);
  const odd = [
    '{',
    '<b>',
    '](#',
    '[',
    '> ',
    '- ',
    '---\n',
    '\r',
    '\u202e',
    '<When ',
    '"',
    '!',
    '# ',
    '\t',
    '```',
    '\ud83d',
  ];
  const texts = fc
    .array(
      fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...odd), fc.constantFrom('\n', '\r\n')),
      { maxLength: 60 },
    )
    .map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const { read, problems } = look(text, context);
      for (const problem of problems) {
        for (const { edits, select } of findFixes(text, read, problem, context)) {
          const after = applyEdits(text, edits);
          if (!select) continue;
          expect(select.from).toBeGreaterThanOrEqual(0);
          expect(select.to).toBeLessThanOrEqual(after.length);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a problem of another reading, or at a place that is not there, is offered nothing that fails', () => {
  const read = readStory('');
  for (const rule of ['missing-scene', 'choice-without-feedback', 'front-matter-field'] as const) {
    const problem = {
      rule,
      severity: 'error',
      message: '"x" for "y"',
      line: 99,
      column: 7,
    } as const;
    for (const { edits } of findFixes('', read, problem, context)) {
      expect(applyEdits('', edits)).toBeTypeOf('string');
    }
  }
});
