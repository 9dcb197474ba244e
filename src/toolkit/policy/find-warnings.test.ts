import { describe, expect, it } from 'vitest';
import { type Stance, stances } from '../content.ts';
import { aPolicy, aPolicyContent } from '../testing/some-content.ts';
import { findWarnings } from './find-warnings.ts';

const content = aPolicyContent();
const today = '2026-11-21';
const own = (stance: Stance, text: string) => ({ stance, text });

/** Clauses, the ids of what is found. Source: content brief 3.1, consistency checks, and our own. */
const rows: [string, Parameters<typeof aPolicy>[0], string[]][] = [
  ['nothing chosen', {}, []],
  ['our permissive confidentiality', { confidentiality: 'permissive' }, []],
  [
    'case talk without the line',
    { confidentiality: own('permissive', 'You can talk about your work.') },
    ['identification-line'],
  ],
  [
    'case talk under another stance',
    { confidentiality: own('middle', 'You may discuss cases on closed forums.') },
    ['identification-line'],
  ],
  [
    'their words, which began as permissive, under another stance',
    { confidentiality: { ...own('middle', 'Do as you like.'), textFrom: 'permissive' } },
    ['identification-line'],
  ],
  [
    'the line, without details put together',
    {
      confidentiality: own(
        'permissive',
        'You can talk about work. Never identify a patient or colleague.',
      ),
    },
    ['combined-details'],
  ],
  [
    'no talk at all, in their words',
    { confidentiality: own('restrictive', 'Do not talk about work.') },
    [],
  ],
  ['internal only', { 'speaking-up': 'restrictive' }, ['internal-only']],
  [
    'internal only, with a way out added',
    { 'speaking-up': own('restrictive', 'Ask your manager first. You can also go to the CQC.') },
    [],
  ],
  [
    'routes listed, and the ones outside deleted',
    { 'speaking-up': own('middle', 'Ask your manager or the Guardian.') },
    ['internal-only'],
  ],
  ['penalties only', { 'when-things-go-wrong': 'restrictive' }, ['only-sanctions']],
  [
    'penalties only, in their words',
    { 'when-things-go-wrong': own('permissive', 'Breaches are misconduct.') },
    ['only-sanctions'],
  ],
  [
    'penalties after help',
    {
      'when-things-go-wrong': own('restrictive', 'We help first. Serious breaches are misconduct.'),
    },
    [],
  ],
  [
    'advocates who may not name their employer',
    { 'personal-accounts': 'restrictive', 'official-accounts': 'permissive' },
    ['advocates-unnamed'],
  ],
  [
    'the same in their words',
    {
      'personal-accounts': own('middle', 'Never name your employer.'),
      'official-accounts': own('middle', 'Every ward has a trained advocate.'),
    },
    ['advocates-unnamed'],
  ],
  ['one half only', { 'personal-accounts': 'restrictive', 'official-accounts': 'restrictive' }, []],
  [
    'advocates without access',
    { access: 'restrictive', 'official-accounts': 'permissive' },
    ['advocates-blocked'],
  ],
  [
    'team choice without IG',
    { messaging: own('permissive', 'Each team chooses its app.') },
    ['messaging-without-ig'],
  ],
  ['team choice with IG', { messaging: 'permissive' }, []],
  [
    'IG waved away',
    { messaging: own('restrictive', 'Use our app. There is no need to tell IG.') },
    ['messaging-without-ig'],
  ],
  ['one app, and no word of IG', { messaging: own('restrictive', 'Use our app.') }, []],
  [
    'AI with anything',
    { 'accuracy-and-ai': own('permissive', 'Use any tool and check it.') },
    ['ai-with-patient-data'],
  ],
  ['no AI', { 'accuracy-and-ai': own('restrictive', 'We use none.') }, []],
  [
    'private life and no politics',
    { scope: 'permissive', 'views-and-beliefs': 'restrictive' },
    ['private-views'],
  ],
  [
    'a warm opening and three bans',
    {
      purpose: 'permissive',
      'photos-and-film': 'restrictive',
      'official-accounts': 'restrictive',
      access: 'restrictive',
    },
    ['promise-and-bans'],
  ],
  ['an empty clause', { scope: own('middle', ' \n') }, ['empty-scope']],
];

describe('clauses', () => {
  it.each(rows)('%s', (_what, clauses, expected) => {
    const found = findWarnings(content, aPolicy(clauses), today);
    expect(found.map(({ id }) => id)).toEqual(expected);
  });

  it('are named by what concerns them, and each exists', () => {
    const ids = content.clauses.map(({ id }) => id);
    for (const stance of stances) {
      const all = aPolicy(Object.fromEntries(ids.map((id) => [id, own(stance, '')])));
      const found = findWarnings(content, all, today);
      expect(found.length).toBeGreaterThan(0);
      expect(found.flatMap(({ clauses }) => clauses).filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('of our own recommendation raise nothing', () => {
    const clauses = Object.fromEntries(
      content.clauses.map(({ id }) => [id, 'permissive' as const]),
    );
    expect(findWarnings(content, aPolicy(clauses), today)).toEqual([]);
  });
});

describe('what a warning rests on', () => {
  const messages = (clauses: Parameters<typeof aPolicy>[0]) =>
    findWarnings(content, aPolicy(clauses), today).map(({ message }) => message);

  it.each([
    ['our words', { 'speaking-up': 'restrictive' as const }, /discourage them\.$/],
    [
      'theirs',
      { 'speaking-up': own('middle', 'Ask your manager.') },
      /In your own wording we looked for a sentence that names a regulator/,
    ],
    [
      'theirs, by what they began as',
      { scope: own('permissive', 'Everything.'), 'views-and-beliefs': 'restrictive' as const },
      /Your own wording counts here as the one that it began with\.$/,
    ],
  ])('%s', (_what, clauses, expected) => {
    expect(messages(clauses)).toEqual([expect.stringMatching(expected)]);
  });
});

describe('a part that says what has been done', () => {
  const parts = {
    ...content,
    also: [
      {
        id: 'equality',
        title: 'Equality',
        text: 'We have asked.',
        sources: [],
        consulting: ['staff-side'],
      },
    ],
  };

  it.each([
    ['before it has', {}, ['early-equality']],
    ['after it has', { consulting: { 'staff-side': { isDone: true, note: '' } } }, []],
    ['and is left out', { also: { equality: { isLeftOut: true, text: null } } }, []],
  ])('%s', (_what, given, expected) => {
    const found = findWarnings(parts, aPolicy({}, given), today);
    expect(found.map(({ id }) => id)).toEqual(expected);
    for (const { part, message } of found) {
      expect(part).toBe('equality');
      expect(message).toContain('“Equality”');
      expect(message).toContain('Staff side.');
    }
  });
});

describe('owner and review date', () => {
  it.each([
    ['no owner', { owner: ' ' }, ['no-owner']],
    ['no date', { reviewOn: '' }, ['no-review']],
    ['no such date', { reviewOn: '2027-02-30' }, ['no-review']],
    ['yesterday', { reviewOn: '2026-11-20' }, ['review-past']],
    ['today', { reviewOn: '2026-11-21' }, []],
    ['twelve months away', { reviewOn: '2027-11-21' }, []],
    ['a day longer', { reviewOn: '2027-11-22' }, ['review-late']],
  ])('%s', (_what, given, expected) => {
    const found = findWarnings(content, aPolicy({}, given), today);
    expect(found.map(({ id }) => id)).toEqual(expected);
  });
});
