import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';
import { splitWords } from './words.ts';

describe('splitSentences', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['no stop', 'A bus stop', ['A bus stop']],
    ['two', 'He waits. She rings.', ['He waits.', 'She rings.']],
    ['question and exclamation', 'Why? Oh! Yes.', ['Why?', 'Oh!', 'Yes.']],
    ['several stops', 'What?! No...  Yes.', ['What?!', 'No...', 'Yes.']],
    ['an ellipsis that goes on', 'Well… maybe later.', ['Well… maybe later.']],
    ['a time', 'At 02:09. Kath writes.', ['At 02:09.', 'Kath writes.']],
    [
      'a decimal and a time with a stop',
      'It is 11.30 and 3.5 miles.',
      ['It is 11.30 and 3.5 miles.'],
    ],
    [
      'a web address',
      'See www.nmc.org.uk/standards. It helps.',
      ['See www.nmc.org.uk/standards.', 'It helps.'],
    ],
    ['titles', 'Dr. Ellis and Mrs. Okafor wave.', ['Dr. Ellis and Mrs. Okafor wave.']],
    ['e.g. and i.e.', 'A sign, e.g. NHS, i.e. Letters.', ['A sign, e.g. NHS, i.e. Letters.']],
    ['a number', 'Form no. 4117 is short.', ['Form no. 4117 is short.']],
    ['no, and a number', 'She says no. 4 people nod.', ['She says no. 4 people nod.']],
    ['the word no', 'She says no. Nobody nods.', ['She says no.', 'Nobody nods.']],
    ['initials', 'J. K. Ellis and P.D. Grey nod.', ['J. K. Ellis and P.D. Grey nod.']],
    ['a letter at the end', 'Take vitamin C. It helps.', ['Take vitamin C.', 'It helps.']],
    ['I at the end', 'So do I. Mo nods.', ['So do I.', 'Mo nods.']],
    ['p.m. at the end', 'It is 5 p.m. Priya rings.', ['It is 5 p.m.', 'Priya rings.']],
    ['etc. within', 'Pens, etc. are here.', ['Pens, etc. are here.']],
    ['a number at the end', 'He is in bay 3. She knows.', ['He is in bay 3.', 'She knows.']],
    ['a numbered line', '1. Ring first.', ['1. Ring first.']],
    ['speech that goes on', '"Is it you?" she says.', ['"Is it you?" she says.']],
    ['speech and a new sentence', '"Yes." He waits.', ['"Yes."', 'He waits.']],
    [
      'sentences within speech',
      '"I rang. Nobody came," he says.',
      ['"I rang.', 'Nobody came," he says.'],
    ],
    ['curly marks', '“Yes.” ‘No.’ (Maybe.) Done.', ['“Yes.”', '‘No.’', '(Maybe.)', 'Done.']],
    ['an empty line', 'A heading\n\nand more', ['A heading', 'and more']],
    ['a line that is wrapped', 'One line\nand the next.', ['One line\nand the next.']],
    ['a lower-case name', 'He uses it. eBay is down.', ['He uses it. eBay is down.']],
    ['an amount', 'It costs a lot. £20 is too much.', ['It costs a lot.', '£20 is too much.']],
    ['Welsh', 'Mae hi’n hwyr. Ŵyr neb.', ['Mae hi’n hwyr.', 'Ŵyr neb.']],
  ])('%s', (_name, text, sentences) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  test('says where each sentence begins', () => {
    expect(splitSentences('  He waits. \n\n She rings.').map(({ start }) => start)).toEqual([
      2, 15,
    ]);
  });
});

const words = (text: string) => splitWords(text).map((word) => word.text);

test('splitting loses no word, and every sentence stands where it says', () => {
  const pieces = fc.constantFrom(
    ...['Dr', 'e.g', 'no', 'J', 'I', 'St', 'She', 'rings', '02:09', '11.30', '4', '[@a-b]', 'NHS'],
    ...[
      '.',
      '?',
      '!',
      '…',
      '...',
      '"',
      "'",
      '“',
      '”',
      '(',
      ')',
      ',',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '—',
      'ŵ',
      '李',
      '😀',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const sentences = splitSentences(text);
      expect(sentences.flatMap((sentence) => words(sentence.text))).toEqual(words(text));
      for (const { text: own, start } of sentences) {
        expect(text.slice(start, start + own.length)).toBe(own);
      }
    }),
    { numRuns: 500 },
  );
});
