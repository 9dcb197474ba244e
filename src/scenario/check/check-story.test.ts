import { describe, expect, test } from 'vitest';
import { readStory } from '../read-story.ts';
import { adviseText, aStory, checkText, twoDecisions } from '../testing/a-story.ts';
import { oncePerStory } from './once-per-story.ts';

/** The small story teaches poorly: four of its choices cite nothing. */
const uncited = 'feedback-without-source';
const found = (accepted: string, parts: Parameters<typeof aStory>[0] = {}) =>
  adviseText(aStory({ ...parts, fields: { accepted, ...parts.fields } }));
const rulesOf = (problems: readonly { rule: string }[], ...only: string[]) =>
  problems.map(({ rule }) => rule).filter((rule) => only.includes(rule));
const why = 'why: The sources are in the debrief';

describe('advice', () => {
  test('comes with what is wrong with the shape, in the order of the file', () => {
    const scenes = twoDecisions.replace('Tell him what you think of him.', 'Always tell him.');
    const problems = adviseText(aStory({ scenes, fields: { audience: '[nobody]' } }));
    expect(rulesOf(problems, 'unknown-audience', 'choice-absolute')).toEqual([
      'unknown-audience',
      'choice-absolute',
    ]);
    expect(problems.map(({ line }) => line)).toEqual(
      problems.map(({ line }) => line).sort((a, b) => a - b),
    );
  });

  test.each([
    ['a missing scene', twoDecisions.replaceAll('#on-the-bus', '#nowhere')],
    ['no scene', ''],
    ['a choice without a verdict', twoDecisions.replace('**Best.** ', '')],
    [
      'a choice without a link',
      twoDecisions.replace('[Turn your back to him.](#on-the-bus)', 'Go.'),
    ],
    ['a choice whose bracket is missing', twoDecisions.replace('(#on-the-bus)', '(#on-the-bus')],
    ['a quotation mark that is missing', twoDecisions.replace('="shouted"', '="shouted')],
    ['a tag that is not closed', twoDecisions.replace('You are', '<ContentNote>\n\nYou are')],
  ])('is left out where there is %s, because it would be guesswork', (_name, scenes) => {
    const text = aStory({ scenes });
    expect(checkText(text)).not.toEqual([]);
    expect(adviseText(text)).toEqual(checkText(text));
  });

  test.each([
    [
      'Ask him to leave you out of it.',
      '](#on-the-bus)',
      '](#on-the-bus',
      '")" after "#on-the-bus"',
    ],
    ['Ask him to leave you out of it.', '](#on', '(#on', '"]" before "(#on-the-bus)"'],
    ['Turn your back to him.', '[Turn', 'Turn', '"[" before its words'],
    ['Turn your back to him.', 'him.](#', 'him.]#', '"(" before "#on-the-bus"'],
  ])('is not joined by more than the bracket: %s %s for %s', (words, from, to, bracket) => {
    const at = twoDecisions.indexOf(words) - 1;
    const scenes = twoDecisions.slice(0, at) + twoDecisions.slice(at).replace(from, to);
    const problems = adviseText(aStory({ scenes }));
    expect(problems).toMatchObject([{ rule: 'choice-without-link', column: 1 }]);
    expect(problems[0]?.message).toContain(`the choice "${words}" has no ${bracket}`);
  });

  test('about flags and scenes is left out where a choice cannot be read', () => {
    const lost = '[Tell him what you think of him.](#on-the-bus)';
    const scenes = twoDecisions.replace(lost, 'Tell him.');
    expect(adviseText(aStory({ scenes })).map(({ rule }) => rule)).toEqual(['choice-without-link']);
  });

  test('is no part of the check of the shape', () => {
    expect(checkText(aStory())).toEqual([]);
    expect(rulesOf(adviseText(aStory()), uncited)).not.toEqual([]);
  });
});

