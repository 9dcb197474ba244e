import { expect, test } from 'vitest';
import { listAuthorSentences } from '../language/author-sentences.ts';
import { splitSentences } from '../language/sentences.ts';
import { splitWords } from '../language/words.ts';
import { readStory } from '../read-story.ts';
import { aStory } from '../testing/a-story.ts';
import { analysePaths } from './analyse-paths.ts';

const edits: [name: string, from: string, to: string][] = [
  ['nothing', '', ''],
  ['a letter', 'Three stops later', 'Threee stops later'],
  ['a word', 'Three stops later', 'Three or four stops later'],
  ['a flag that a choice sets', '*Remember: shouted.*', '*Remember: was-loud.*'],
  ['a flag that a When reads', '<When remembered="shouted">', '<When not="shouted">'],
  ['a flag that a junction reads', '- If *shouted*:', '- If *was-loud*:'],
  ['where a choice leads', '(#getting-off)', '(#ending-a-quiet-ride)'],
  ['a verdict', '**Poor.** You were', '**Best.** You were'],
  ['the words of a choice', 'Turn your back to him.', 'Turn away.'],
  ['a line above it all', '## At the bus stop\n', '\n\n## At the bus stop\n'],
  ['a scene', '## On the bus\n', '## In between\n\n[Go on](#on-the-bus)\n\n## On the bus\n'],
];

test.each(edits)(
  'after an edit of %s paths are what they are to one who has not met the story before',
  (_, from, to) => {
    analysePaths(readStory(aStory()));
    const read = readStory(aStory().replace(from, to));
    expect(analysePaths(read)).toEqual(analysePaths(read, { mostStates: 80_000 }));
  },
);

test.each(edits)('after an edit of %s sentences are those of the text', (_, from, to) => {
  listAuthorSentences(readStory(aStory()));
  for (const { passage, text, start, words } of listAuthorSentences(
    readStory(aStory().replace(from, to)),
  )) {
    expect(splitSentences(passage.text)).toContainEqual({ text, start });
    expect(words).toEqual(splitWords(text));
  }
});
