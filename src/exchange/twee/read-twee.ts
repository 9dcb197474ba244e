import { type Imported, type ImportOptions, refuseImport, refuseTooMany } from '../imported.ts';
import { prepareSource } from '../prepare-source.ts';
import type { RoughNote } from '../rough/rough-story.ts';
import { writeRoughStory } from '../rough/write-rough-story.ts';
import { findDialect } from './dialect.ts';
import { readKept } from './kept/read-kept.ts';
import type { Passage } from './passage.ts';
import { type KeyedPassage, readPassage } from './read-passage.ts';
import { readStoryData, type StoryData } from './read-story-data.ts';
import { nameSpecial } from './special-passages.ts';
import { splitPassages } from './split-passages.ts';

/**
 * Reads Twee 3, of Harlowe, SugarCube, Chapbook or none, into a `story.md`. What `writeTwee` wrote comes
 * back as it was. Never throws; takes time in step with the length; runs nothing.
 */
export function readTwee(text: string, options: ImportOptions): Imported {
  const source = prepareSource(text, 'Twee, the text format of Twine');
  if ('refused' in source) return refuseImport(source.refused);
  const { passages, before, notes: headerNotes } = splitPassages(source.text);
  if (passages.length === 0) {
    return refuseImport(
      'There is no passage in this text, expected lines such as ":: The ward at night". In Twine choose Build, then Export As Twee, and bring that file.',
    );
  }
  const tooMany = refuseTooMany(passages.length, 'passages');
  if (tooMany) return refuseImport(tooMany);
  const data = readStoryData(passages);
  const found = headerNotes.map((note): RoughNote => ({ ...note, scene: null }));
  if (before !== null) found.push(sayBefore(before));
  if (source.removed > 0) found.push(sayRemoved(source.removed));
  const kept = readKept(passages, data);
  if (kept) {
    const first = found.map((note) => ({ ...note, scene: null }));
    return { ...kept, notes: [...first, ...kept.notes] };
  }
  const { scenes, notes } = sortOut(passages, data);
  if (scenes.length === 0) {
    return refuseImport(
      'The passages hold only code and settings, expected at least one that is told. Look whether this is the right file.',
    );
  }
  const dialect = findDialect(data.format, scenes);
  const read = scenes.map((passage) => readPassage(passage, dialect));
  return writeRoughStory(
    {
      title: data.title,
      from: 'Twine',
      part: 'passage',
      scenes: read.map(({ scene }) => scene),
      notes: [...found, ...notes, ...read.flatMap((one) => one.notes)],
    },
    options,
  );
}

/** The passages that are scenes, each name once and the first one first. */
function sortOut(
  passages: readonly Passage[],
  data: StoryData,
): { scenes: KeyedPassage[]; notes: RoughNote[] } {
  const notes: RoughNote[] = [];
  const say = (line: number | null, message: string) => notes.push({ line, scene: null, message });
  const byName = new Map<string, Passage>();
  const scenes: KeyedPassage[] = [];
  for (const [index, passage] of passages.entries()) {
    const { line } = passage;
    const held = nameSpecial(passage);
    if (['StoryTitle', 'StoryData'].includes(passage.name)) continue;
    if (held) {
      say(
        line,
        `The passage "${passage.name}" holds ${held}, which a story has no place for; it was left out.`,
      );
      continue;
    }
    const first = byName.get(passage.name);
    if (first) {
      say(
        line,
        `There are two passages "${passage.name}", at lines ${first.line} and ${line}. Links lead to the first. Rename the second, and lead to it.`,
      );
    } else byName.set(passage.name, passage);
    // No link may find the second passage of a name.
    scenes.push({ ...passage, key: first ? `${passage.name}\n${index}` : passage.name });
  }
  if (data.isBroken) {
    say(
      null,
      'The passage "StoryData" cannot be read, expected JSON. Where the story begins is not known from it.',
    );
  }
  return { scenes: putFirst(scenes, data, say), notes };
}

function putFirst(
  scenes: KeyedPassage[],
  { start }: StoryData,
  say: (line: number | null, message: string) => void,
): KeyedPassage[] {
  const [top] = scenes;
  const wanted = scenes.find(({ name }) => name === (start ?? 'Start'));
  if (!top || wanted === top) return scenes;
  if (wanted) return [wanted, ...scenes.filter((one) => one !== wanted)];
  const reason =
    start === null
      ? 'Nothing says where the story begins'
      : `The story begins at "${start}", which is not there`;
  say(
    null,
    `${reason}, so it begins at "${top.name}", the first passage. Move another scene to the top if it is that one.`,
  );
  return scenes;
}

function sayBefore(line: number): RoughNote {
  const message =
    'The text above the first passage was left out, expected a line that begins with "::" first. Put it into a passage if it belongs to the story.';
  return { line, scene: null, message };
}

function sayRemoved(count: number): RoughNote {
  const message = `${count.toLocaleString('en-GB')} ${count === 1 ? 'character that cannot be shown was' : 'characters that cannot be shown were'} left out. Look whether a word has a gap.`;
  return { line: null, scene: null, message };
}
