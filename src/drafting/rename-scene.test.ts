import { describe, expect, test } from 'vitest';
import { readStory, recordStory } from '../scenario/index.ts';
import { renameScene } from './rename-scene.ts';
import { errorsIn, look, spellings } from './testing/a-draft.ts';
import { aText } from './testing/a-text.ts';
import { applyEdits } from './text-edit.ts';

const released = recordStory(readStory(aText, { id: 'a-story' }));

function rename(text: string, id: string, title: string, all = [] as (typeof released)[]) {
  const fix = renameScene(text, readStory(text), { id, title, released: all });
  return fix && applyEdits(text, fix.edits);
}

describe('another name for a scene', () => {
  test.each(Object.entries(spellings))(
    'changes its heading and all links, with %s',
    (_name, spell) => {
      const text = spell(aText);
      const after = rename(text, 'on-the-bus', 'Upstairs at the front');
      expect(after).toBe(
        text
          .replaceAll('(#on-the-bus)', '(#upstairs-at-the-front)')
          .replace('## On the bus', '## Upstairs at the front'),
      );
      expect(errorsIn(look(after ?? '').problems)).toEqual(new Set());
    },
  );

  test('keeps "Ending:"', () => {
    expect(rename(aText, 'ending-a-quiet-ride', 'home')).toContain('## Ending: home\n');
    expect(rename(aText, 'ending-a-quiet-ride', 'home')).toContain('(#ending-home)');
  });

  test('is noted where people may have stopped there', () => {
    const after = rename(aText, 'on-the-bus', 'Upstairs', [released]) ?? '';
    expect(after).toContain('renamed: { on-the-bus: upstairs }\n');
    const again = rename(after, 'upstairs', 'Downstairs', [released]) ?? '';
    expect(again).toContain('renamed: { on-the-bus: downstairs }\n');
    const back = rename(again, 'downstairs', 'On the bus', [released]);
    expect(back).toBe(aText);
  });

  test('adds to the names that are noted, on one line and on several', () => {
    const flow = aText.replace('renamed: {}', 'renamed: { old-stop: at-the-bus-stop }');
    expect(rename(flow, 'on-the-bus', 'Upstairs', [released])).toContain(
      'renamed: { old-stop: at-the-bus-stop, on-the-bus: upstairs }\n',
    );
    const block = aText.replace('renamed: {}', 'renamed:\n  old-stop: at-the-bus-stop');
    expect(rename(block, 'on-the-bus', 'Upstairs', [released])).toContain(
      'renamed:\n  old-stop: at-the-bus-stop\n  on-the-bus: upstairs\n---',
    );
    const none = aText.replace('renamed: {}\n', '');
    expect(rename(none, 'on-the-bus', 'Upstairs', [released])).toContain(
      'review_by: 2027-05-20\nrenamed: { on-the-bus: upstairs }\n---',
    );
  });

  test('reaches the warnings that are accepted there', () => {
    const accepted = 'accepted: [{ rule: fake-choice, scene: on-the-bus, why: "It is as it was" }]';
    const text = aText.replace('renamed: {}', `renamed: {}\n${accepted}`);
    expect(rename(text, 'on-the-bus', 'Upstairs')).toContain('scene: upstairs, why');
  });

  test.each([
    ['a scene that is not there', 'nowhere', 'Somewhere'],
    ['a section', 'debrief', 'Somewhere'],
    ['the name of another scene', 'on-the-bus', 'At the bus stop'],
    ['the name of a section', 'on-the-bus', 'Debrief'],
    ['no letters', 'on-the-bus', '…'],
    ['no words', 'on-the-bus', ' '],
    ['a name that programs keep for themselves', 'on-the-bus', '__proto__'],
    ['signs that mean something', 'on-the-bus', 'A {b}'],
  ])('is refused for %s', (_name, id, title) => {
    expect(rename(aText, id, title)).toBeNull();
  });

  test('is refused where a link is written in a way that cannot be changed', () => {
    const text = aText.replace('[here](#at-the-bus-stop)', '[here](&#35;at-the-bus-stop)');
    expect(rename(text, 'at-the-bus-stop', 'The stop')).toBeNull();
  });

  test('of the same id changes the heading only', () => {
    expect(rename(aText, 'on-the-bus', 'On the Bus')).toBe(
      aText.replace('## On the bus', '## On the Bus'),
    );
  });
});
