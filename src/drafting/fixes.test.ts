import { describe, expect, test } from 'vitest';
import { aContext, countOf, fixed, fixesOf, look } from './testing/a-draft.ts';
import { aText } from './testing/a-text.ts';
import { sceneRows } from './testing/scene-fix-rows.ts';
import { textRows } from './testing/text-fix-rows.ts';

/** What is offered beyond the rules' own bad stories. */
describe('a fix', () => {
  test.each([...sceneRows, ...textRows])('for %s', (_name, from, to, rule, title, after) => {
    const text = aText.replace(from, () => to);
    expect(text).not.toBe(aText);
    const now = fixed(text, { rule, title });
    expect(now).toContain(after);
    expect(countOf(look(now).problems, rule)).toBeLessThan(countOf(look(text).problems, rule));
  });

  test('is not offered where it would touch what it does not recognise', () => {
    const odd = aText.replace(
      '[Turn your back to him.](#on-the-bus)',
      '[Turn your back to him.](&#35;on-the-buss)',
    );
    const titles = fixesOf(odd, 'missing-scene').map(({ title }) => title);
    expect(titles).not.toContainEqual(expect.stringMatching(/^Lead/));
    expect(
      fixesOf(aText.replace('[@nmc-social-media]', '[&#64;nmc-socialmedia]'), 'unknown-source'),
    ).toEqual([]);
  });

  test('of two flags on one line is about the one that its sentence names', () => {
    const junction =
      '## How it ends\n\n- If *shoutd* and *tird*: [A](#ending-a-film-of-you)\n- Otherwise: [B](#ending-a-quiet-ride)\n\n## Ending: a film';
    const text = aText
      .replace('## Ending: a film', junction)
      .replace('*Remember: shouted.*', '*Remember: shouted, tired.*');
    expect(fixesOf(text, 'flag-never-set').map(({ title }) => title)).toEqual([
      'Write "shouted"',
      'Write "tired"',
    ]);
    expect(fixed(text, { rule: 'flag-never-set', title: 'Write "tired"' })).toContain(
      '*shoutd* and *tired*',
    );
  });

  test('shows the words beyond a limit, and no others', () => {
    const long = `You are Priya, ${'one two three four five '.repeat(6)}and that is all. It rains.`;
    const text = aText.replace('You are Priya.', long);
    const [fix] = fixesOf(text, 'sentence-length');
    expect(fix?.edits).toEqual([]);
    const shown = fix?.select ? text.slice(fix.select.from, fix.select.to) : '';
    expect(shown).toMatch(/^three four five .* and that is all\.$/);
  });

  test('for a picture is one that lies there', () => {
    const text = aText.replace(
      'You are Priya.',
      'You are Priya.\n\n![A trolley with two cakes on it](https://example.org/x.png)\n\nSo.',
    );
    expect(fixesOf(text, 'link-scheme').map(({ title }) => title)).toEqual(['Show "trolley.jpg"']);
    expect(fixesOf(text, 'link-scheme', { ...aContext, files: null })).toEqual([]);
  });
});
