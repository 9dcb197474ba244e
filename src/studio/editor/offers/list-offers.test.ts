import { describe, expect, it } from 'vitest';
import { halfAYearAfter } from './front-fields.ts';
import {
  choice,
  errorsIn,
  inFront,
  inScene,
  pick,
  scene,
  write,
} from './testing/ask-for-offers.ts';

/** Each row: a story with the caret at `|`, what is picked, and what stands there afterwards, selection in `«»`. */
const rows: [string, string, string, string][] = [
  // Where links lead
  ['a choice', choice('- [Wave.](#|\n  > **Poor.** x'), 'Walk home', '- [Wave.](#walk-home)|'],
  [
    'half an id',
    choice('- [Wave.](#wa|lk)\n  > **Poor.** x'),
    'Walk home',
    '- [Wave.](#walk-home)|',
  ],
  [
    'before its end',
    choice('- [Wave.](#|)\n  > **Poor.** x'),
    'Walk home',
    '- [Wave.](#walk-home)|',
  ],
  ['a section', inScene('See [this](#|).'), 'Debrief', 'See [this](#debrief)|.'],
  [
    'guidance',
    inScene('See [how](|.'),
    'Speaking up',
    'See [how](../../content/guidance/speaking-up.md)|.',
  ],
  [
    'guidance by its folder',
    inScene('See [how](../../content/guidance/|)'),
    'Speaking up',
    'See [how](../../content/guidance/speaking-up.md)|',
  ],
  ['a picture', inScene('![A board](|'), 'board.png', '![A board](board.png)|'],
  // Sources
  ['a source', inScene('It says so [@|.'), 'NMC', 'It says so [@nmc-social-media]|.'],
  [
    'a source in feedback',
    choice('- [Wave.](#walk-home)\n  > **Poor.** x [@gm|]'),
    'GMC',
    '  > **Poor.** x [@gmc-social-media]|',
  ],
  [
    'a source after a link',
    inScene('[See](#debrief) and [@|'),
    'NMC',
    '[See](#debrief) and [@nmc-social-media]|',
  ],
  // Flags
  ['to remember', choice('  > *Remember: |'), 'told-her', '  > *Remember: told-her.*|'],
  [
    'another to remember',
    choice('  > *Remember: asked, to|.*'),
    'told-her',
    '  > *Remember: asked, told-her|.*',
  ],
  [
    'to read',
    inScene('<When remembered="|">\n\nx\n\n</When>'),
    'told-her',
    '<When remembered="told-her"|>',
  ],
  [
    'to read, to the end',
    inScene('<When not="as|\n\nx\n\n</When>'),
    'asked',
    '<When not="asked">|',
  ],
  // Verdicts
  [
    'a verdict',
    choice('- [Wave.](#walk-home)\n  > **|'),
    'Poor',
    '  > **Poor.** «What comes of it, and why.»',
  ],
  [
    'another verdict',
    choice('- [Wave.](#walk-home)\n  > **Be|st.** He waves.'),
    'Acceptable',
    '  > **Acceptable.** |He waves.',
  ],
  // Components
  [
    'a message',
    inScene('<|'),
    'Message',
    '<Message from="Sam" time="09:00">\n\n«Write what it says.»\n\n</Message>',
  ],
  [
    'a post below a line',
    inScene('Look:\n<P|\nThen this.'),
    'Post',
    'Look:\n\n<Post by="Sam" platform="Facebook" time="09:00">\n\n«Write what it says.»\n\n</Post>\n\nThen this.',
  ],
  [
    'text for some',
    inScene('<|'),
    'When',
    '<When remembered="asked">\n\n«Only those who remember it read this.»\n\n</When>',
  ],
  ['its end', inScene('<ContentNote>\n\nx\n\n</|'), 'ContentNote', '</ContentNote>|'],
  [
    'what a tag says',
    inScene('<Message from="A" time="B" |>\n\nx\n\n</Message>'),
    'via',
    '<Message from="A" time="B" via="«WhatsApp»">',
  ],
  [
    'where it was',
    inScene('<Message from="A" time="B" via="|">\n\nx\n\n</Message>'),
    'TikTok',
    '<Message from="A" time="B" via="TikTok"|>',
  ],
  // Pieces
  [
    'a choice with feedback',
    choice('|'),
    'A choice with feedback',
    '- [«What somebody might do»](#walk-home)\n  > **Acceptable.** What comes of it, and why.',
  ],
  [
    'a choice after its dash',
    choice('- |'),
    'A choice with feedback',
    '- [«What somebody might do»](#walk-home)\n  > **Acceptable.** What comes of it, and why.',
  ],
  [
    'a post',
    inScene('po|'),
    'A post',
    '<Post by="Sam" platform="Facebook" time="09:00">\n\n«Write what it says.»\n\n</Post>',
  ],
  [
    'an ending',
    write(`${scene}\n\n## |`),
    'An ending',
    '## Ending: «how it turns out»\n\nWrite what became of it, and what helps next time.',
  ],
  [
    'a section that is missing',
    write(`${scene}\n\n## |`),
    'In your organisation',
    '## In your organisation\n\n«Write what to find out where you work.»',
  ],
  // Front matter
  ['a field', inFront('|'), 'toolkit', 'toolkit: «policy»'],
  [
    'warnings',
    inFront('acc|'),
    'accepted',
    'accepted:\n  - rule: sentence-length\n    why: "«Say why you live with it»"',
  ],
  [
    'a rule',
    inFront('accepted: [{ rule: |, why: "x" }]'),
    'reading-age',
    'accepted: [{ rule: reading-age|, why: "x" }]',
  ],
  [
    'a scene of a rule',
    inFront('accepted:\n  - rule: reading-age\n    scene: |\n    why: "x"'),
    'Walk home',
    '    scene: walk-home|',
  ],
  ['a new name', inFront('renamed:\n  old-name: |'), 'Walk home', '  old-name: walk-home|'],
  [
    'a new name in a line',
    inFront('renamed: { old-name: | }'),
    'Walk home',
    'renamed: { old-name: walk-home| }',
  ],
  ['an outcome', inFront('').replace('[ST2]', '[|]'), 'ST2', 'outcomes: [ST2|]'],
  [
    'a whole list',
    inFront('').replace('outcomes: [ST2]', 'outcomes: |'),
    'ST2',
    'outcomes: [ST2]|',
  ],
  [
    'a list in lines',
    inFront('').replace('outcomes: [ST2]', 'outcomes:\n  - |'),
    'ST2',
    '  - ST2|',
  ],
  [
    'another audience',
    inFront('').replace('[everyone]', '[everyone, |'),
    'managers',
    'audience: [everyone, managers]|',
  ],
  ['a platform', inFront('').replace('Facebook', 'Fa|cebook'), 'WhatsApp', 'platform: WhatsApp|'],
  ['today', inFront('').replace('2026-11-20', '|'), '2026-08-31', 'reviewed: 2026-08-31|'],
  [
    'in half a year',
    inFront('').replace('2027-05-20', '|'),
    '2027-02-28',
    'review_by: 2027-02-28|',
  ],
  ['a tool', inFront('toolkit: |'), 'arrangements', 'toolkit: arrangements|'],
];

describe('what is picked', () => {
  it.each(rows)('%s', (_name, text, picked, expected) => {
    const { written, shown } = pick(text, picked);
    expect(shown).toContain(`\n${expected}\n`);
    expect(errorsIn(written)).toEqual([]);
  });

  it('asks for a flag, and leaves room for another', () => {
    const text = write(
      `${scene}\n\n## What is remembered\n\n- If *|\n- Otherwise: [On](#walk-home)`,
    );
    const { written, shown } = pick(text, 'told-her');
    expect(shown).toContain('- If *told-her*|: [Go on](#walk-home)');
    expect(errorsIn(written)).toEqual([]);
  });
});

it.each([
  ['2026-11-22', '2027-05-22'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-31', '2028-02-29'],
  ['2026-12-31', '2027-06-30'],
])('half a year after %s is %s', (today, expected) => {
  expect(halfAYearAfter(today)).toBe(expected);
});