describe('a warning that the front matter accepts', () => {
  const inScene = (scene: string) => found(`[{ rule: ${uncited}, scene: ${scene}, ${why} }]`);
  const left = (problems: ReturnType<typeof found>) =>
    problems.filter(({ rule }) => rule === uncited).map(({ scene }) => scene);
  const all = left(found('[]'));

  test('is left out in the scene that is named', () => {
    expect(new Set(all)).toEqual(new Set(['at-the-bus-stop', 'on-the-bus']));
    expect(left(inScene('on-the-bus'))).toEqual(all.filter((id) => id !== 'on-the-bus'));
    expect(rulesOf(inScene('on-the-bus'), 'accepted-nothing')).toEqual([]);
  });

  test('is left out in all of the story where no scene is named, and no other is', () => {
    const problems = found(`[{ rule: ${uncited}, ${why} }]`);
    expect(left(problems)).toEqual([]);
    expect(rulesOf(problems, 'feedback-without-why')).not.toEqual([]);
  });

  test('may be accepted twice', () => {
    const entry = `{ rule: ${uncited}, ${why} }`;
    expect(rulesOf(found(`[${entry}, ${entry}]`), uncited, 'accepted-nothing')).toEqual([]);
  });

  test('that is not there is a warning itself, at its entry', () => {
    const problems = found(
      `\n  - { rule: ${uncited}, ${why} }\n  - { rule: choice-count, scene: on-the-bus, ${why} }`,
    );
    const idle = problems.filter(({ rule }) => rule === 'accepted-nothing');
    expect(idle).toMatchObject([{ severity: 'warning', line: 13, column: 5 }]);
    expect(idle[0]?.message).toContain('"choice-count" in "on-the-bus"');
  });

  test.each([
    ['an error', 'dead-end', 'accepted-error'],
    ['an unknown rule', 'dead-ends', 'accepted-unknown-rule'],
    ['a name that programs keep for themselves', 'constructor', 'accepted-unknown-rule'],
  ])('is not %s, and that is told once', (_name, rule, expected) => {
    const problems = found(`[{ rule: ${rule}, ${why} }]`);
    expect(problems.map((problem) => problem.rule).filter((id) => /^accepted/.test(id))).toEqual([
      expected,
    ]);
  });

  test('may stand in a section', () => {
    const entry = `[{ rule: choice-count, scene: debrief, ${why} }]`;
    expect(rulesOf(found(entry), 'accepted-unknown-scene', 'accepted-nothing')).toEqual([
      'accepted-nothing',
    ]);
  });

  test('about dates is not judged where nobody knows what day it is', () => {
    const text = aStory({ fields: { accepted: `[{ rule: review-date-passed, ${why} }]` } });
    expect(rulesOf(adviseText(text), 'accepted-nothing')).toHaveLength(1);
    expect(rulesOf(adviseText(text, { today: null }), 'accepted-nothing')).toEqual([]);
  });

  test('has a reason of four words', () => {
    const reasons = ['It is fine', 'It is fine here'].map((reason) =>
      rulesOf(found(`[{ rule: ${uncited}, why: ${reason} }]`), 'accepted-without-why'),
    );
    expect(reasons).toEqual([['accepted-without-why'], []]);
  });
});

test.each([
  ['front matter', { fields: { audience: '[nobody]' } }, 'unknown-audience', undefined],
  [
    'a scene',
    { scenes: twoDecisions.replace('](#on-the-bus)', '](#x)') },
    'missing-scene',
    'at-the-bus-stop',
  ],
  [
    'a section',
    { sections: '## Debrief\n\nSo [@x].\n\n## In your organisation\n\nAsk.' },
    'unknown-source',
    'debrief',
  ],
])('a problem in %s knows its scene', (_name, parts, rule, scene) => {
  const problem = checkText(aStory(parts)).find((one) => one.rule === rule);
  expect(problem && [problem.rule, problem.scene]).toEqual([rule, scene]);
});

test('what is worked out for one story is kept, and not taken for another', () => {
  let times = 0;
  const titleOf = oncePerStory(({ story }) => {
    times += 1;
    return story.title;
  });
  const [one, other] = ['One', 'Other'].map((title) => readStory(aStory({ fields: { title } })));
  if (!one || !other) throw new Error('Two stories were read.');
  expect([one, other, one, other].map(titleOf)).toEqual(['One', 'Other', 'One', 'Other']);
  expect(times).toBe(2);
});
