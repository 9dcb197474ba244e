import { describe, expect, test } from 'vitest';
import type { RuleId } from '../diagnostic.ts';
import { adviseText, aStory, type StoryParts } from '../testing/a-story.ts';
import type { CheckContext } from './check-rule.ts';

/** Lines and sentences that one rule has for a story. */
function heed(rule: RuleId, parts: StoryParts, context: Partial<CheckContext> = {}) {
  return adviseText(aStory(parts), context).filter((problem) => problem.rule === rule);
}
const count = (rule: RuleId, parts: StoryParts, context?: Partial<CheckContext>) =>
  heed(rule, parts, context).length;

const ending = '## Ending: x\n\nThe end.\n';
const choice = (verdict: string, { text = 'Do it', to = 'ending-x', told = 'It is done.' } = {}) =>
  `- [${text}](#${to})\n  > **${verdict}.** ${told.replaceAll('\n', '\n  > ')}\n`;
const decision = (title: string, choices: string[], prose = '') =>
  `## ${title}\n\n${prose}\n\nWhat now?\n\n${choices.join('')}\n`;
/** As many decisions in a row as there are lists of verdicts, each choice leading to the next. */
const inARow = (...rows: string[][]) =>
  rows
    .map((verdicts, at) => {
      const to = at < rows.length - 1 ? `s${at + 1}` : 'ending-x';
      return decision(
        `S${at}`,
        verdicts.map((words) => {
          const [verdict = '', text = 'Do it'] = words.split(': ');
          return choice(verdict, { text, to });
        }),
      );
    })
    .join('') + ending;
const told = (verdict: string, words: string) => ({
  scenes: decision('A', [choice(verdict, { told: words }), choice('Best')]) + ending,
});

describe('choice-count', () => {
  const two = ['Best', 'Poor'];
  const three = [...two, 'Acceptable'];
  test.each([
    ['4 choices', inARow([...three, 'Poor']), 0],
    ['5 choices', inARow([...three, 'Poor', 'Poor']), 1],
    ['2 choices in 2 of 2', inARow(two, two), 0],
    ['2 choices in 2 of 3', inARow(two, three, two), 1],
    ['2 choices in 2 of 4', inARow(two, three, two, three), 0],
  ])('%s', (_name, scenes, expected) => {
    expect(count('choice-count', { scenes })).toBe(expected);
  });
});

describe('best-choice-longest', () => {
  const long = ['Best: Turn all of it round first', 'Poor: Turn it round'];
  const close = ['Best: Turn it all round', 'Poor: Turn it all roun'];
  const short = ['Best: Turn', 'Poor: Turn it round'];
  test.each([
    ['3 of 3', inARow(long, long, long), 1],
    ['2 of 2, which may be chance', inARow(long, long), 0],
    ['3 of 5', inARow(long, short, long, short, long), 1],
    ['3 of 6, which is half', inARow(long, short, long, short, long, short), 0],
    ['by one letter', inARow(close, close, close), 0],
    ['where all choices are best', inARow(['Best', 'Best'], ['Best'], ['Best']), 0],
  ])('%s', (_name, scenes, expected) => {
    expect(count('best-choice-longest', { scenes })).toBe(expected);
  });
});

describe('best-choice-same-place', () => {
  const [first, second] = [
    ['Best', 'Poor'],
    ['Poor', 'Best'],
  ];
  test.each([
    ['3 of 3', inARow(first, first, first), ['first']],
    ['3 of 5', inARow(second, first, second, first, second), ['second']],
    ['3 of 6', inARow(first, first, first, second, second, second), []],
    [
      'two best in each',
      inARow(['Best', 'Poor', 'Best'], ...Array(2).fill(['Best', 'Poor'])),
      ['first'],
    ],
  ])('%s', (_name, scenes, expected) => {
    const found = heed('best-choice-same-place', { scenes });
    expect(found.map(({ message }) => /stands (\w+)/.exec(message)?.[1])).toEqual(expected);
  });

  test('says the share, and at most five scenes', () => {
    const [found] = heed('best-choice-same-place', { scenes: inARow(...Array(7).fill(first)) });
    expect(found?.message).toContain('in 7 of 7 decisions (100%)');
    expect(found?.message).toContain('"S3", "S4" and 2 more.');
  });
});

