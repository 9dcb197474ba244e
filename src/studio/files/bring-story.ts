import { findFormat, readForeign } from '../../exchange/index.ts';
import { judgeFile } from './file-kind.ts';
import { importStory } from './open-story.ts';
import type { FoundFile } from './read-files.ts';
import type { StudioFiles } from './studio-files.svelte.ts';
import { decodeText } from './text-form.ts';

/** The text of a file of another program, or a sentence why it is none. */
export function readForeignFile({
  path,
  bytes,
}: FoundFile): { text: string } | { problem: string } {
  const found = judgeFile(path, bytes);
  if (found.kind === 'refused') return found;
  if (found.kind === 'picture' || found.kind === 'zip') {
    return {
      problem: `“${path}” is a ${found.kind}, expected a story in Twee (.twee) or ink (.ink). Choose that file.`,
    };
  }
  return decodeText(bytes);
}

/**
 * Takes up a story of another program; `name` is of its file, '' for one that was pasted. Gives sentences where
 * that is not possible, and none where it was.
 */
export async function bringStory(
  files: StudioFiles,
  { name, text }: { name: string; text: string },
): Promise<string[]> {
  if (text.trim() === '') return ['Choose a file, or paste a story.'];
  if (text.length > longestChars) {
    return ['The story is longer than 500,000 characters, expected less. Bring a part of it.'];
  }
  const today = files.studio.today();
  const options = name === '' ? { today } : { today, fileName: name };
  const found = await readForeign(name === '' ? guessName(text) : name, text, options);
  if (found.text === '') return found.notes.map(({ message }) => message);
  await importStory(files, found, name);
  return [];
}

/** Text that was pasted has no name to tell by. */
function guessName(text: string): string {
  const format = findFormat('', text);
  return format === 'story' ? 'story.md' : `pasted.${format ?? 'ink'}`;
}

const longestChars = 500_000;
