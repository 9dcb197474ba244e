import { describe, expect, test } from 'vitest';
import { readStory, recordStory } from '../scenario/index.ts';
import { aContext, countOf, fixed, fixesOf, look } from './testing/a-draft.ts';
import { aText } from './testing/a-text.ts';

const released = [recordStory(readStory(aText, { id: 'a-story' }))];
const context = { ...aContext, released };

const reworded = aText
  .replaceAll('#on-the-bus', '#in-the-bus')
  .replace('## On the bus', '## In the bus');

describe('beside the release', () => {
  test('a heading that was reworded is noted under its old name', () => {
    const rule = 'released-scene-gone';
    const after = fixed(reworded, { rule, title: 'Note that "on-the-bus" is now', context });
    expect(after).toBe(reworded.replace('renamed: {}', 'renamed: { on-the-bus: in-the-bus }'));
    expect(countOf(look(after, context).problems, rule)).toBe(0);
  });

  test('a name in "renamed" that leads nowhere is corrected', () => {
    const text = reworded.replace('renamed: {}', 'renamed: { on-the-bus: in-the-buss }');
    const after = fixed(text, { rule: 'missing-scene', title: 'Lead to "in-the-bus"', context });
    expect(after).toContain('renamed: { on-the-bus: in-the-bus }');
    expect(look(after, context).problems.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  });

  test('choices go back to the order of the release, new ones behind them', () => {
    const [first = '', second = ''] =
      /- \[Ask[\s\S]*?(?=- \[Turn)|- \[Turn[\s\S]*?(?=- \[Tell)/g[Symbol.match](aText) ?? [];
    const added = '- [Wave at him.](#on-the-bus)\n  > **Acceptable.** He waves back.\n';
    const text = aText.replace(first + second, added + second + first);
    const rule = 'released-choices-reordered';
    const after = fixed(text, { rule, title: 'Put the choices back', context });
    expect(countOf(look(after, context).problems, rule)).toBe(0);
    expect(after.indexOf('[Ask him')).toBeLessThan(after.indexOf('[Turn your'));
    expect(after.indexOf('[Tell him')).toBeLessThan(after.indexOf('[Wave at'));
    expect(after.split('\n').sort()).toEqual(text.split('\n').sort());
  });

  test('a verdict goes back to what it was', () => {
    const text = aText.replace(
      '**Acceptable.** Your badge',
      '**Poor.** You were tired. Your badge',
    );
    const rule = 'released-verdict-changed';
    const after = fixed(text, { rule, title: 'Mark it Acceptable again', context });
    expect(after).toContain('> **Acceptable.** You were tired.');
    expect(countOf(look(after, context).problems, rule)).toBe(0);
  });

  test('a scene that nothing leads to stays, if people may have stopped there', () => {
    const aside = '## An aside\n\nIt rains.\n\n[Go on](#ending-a-quiet-ride)\n\n';
    const text = aText.replace('## Ending: a film', () => `${aside}## Ending: a film`);
    const withAside = [recordStory(readStory(text, { id: 'a-story' }))];
    const titles = (released_: typeof released) =>
      fixesOf(text, 'unreachable-scene', { ...aContext, released: released_ }).map(
        ({ title }) => title,
      );
    expect(titles([])).toContainEqual(expect.stringMatching(/^Remove the scene/));
    expect(titles(withAside)).not.toContainEqual(expect.stringMatching(/^Remove the scene/));
  });
});
