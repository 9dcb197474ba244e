export { type Format, findFormat } from './find-format.ts';
export type { Imported, ImportNote, ImportOptions } from './imported.ts';
export { readInk } from './ink/read-ink.ts';
export { readForeign } from './read-foreign.ts';
export { readTwee } from './twee/read-twee.ts';
export { writeTwee } from './twee/write-twee.ts';