test.each([
  ['Always ask first', 1],
  ['"I never post."', 1],
  ['None of the above', 1],
  ['Ask in all the bays above', 0],
  ['Nevertheless, ask Hall ways', 0],
])('choice-absolute: %s', (text, expected) => {
  const scenes = decision('A', [choice('Best', { text }), choice('Poor')]) + ending;
  expect(count('choice-absolute', { scenes })).toBe(expected);
});

test.each([
  ['Well done. You asked.', 'Well done'],
  ['Correct: ask first.', 'Correct'],
  ['Incorrectly, you ask.', 'Incorrectly'],
  ['Good choice, because she asks.', 'Good choice'],
  ['Great! She asks.', 'Great'],
  ['No. She asks.', 'No'],
  ['Yes, she asks.', 'Yes'],
  ['You failed to ask.', 'You failed'],
  ['Unfortunately she asks.', 'Unfortunately'],
  ['Not the best idea.', 'Not the best idea'],
  ['Good replies show care.', null],
  ['Nobody asks.', null],
  ['Right after lunch she asks.', null],
  ['Bad weather keeps them in.', null],
  ['"Good. Thank you," she says.', null],
  ['You got the form.', null],
  ['Great Yarmouth answers.', null],
])('feedback-opens-with-judgement: %s', (words, expected) => {
  const found = heed('feedback-opens-with-judgement', told('Acceptable', words));
  const opening = /opens with "(.+?)"/.exec(found[0]?.message ?? '')?.[1] ?? null;
  expect(opening).toBe(expected);
});

test.each([
  ['She says no.', 1],
  ['She says no. She goes home.', 1],
  ['She says no. She goes home, because it is late.', 0],
  ['She says no. It is late, so she goes home.', 0],
  ['She says no. Guidance asks for it [@gmc-social-media].', 0],
  ['She says no [@gmc-social-media].', 1],
  ['She rings Dr. Ellis at 11.30.', 1],
])('feedback-without-why: %s', (words, expected) => {
  const scenes = decision('A', [choice('Best', { told: words })]) + ending;
  expect(count('feedback-without-why', { scenes })).toBe(expected);
});

test.each([
  [60, '', 0],
  [61, '', 1],
  [60, ' [@gmc-social-media]', 0],
])('feedback-too-long: %d words%s', (words, citation, expected) => {
  const text = `${'word '.repeat(words).trim()}${citation}.`;
  expect(count('feedback-too-long', told('Best', text))).toBe(expected);
});

test.each([
  ['You wanted to help.', 0],
  ["You'd hoped to help.", 0],
  ['You were only trying to help.', 0],
  ['You did not want a fuss.', 0],
  ["You didn't want a fuss.", 0],
  ['You meant it kindly.', 0],
  ['You thought of the family.', 0],
  ['It felt kind.', 0],
  ['Out of loyalty, you said nothing.', 0],
  ['You shared it. You wanted to help.', 1],
  ['She cries.', 1],
  ['You lied about it.', 1],
])('poor-choice-without-intention: %s', (words, expected) => {
  expect(count('poor-choice-without-intention', told('Poor', words))).toBe(expected);
  expect(count('poor-choice-without-intention', told('Acceptable', words))).toBe(0);
});

describe('fake-choice', () => {
  const pair = (a: Parameters<typeof choice>[1], b: Parameters<typeof choice>[1]) =>
    decision('A', [choice('Poor', a), choice('Poor', b), choice('Best')]) +
    `## B\n\n<When remembered="seen">\n\nSeen.\n\n</When>\n\n[On](#ending-x)\n\n${ending}`;
  const same = { to: 'b', told: 'You wanted to help, and she thanks you for it.' };
  test.each([
    ['nothing but its words', same, { ...same, text: 'Do that' }, 1],
    ['the feedback', same, { ...same, told: 'Nobody answers, and the phone rings.' }, 0],
    ['one word of it', same, { ...same, told: `${same.told} Today.` }, 1],
    ['the scene', same, { ...same, to: 'ending-x' }, 0],
    ['what is remembered', same, { ...same, told: `${same.told}\n\n*Remember: seen.*` }, 0],
  ])('two choices that differ in %s', (_name, a, b, expected) => {
    expect(count('fake-choice', { scenes: pair(a, b) })).toBe(expected);
  });
});

