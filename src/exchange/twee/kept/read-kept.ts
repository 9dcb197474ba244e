import { slug } from 'github-slugger';
import { readFrontMatter, readStory } from '../../../scenario/index.ts';
import type { Imported, ImportNote } from '../../imported.ts';
import { nameFolder } from '../../rough/name-folder.ts';
import type { Passage } from '../passage.ts';
import type { StoryData } from '../read-story-data.ts';
import { nameSpecial } from '../special-passages.ts';
import { readKeptText } from './kept-links.ts';
import { type Kept, keptTag, readKeptPassage } from './kept-passage.ts';
import { putInOrder } from './put-in-order.ts';
import { trimLines } from './split-story.ts';

/** Reads Twee that was written here, and changed in Twine or not; null for anybody else's. */
export function readKept(passages: readonly Passage[], data: StoryData): Imported | null {
  const carrier = passages.find(({ tags }) => tags.includes(keptTag));
  const kept = carrier ? readKeptPassage(carrier.body) : null;
  if (!kept) return null;
  const notes: ImportNote[] = [];
  const scenes = passages.filter((passage) => {
    if (passage === carrier || ['StoryTitle', 'StoryData'].includes(passage.name)) return false;
    const held = nameSpecial(passage);
    if (held) notes.push({ line: passage.line, scene: null, message: sayHeld(passage, held) });
    return !held;
  });
  const parts = putInOrder(scenes, kept.order, data.start).map(toPart);
  const ids = readIds(parts);
  const idOf = (name: string) => ids.get(name) ?? (slug(name) || 'scene');
  const written = parts.map(({ heading, isName, body }) => {
    const line = isName ? heading : readKeptText(heading, idOf);
    return `${line}\n\n${readKeptText(body, idOf)}`.trimEnd();
  });
  const text = `${[kept.top, ...written].filter((part) => part !== '').join('\n\n')}\n`;
  return { id: readId(kept, data), text, notes: [...notes, ...sayOtherTitle(kept, data)] };
}

interface Part {
  name: string;
  heading: string;
  /** Whether the heading is the passage's name as it is. */
  isName: boolean;
  body: string;
}

/** The heading stands in the passage where its name could not say it. */
function toPart({ name, body }: Passage): Part {
  const [first = '', ...rest] = body.split('\n');
  return /^ {0,3}##(?:[ \t]|$)/.test(first)
    ? { name, heading: first, isName: false, body: trimLines(rest) }
    : { name, heading: `## ${name}`, isName: true, body };
}

/** Scene ids by the name of the passage; of two with one name, the first. */
function readIds(parts: readonly Part[]): Map<string, string> {
  const headings = parts.map(({ heading, isName }) =>
    isName ? heading : readKeptText(heading, (name) => slug(name)),
  );
  const { notes } = readStory(headings.join('\n'));
  const found = [...notes.scenes, ...notes.sections];
  const byLine = new Map(found.map(({ id, place }) => [place.line, id]));
  const ids = new Map<string, string>();
  for (const [index, { name }] of parts.entries()) {
    const id = byLine.get(index + 1);
    if (id !== undefined && !ids.has(name)) ids.set(name, id);
  }
  return ids;
}

function readId({ id }: Kept, { title }: StoryData): string {
  return /^[a-z0-9_]+(?:-[a-z0-9]+)*$/.test(id) ? id : nameFolder(id || title);
}

function sayHeld({ name }: Passage, held: string): string {
  return `The passage "${name}" holds ${held}, which a story has no place for; it was left out.`;
}

function sayOtherTitle({ top }: Kept, { title }: StoryData): ImportNote[] {
  const ours = readFrontMatter(`${top}\n`).fields.title.replace(/\s+/g, ' ').trim();
  if (title === '' || ours === '' || title === ours.slice(0, 200)) return [];
  const message = `Twine calls the story "${title}", and its details "${ours}"; the details were kept. Change the title there if Twine's is the new one.`;
  return [{ line: null, scene: null, message }];
}
