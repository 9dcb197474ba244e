import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Handoff, readHandoff, writeHandoff } from './handoff.ts';

const sample: Handoff = {
  storyId: 'blanket-ban',
  path: 'cbbc_b',
  sorted: { 'sticky-notes': [0, 1, 0, 1, 0, 1, 0, 1, 0, 1] },
};
const line = writeHandoff(sample);

const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const handoff: fc.Arbitrary<Handoff> = fc.record({
  storyId: id,
  path: fc.string({ unit: fc.constantFrom(...'abcdz_'), maxLength: 64 }),
  sorted: fc.dictionary(id, fc.array(fc.nat({ max: 35 }), { maxLength: 20 }), { maxKeys: 3 }),
});

describe('writeHandoff', () => {
  it('is short, and holds the path as it is', () => {
    expect(line).toMatch(/^1\.blanket-ban\.cbbc_b\.sticky-notes~0101010101\.[0-9a-z]{3}$/);
  });

  it('writes only letters that an address takes as they are', () => {
    fc.assert(
      fc.property(handoff, (any) => {
        expect(writeHandoff(any)).toMatch(/^[A-Za-z0-9._~-]+$/);
      }),
    );
  });
});

describe('readHandoff', () => {
  it('reads back what was written, whatever the ids', () => {
    fc.assert(
      fc.property(handoff, (any) => {
        expect(readHandoff(writeHandoff(any))).toEqual({ handoff: any });
      }),
    );
  });

  it.each([
    [`  ${line}\n`],
    [`#from=${line}`],
    [`https://example.org/toolkit/policy/#from=${line}`],
  ])('takes a line as it is pasted: %j', (text) => {
    expect(readHandoff(text)).toEqual({ handoff: sample });
  });

  it('notices every single letter that is another', () => {
    for (let at = 0; at < line.length; at += 1) {
      for (const letter of 'a0_.~-Z') {
        if (line[at] === letter) continue;
        const typed = line.slice(0, at) + letter + line.slice(at + 1);
        expect(readHandoff(typed), typed).toHaveProperty('problem');
      }
    }
  });

  it('notices a line that was cut off', () => {
    for (let end = 0; end < line.length; end += 1) {
      expect(readHandoff(line.slice(0, end)), line.slice(0, end)).toHaveProperty('problem');
    }
  });

  it.each([
    ['', /^This is no line from an ending, expected one such as /],
    ['Graham wants a ban', /^This is no line/],
    ['<img src=x onerror=alert(1)>', /^This is no line/],
    ['a'.repeat(2001), /^This is no line/],
    [line.replace(/^1/, '2'), /^This line is of kind 2, and this page reads kind 1\. Copy/],
    ['1.blanket-ban.cbb', /^Part of the line is missing or has changed\. Copy/],
    [withCheck('1.blanket-ban.CBB'), /^No ending writes this line\. Copy/],
    [withCheck('1..cbb'), /^No ending/],
    [withCheck('1._zz.cbb'), /^No ending/],
    [withCheck('1.blanket-ban.cbb.notes'), /^No ending/],
    [withCheck('1.blanket-ban.cbb.notes~1-1'), /^No ending/],
    [withCheck('1.blanket-ban.cbb.notes~1.notes~0'), /^No ending/],
  ])('says what is wrong with %j', (text, sentence) => {
    expect(readHandoff(text)).toEqual({ problem: expect.stringMatching(sentence) });
  });

  it('never throws, and takes nothing that it would not write', () => {
    const parts = fc.array(fc.constantFrom('1', 'blanket-ban', 'cbb', '__proto__~01', '_e9', '~'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          parts.map((some) => withCheck(some.join('.'))),
        ),
        (text) => {
          const reading = readHandoff(text);
          if ('handoff' in reading) expect(writeHandoff(reading.handoff)).toBe(text.trim());
        },
      ),
    );
  });
});

/** With the check that belongs to it, so that what else is wrong is found. */
function withCheck(start: string): string {
  for (let check = 0; check < 36 ** 3; check += 1) {
    const typed = `${start}.${check.toString(36).padStart(3, '0')}`;
    const reading = readHandoff(typed);
    if ('handoff' in reading || /^No ending/.test(reading.problem)) return typed;
  }
  return `${start}.000`;
}
