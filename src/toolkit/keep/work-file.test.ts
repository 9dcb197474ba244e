import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWork } from '../testing/any-work.ts';
import { someContent } from '../testing/some-toolkit.ts';
import { emptyWork, type Work } from '../work.ts';
import { readWorkFile, writeWorkFile } from './work-file.ts';
import { longestTextChars } from './work-schema.ts';

/** A file of an empty work, with parts of it replaced. */
function aFile(change: object): string {
  return JSON.stringify({ ...emptyWork(), ...change });
}

describe('a work file', () => {
  it('reads back what was written, whatever the work', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        expect(readWorkFile(writeWorkFile(work))).toEqual({ work, notes: [] });
      }),
    );
  });

  it('is text that a person can read', () => {
    const text = writeWorkFile({ ...emptyWork(), organisation: 'Larkmoor' });
    expect(text).toContain('\n  "organisation": "Larkmoor",\n');
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('takes a file whose fields are missing, or that has more of them', () => {
    const { format, version } = emptyWork();
    const sparse = { format, version, policy: {}, arrangements: {}, colour: 'red' };
    expect(readWorkFile(`\ufeff${JSON.stringify(sparse)}`)).toEqual({
      work: emptyWork(),
      notes: [],
    });
  });
});

describe('a file that cannot be opened', () => {
  const strange = /^The file is not of this toolkit, expected one from "Save work file"/;
  const damaged = (place: string) =>
    new RegExp(`^The file was changed or damaged: it has something else .* Look at "${place}"`);

  it.each([
    ['', /^The file cannot be read, expected a work file of this toolkit/],
    ['PK\u0003\u0004', /^The file cannot be read/],
    ['null', strange],
    ['[]', strange],
    ['"beyond-the-canteen-toolkit"', strange],
    ['{"format":"beyond-the-canteen-toolkit"}', /^The file is of no version, and this page reads/],
    [aFile({ version: 2 }), /^The file is of version 2, and this page reads version 1\. Open it/],
    [aFile({ version: { a: 1 } }), /^The file is of no version/],
    [aFile({ organisation: 5 }), damaged('organisation')],
    [aFile({ objectives: {} }), damaged('objectives')],
    [
      aFile({ policy: { clauses: { scope: { stance: 'strict', reason: '' } } } }),
      damaged('policy, clauses, scope, stance'),
    ],
    [
      aFile({ organisation: 'a'.repeat(longestTextChars + 1) }),
      /^The file was changed or damaged: it has more there than this page takes: 100,000 characters/,
    ],
    [
      aFile({ objectives: Array(1001).fill({ id: 'o1' }) }),
      /it has more there than this page takes/,
    ],
    [' '.repeat(5_000_001), /^The file is larger than 5 MB/],
  ])('%#', (text, sentence) => {
    expect(readWorkFile(text)).toEqual({ problem: expect.stringMatching(sentence) });
  });

  it('never makes a reader throw', () => {
    const values = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((any) => aFile({ policy: any })),
    );
    fc.assert(
      fc.property(values, (text) => {
        const reading = readWorkFile(text, someContent());
        if ('problem' in reading) expect(reading.problem).toMatch(/^The file .+\.$/);
      }),
    );
  });
});

describe('names that programs keep for themselves', () => {
  it('change nothing', () => {
    const text = aFile({}).replace(
      '"clauses":{}',
      '"clauses":{"__proto__":{"stance":"middle","reason":"","text":null},"constructor":{"stance":"middle","reason":"","text":"x"}}',
    );
    const reading = readWorkFile(text);
    const { work } = reading as { work: Work };
    expect(Object.keys(work.policy.clauses)).toEqual(['constructor']);
    expect(Object.getPrototypeOf(work.policy.clauses)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('stance');
  });
});

it('reads own words of an older file, which does not say what they began as', () => {
  const scope = { stance: 'middle', text: 'Ours.', reason: '' };
  const { work } = readWorkFile(aFile({ policy: { clauses: { scope } } })) as { work: Work };
  expect(work.policy.clauses).toEqual({ scope: { ...scope, textFrom: null } });
});

describe('what this release does not know', () => {
  const clause = { stance: 'middle', text: 'Ours.', textFrom: 'middle', reason: '' };

  it('is kept, and named', () => {
    const policy = {
      ...emptyWork().policy,
      clauses: { scope: clause, robots: clause, bees: clause },
    };
    const reading = readWorkFile(aFile({ policy }), someContent());
    expect(reading).toEqual({
      work: expect.objectContaining({ policy }),
      notes: ['Clauses that this release does not know are kept in your work: "robots", "bees".'],
    });
  });

  it('is named ten times at most', () => {
    const names = Array.from({ length: 12 }, (_, at) => `x${at}`);
    const clauses = Object.fromEntries(names.map((name) => [name, clause]));
    const reading = readWorkFile(aFile({ policy: { clauses } }), someContent());
    expect('notes' in reading && reading.notes[0]).toMatch(/"x9" and others\.$/);
  });
});

it('tells apart objectives, and accounts, that came with the same id', () => {
  const accounts = [{ id: 'a1' }, { id: 'a1' }];
  const reading = readWorkFile(
    aFile({ objectives: [{ id: 'o2' }, { id: 'o2' }], arrangements: { accounts } }),
  );
  const { work } = reading as { work: Work };
  expect(work.objectives.map(({ id }) => id)).toEqual(['o1', 'o2']);
  expect(work.arrangements.accounts.map(({ id }) => id)).toEqual(['a1', 'a2']);
});
