import { slug } from 'github-slugger';

const longestChars = 60;

/**
 * The id of a new scenario, its folder's name: made of the title, with a number where another one has
 * it. Always one that a scenario can have, at most 60 characters long.
 */
export function nameStory(title: string, taken: readonly string[]): string {
  const words = slug(title.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestChars - 5)
    .replace(/^-+|-+$/g, '');
  const base = words || 'new-story';
  const isFree = (id: string) => judgeStoryId(id, taken) === null;
  let id = base;
  for (let number = 2; !isFree(id); number += 1) id = `${base}-${number}`;
  return id;
}

/** One sentence that says why this cannot be the id of a new scenario; null where it can. */
export function judgeStoryId(id: string, taken: readonly string[]): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    return `Unexpected id "${id.slice(0, 80)}", expected small letters a to z and digits, joined by hyphens, such as a-photo-in-the-group.`;
  }
  if (id.length > longestChars) {
    return `The id "${id.slice(0, 80)}" has ${id.length} characters, expected at most ${longestChars}. Choose a shorter one.`;
  }
  if (reserved.test(id)) {
    return `Unexpected id "${id}", expected another name: Windows keeps this one for itself. Add a word.`;
  }
  if (taken.includes(id)) {
    return `There is a scenario "${id}" already, expected an id that is free. Choose another one.`;
  }
  return null;
}

/** Folders that Windows does not make. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
