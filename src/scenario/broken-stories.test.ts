import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checkStory } from './check/check-story.ts';
import { readStory } from './read-story.ts';
import { aContext } from './testing/a-story.ts';
import { expectSound } from './testing/expect-sound.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../../scenarios');
const stories = readdirSync(root)
  .filter((id) => !id.startsWith('_'))
  .map((id) => ({
    id,
    text: readFileSync(join(root, id, 'story.md'), 'utf8').replace(/\r\n/g, '\n'),
  }));

/** However many scenarios there come to be, the test takes the time of four. */
const share = Math.ceil(stories.length / 4);

/**
 * A scene is read by itself, so a cut inside it is read with the scene alone, not with the whole
 * story before it. A cut between two letters of a word, or beside a space between two words, is
 * like the next one; `EVERY_CUT=1` makes these too, which takes a few minutes.
 */
const everyCut = process.env['EVERY_CUT'] === '1';

test('there are stories to break', () => {
  expect(stories.length).toBeGreaterThanOrEqual(4);
});

describe.each(stories)('$id', ({ text }) => {
  test('cut off anywhere', { timeout: everyCut ? 3_600_000 : 120_000 }, () => {
    const parts = text.split(/^(?=## )/m);
    for (const [index, part] of parts.entries()) {
      const head = index === 0 ? '' : '---\n---\n';
      const cuts = cutsOf(part).filter((_, at) => everyCut || at % share === index % share);
      for (const cut of cuts) expectPlaces(head + part.slice(0, cut));
    }
  });

  test('cut off between any two lines', () => {
    const lines = text.split('\n');
    for (let count = 0; count <= lines.length; count += 11 * share) {
      expectSound(lines.slice(0, count).join('\n'));
    }
  });

  test('with lines lost, doubled, moved or put in', () => {
    const lines = text.split('\n');
    const at = fc.integer({ min: 0, max: lines.length - 1 });
    const change = fc.oneof(
      fc.record({ kind: fc.constantFrom('lose', 'double', 'empty', 'indent'), at }),
      fc.record({ kind: fc.constantFrom('insert'), at, from: at }),
    );
    const changes = fc.array(change, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, (list) => void expectSound(applyAll(lines, list).join('\n'))),
      { numRuns: Math.ceil(30 / share) },
    );
  });
});

/** Lengths at which to cut: beside every mark, line end and beginning of a word. */
function cutsOf(part: string): number[] {
  const all = Array.from({ length: part.length + 1 }, (_, length) => length);
  return everyCut
    ? all
    : all.filter((at) => !/^[A-Za-z0-9 ,.'][A-Za-z0-9 ,.']$/.test(part.slice(at - 1, at + 1)));
}

/** The part of `expectSound` that is quick enough for thousands of texts. */
function expectPlaces(text: string): void {
  const read = readStory(text, { id: 'any' });
  const lines = text.split('\n').length;
  for (const { line, column } of checkStory(read, aContext)) {
    if (line < 1 || line > lines + 1 || column < 1)
      expect.fail(`${line}:${column} of ${lines} lines in ${text}`);
  }
  expect(read.story.start).toBe(read.story.scenes[0]?.id ?? '');
}

type Change = { kind: string; at: number; from?: number };

function applyAll(lines: string[], changes: Change[]): string[] {
  return changes.reduce((now, { kind, at, from }) => {
    const line = now[at] ?? '';
    const instead: Record<string, string[]> = {
      lose: [],
      double: [line, line],
      empty: [line, '', ''],
      indent: [`  ${line}`],
      insert: [line, lines[from ?? 0] ?? ''],
    };
    return now.toSpliced(at, 1, ...(instead[kind] ?? [line]));
  }, lines);
}
