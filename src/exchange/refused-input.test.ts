import { describe, expect, it } from 'vitest';
import { findFormat } from './find-format.ts';
import { readInk } from './ink/read-ink.ts';
import { prepareSource } from './prepare-source.ts';
import { readForeign } from './read-foreign.ts';
import { readTwee } from './twee/read-twee.ts';

const today = '2026-11-22';

const page = '<!doctype html>\n<html><body><tw-storydata name="A"></tw-storydata></body></html>';

describe('what cannot be read is refused in a sentence', () => {
  it.each([
    ['nothing', '', /^There is no text here, expected Twee/],
    [
      'a page of Twine',
      page,
      /^This is a Twine web page, expected Twee\. In Twine choose Build, then Export As Twee/,
    ],
    ['a web page', '<html><body>Hi</body></html>', /^This is a web page/],
    ['a compiled ink story', '{"inkVersion":21,"root":[]}', /^This is a compiled ink story/],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', /^This is not a text file/],
    [
      'more than a megabyte',
      'a'.repeat(1_000_001),
      /^The text has 1,000,001 characters, expected at most 1,000,000\./,
    ],
    ['no passages', 'It is late.\n\nVery late.', /^There is no passage in this text/],
    [
      'thousands of passages',
      ':: A\n'.repeat(5001),
      /^The text has 5,001 passages, expected at most 5,000\./,
    ],
    ['only code', ':: Run [script]\nalert(1)', /^The passages hold only code/],
  ])('%s', (_name, text, sentence) => {
    const { id, text: story, notes } = readTwee(text, { today });
    expect([id, story, notes.length]).toEqual(['', '', 1]);
    expect(notes[0]?.message).toMatch(sentence);
  });

  it.each([
    ['nothing', ' \n', /^There is no text here, expected ink/],
    ['no words', '=== a ===\n-> END\n', /^There is no text and no choice in this ink/],
    ['brackets beyond reach', '{'.repeat(5000), /^The ink cannot be read/],
  ])('%s as ink', async (_name, text, sentence) => {
    const { text: story, notes } = await readInk(text, { today });
    expect(story).toBe('');
    expect(notes[0]?.message).toMatch(sentence);
  });

  it('and half an emoji is left out, and told', () => {
    const { text, notes } = readTwee(':: A\nIt rains \ud83d today.\n', { today });
    expect(text).toContain('It rains today.');
    expect(notes.map(({ message }) => message).join('\n')).toContain(
      '1 character that cannot be shown was left out.',
    );
  });
});

describe('a file is told', () => {
  it.each([
    ['ward.twee', '', 'twee'],
    ['ward.TW', '', 'twee'],
    ['ward.ink', '', 'ink'],
    ['story.md', '', 'story'],
    ['ward.txt', ':: A\nRain.', 'twee'],
    ['', '\ufeff:: A\r\nRain.', 'twee'],
    ['ward.txt', '=== ward ===\nRain.', 'ink'],
    ['ward.txt', 'Rain.\n* Go -> ward', 'ink'],
    ['ward.txt', '---\ntitle: A\n---\n', 'story'],
    ['ward.txt', '## Rain\n\nIt rains.', 'story'],
    ['ward.txt', 'It rains.', null],
    ['ward.png', ':: A', null],
    ['constructor.toString', '', null],
    ['page.html', page, null],
  ])('%s with %j', (name, text, format) => {
    expect(findFormat(name, text)).toBe(format);
  });

  it.each([
    ['page.html', page, /^This is a Twine web page/],
    ['ward.docx', 'PK words', /^"ward\.docx" is of no kind that is known here/],
    ['story.md', '', /^There is no text here/],
  ])('%s is refused in a sentence', async (name, text, sentence) => {
    const { notes } = await readForeign(name, text, { today });
    expect(notes[0]?.message).toMatch(sentence);
  });

  it('a story of our own comes back as it is', async () => {
    const text = '---\ntitle: Rain at night\n---\n\n## Rain\n\nIt rains.\n';
    expect(await readForeign('story.md', text, { today })).toEqual({
      id: 'rain-at-night',
      text,
      notes: [],
    });
    expect((await readForeign('a.twee', ':: A\nRain.', { today })).id).toBe('a');
  });

  it('keeps line ends and letters of every script', () => {
    expect(prepareSource('\ufeffa\r\nb\rمرحبا 😀', 'x')).toEqual({
      text: 'a\nb\nمرحبا 😀',
      removed: 0,
    });
  });
});
