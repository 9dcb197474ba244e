import { describe, expect, test } from 'vitest';
import { choice, count, decision, ending, heed } from './testing/a-decision.ts';

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
  const bad = '## Ending: bad\n\nNo.\n\n';
  const last = decision('C', [choice('Best'), choice('Poor')]);
  /** Three decisions, the second of them with these choices beside its best one. */
  const second = (best: string, ...others: string[]) =>
    decision('A', [choice('Best', { to: 'b' }), choice('Poor', { to: 'b' })]) +
    decision('B', [choice('Best', { to: best }), ...others]) +
    last;
  const slip = choice('Poor', { to: 'ending-bad' });
  test.each([
    ['over a scene to an ending', `${start}${b}## Mid\n\nNo.\n\n[On](#ending-x)\n\n`, 1],
    ['over a scene to a decision', `${start}${b}## Mid\n\nNo.\n\n[On](#b)\n\n`, 0],
    ['over a junction that its flag turns to an ending', flagged + b + junction, 1],
    [
      'a later decision straight to an ending',
      inARow(['Best', 'Poor'], ['Best', 'Poor']).replace(ending, ''),
      0,
    ],
    ['the second of three to an ending of its own', second('c', slip) + bad, 1],
    ['the last but one, where no choice goes on', second('ending-x', slip) + bad, 0],
    ['the second of three to the ending of all', second('c', choice('Poor')), 0],
    [
      'an ending that an Acceptable choice comes to as well',
      second('c', choice('Acceptable', { to: 'ending-bad', text: 'Do that' }), slip) + bad,
      0,
    ],
    [
      'a decision that only a Poor choice leads to',
      `${decision('A', [choice('Best', { to: 'c' }), choice('Poor', { to: 'b' })])}${decision('B', [choice('Best', { to: 'c' }), choice('Poor', { to: 'ending-bad' })])}${last}${bad}`,
      0,
    ],
    [
      'over a junction that an earlier best choice turns to an ending',
      decision('A', [
        choice('Best', { to: 'b', told: 'It is done.\n\n*Remember: seen.*' }),
        choice('Poor', { to: 'b' }),
      ]) +
        decision('B', [choice('Best', { to: 'c' }), choice('Poor', { to: 'mid' })]) +
        last +
        junction.replace('#b', '#c').replace('#ending-x', '#ending-bad') +
        bad,
      1,
    ],
  ])('%s', (_name, scenes, expected) => {
    expect(count('poor-without-recovery', { scenes: scenes + ending })).toBe(expected);
  });
});

test.each([
  ['both lines to one scene', '#b', '#b', 1],
  ['two scenes', '#b', '#ending-x', 0],
])('junction-decides-nothing: %s', (_name, then, otherwise, expected) => {
  const a = decision('A', [
    choice('Best', { to: 'j', told: 'It is done.\n\n*Remember: seen.*' }),
    choice('Poor', { to: 'j' }),
  ]);
  const j = `## J\n\n- If *seen*: [b](${then})\n- Otherwise: [b](${otherwise})\n\n`;
  const b = decision('B', [choice('Best'), choice('Poor')]);
  expect(count('junction-decides-nothing', { scenes: a + j + b + ending })).toBe(expected);
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
