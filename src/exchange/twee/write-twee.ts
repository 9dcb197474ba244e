import type { ReadStory } from '../../scenario/index.ts';
import { makeIfid } from './ifid.ts';
import { guardColons, writeKeptText } from './kept/kept-links.ts';
import { keptName, keptTag, writeKept } from './kept/kept-passage.ts';
import { type NamedPart, namePassages } from './kept/name-passages.ts';
import { splitStory } from './kept/split-story.ts';
import { placePassages } from './place-passages.ts';

/**
 * A story as Twee 3, for Twine's story format Chapbook: of Twine's formats the one whose passages are
 * Markdown, so that prose and feedback stay as they are and only links change. `text` is what `read` was
 * read from. `readTwee` gives the same story back. Source: Twee 3 specification 3.0.2.
 */
export function writeTwee(read: ReadStory, text: string): string {
  const { story } = read;
  const { top, parts } = splitStory(read, text);
  const named = namePassages(parts);
  const names = new Map<string, string>();
  for (const { id, name } of named) if (!names.has(id)) names.set(id, name);
  const nameOf = (id: string) => names.get(id);
  const [atKept = '', ...places] = placePassages([null, ...named.map(({ scene }) => scene)]);
  const start = named.find(({ scene }) => scene)?.name;
  const data = {
    ifid: makeIfid(story.id),
    format: 'Chapbook',
    'format-version': '2.1.0',
    ...(start === undefined ? {} : { start }),
    'tag-colors': { ending: 'green', junction: 'blue', [keptTag]: 'purple' },
  };
  const kept = writeKept({ id: story.id, order: named.map(({ name }) => name), top });
  const title = guardColons(story.title.replace(/\s+/g, ' ').trim() || story.id);
  const passages = [
    `:: StoryTitle\n${title}`,
    `:: StoryData\n${JSON.stringify(data, null, 2)}`,
    ...named.map((part, index) => {
      const body = part.isHeading ? part.body : `${part.heading.trim()}\n\n${part.body}`;
      const header = writeHeader(part.name, tagsOf(part), places[index] ?? '');
      return `${header}\n${writeKeptText(body, nameOf)}`;
    }),
    `${writeHeader(keptName, [keptTag], atKept)}\n${guardColons(kept)}`,
  ];
  return `${passages.map((passage) => passage.trimEnd()).join('\n\n\n')}\n`;
}

function tagsOf({ scene }: NamedPart): string[] {
  return scene && scene.kind !== 'scene' ? [scene.kind] : [];
}

/** Brackets and braces in a name, and backslashes, stand behind a backslash. */
function writeHeader(name: string, tags: readonly string[], position: string): string {
  const plain = name.replace(/[\\[\]{}]/g, '\\$&');
  const tagged = tags.length > 0 ? ` [${tags.join(' ')}]` : '';
  return `:: ${plain}${tagged} ${JSON.stringify({ position, size: '100,100' })}`;
}
