import { readFrontMatter } from '../scenario/index.ts';
import { findFormat } from './find-format.ts';
import { type Imported, type ImportOptions, refuseImport } from './imported.ts';
import { readInk } from './ink/read-ink.ts';
import { prepareSource } from './prepare-source.ts';
import { nameFolder } from './rough/name-folder.ts';
import { readTwee } from './twee/read-twee.ts';

/** Reads a file of any kind that is known, by its name and text; a `story.md` comes back as it is. Never rejects. */
export async function readForeign(
  fileName: string,
  text: string,
  options: ImportOptions,
): Promise<Imported> {
  const given = { ...options, fileName };
  const format = findFormat(fileName, text);
  if (format === 'twee') return readTwee(text, given);
  if (format === 'ink') return readInk(text, given);
  if (format === 'story') return readOwn(text, fileName);
  const source = prepareSource(text, 'Twee or ink');
  return refuseImport(
    'refused' in source
      ? source.refused
      : `"${fileName}" is of no kind that is known here, expected Twee (.twee), ink (.ink) or a story (.md). Give the file its ending, or export it again.`,
  );
}

function readOwn(text: string, fileName: string): Imported {
  const source = prepareSource(text, 'a story');
  if ('refused' in source) return refuseImport(source.refused);
  const { title } = readFrontMatter(source.text).fields;
  return { id: nameFolder(title || fileName), text: source.text, notes: [] };
}
