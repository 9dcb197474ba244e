// The clauses that are shipped, against what the warnings look for in them.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { type PolicyContent, stances } from '../content.ts';
import { aPolicy } from '../testing/some-content.ts';
import { clauseIds } from './clause-ids.ts';
import { findWarnings } from './find-warnings.ts';

const content: PolicyContent = parse(readFileSync('content/toolkit/policy.yaml', 'utf8'));
/** Parts that say what has been done are true. */
const consulting = Object.fromEntries(
  content.consulting.map(({ id }) => [id, { isDone: true, note: '' }]),
);
const today = '2026-11-21';

it('have the ids that warnings speak of', () => {
  const ids = content.clauses.map(({ id }) => id);
  expect(Object.values(clauseIds).filter((id) => !ids.includes(id))).toEqual([]);
});

it('hold together as we recommend them', () => {
  const clauses = Object.fromEntries(
    content.clauses.map(({ id, recommended }) => [id, recommended]),
  );
  expect(findWarnings(content, aPolicy(clauses, { consulting }), today)).toEqual([]);
});

it.each([
  ['restrictive', ['internal-only', 'only-sanctions']],
  ['middle', []],
  ['permissive', []],
] as const)('all %s: %j', (stance, expected) => {
  const clauses = Object.fromEntries(content.clauses.map(({ id }) => [id, stance]));
  const found = findWarnings(content, aPolicy(clauses, { consulting }), today);
  expect(found.map(({ id }) => id)).toEqual(expected);
});

/** With a space at the end a text counts as theirs, so the words are looked at and not the stance. */
it('are read alike by their stance and by their words', () => {
  for (const stance of stances) {
    for (const { id, wordings } of content.clauses) {
      const found = (clause: Parameters<typeof aPolicy>[0][string]) => {
        const policy = aPolicy({ 'official-accounts': 'permissive', [id]: clause }, { consulting });
        return findWarnings(content, policy, today).map((warning) => warning.id);
      };
      const own = found({ stance, text: `${wordings[stance].text} ` });
      expect([id, stance, ...own]).toEqual([id, stance, ...found(stance)]);
    }
  }
});