describe('poor-without-recovery', () => {
  const start = decision('A', [choice('Best', { to: 'b' }), choice('Poor', { to: 'mid' })]);
  const flagged = start.replace('done.\n\n', 'done.\n  >\n  > *Remember: seen.*\n\n');
  const b = decision('B', [choice('Best'), choice('Poor')]);
  const junction = '## Mid\n\n- If *seen*: [x](#ending-x)\n- Otherwise: [b](#b)\n\n';
  test.each([
    ['over a scene to an ending', `${start}${b}## Mid\n\nNo.\n\n[On](#ending-x)\n\n`, 1],
    ['over a scene to a decision', `${start}${b}## Mid\n\nNo.\n\n[On](#b)\n\n`, 0],
    ['over a junction that its flag turns to an ending', flagged + b + junction, 1],
    [
      'a later decision straight to an ending',
      inARow(['Best', 'Poor'], ['Best', 'Poor']).replace(ending, ''),
      0,
    ],
  ])('%s', (_name, scenes, expected) => {
    expect(count('poor-without-recovery', { scenes: scenes + ending })).toBe(expected);
  });
});

describe('set-up-too-long', () => {
  const words = (many: number) => 'word '.repeat(many).trim();
  const choices = [choice('Best'), choice('Poor', { to: 'a' })];
  const note = `<ContentNote>\n\n${words(90)}\n\n</ContentNote>\n\n`;
  const post = `<Post by="P" platform="X" time="1">\n\n${words(50)}\n\n</Post>\n\n`;
  test.each([
    ['150 words', decision('A', choices, words(150)), 0],
    ['151 words', decision('A', choices, words(151)), 1],
    ['a content note', decision('A', choices, note + words(150)), 0],
    ['a post', decision('A', choices, post + words(101)), 1],
    ['two scenes', `## A\n\n${words(80)}\n\n[On](#b)\n\n${decision('B', choices, words(80))}`, 1],
    [
      'an activity on the way',
      `## A\n\n${words(80)}\n\n- [x] This\n  > So.\n\n[On](#b)\n\n${decision('B', choices, words(80))}`,
      0,
    ],
  ])('%s', (_name, scenes, expected) => {
    expect(count('set-up-too-long', { scenes: scenes + ending })).toBe(expected);
  });

  test('what is shown for something remembered is not there at the start', () => {
    const later = `<When remembered="seen">\n\n${words(90)}\n\n</When>\n\n`;
    const shown = `<When not="seen">\n\n${words(90)}\n\n</When>\n\n`;
    const remember = choice('Poor', { to: 'a', told: 'You wanted it.\n\n*Remember: seen.*' });
    const story = (prose: string) => ({
      scenes: decision('A', [choice('Best'), remember], prose) + ending,
    });
    expect(count('set-up-too-long', story(later + words(100)))).toBe(0);
    expect(count('set-up-too-long', story(shown + words(100)))).toBe(1);
  });
});

describe('review dates', () => {
  test.each([
    ['2027-04-19', 0, ''],
    ['2027-04-20', 1, 'in 30 days'],
    ['2027-05-19', 1, 'in 1 day,'],
    ['2027-05-20', 1, 'today'],
    ['2027-05-21', 1, 'was to be reviewed by 2027-05-20'],
    ['2031-01-01', 1, 'was to be reviewed'],
    [null, 0, ''],
  ])(
    'review-date-passed on %s, with the review planned for 2027-05-20',
    (today, expected, words) => {
      const found = heed('review-date-passed', {}, { today });
      expect(found).toHaveLength(expected);
      expect(found[0]?.message ?? '').toContain(words);
    },
  );

  test.each([
    ['2027-05-20', 1],
    ['2027-05-19', 0],
    ['2027-05-21', 1],
  ])('review-dates-reversed where reviewed is %s', (reviewed, expected) => {
    expect(count('review-dates-reversed', { fields: { reviewed } })).toBe(expected);
  });
});
